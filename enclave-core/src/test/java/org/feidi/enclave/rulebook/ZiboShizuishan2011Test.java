package org.feidi.enclave.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.rulebook.Documents.IN;
import static org.feidi.enclave.rulebook.Documents.OUT;

import java.util.Collections;
import java.util.Locale;
import org.feidi.enclave.agreement.SettledClause;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.junit.jupiter.api.Test;

/** 淄博—石嘴山 2011. */
class ZiboShizuishan2011Test {

    private static SettledClause settle(int years) {
        return Documents.settle(
                ZiboShizuishan2011.rule(OUT, IN),
                Facts.batch("park"),
                Collections.nCopies(years, "1000").toArray(new String[0]));
    }

    @Test
    void ziboShizuishan2011_fiftyYears() {
        SettledClause settled = settle(50);
        assertThat(settled.partOf(OUT)).hasToString("CNY 260000000.00");
        assertThat(settled.partOf(IN)).hasToString("CNY 240000000.00");
        assertThat(settled.year(10).part(OUT)).isEqualTo(wan("600"));
        assertThat(settled.year(11).part(OUT)).isEqualTo(wan("500"));
    }

    @Test
    void ziboShizuishan2011_year51_staysWhereItWasCollected() {
        SettledClause settled = settle(51);
        assertThat(settled.partOf(OUT)).isEqualTo(wan("26000"));
        assertThat(settled.year(51).allocation().parts()).isEmpty();
        assertThat(settled.year(51).unallocated()).singleElement().satisfies(left -> {
            assertThat(left.amount()).isEqualTo(wan("1000"));
            assertThat(left.reason().in(Locale.ENGLISH)).isEqualTo("the agreed years ended with year 50");
        });
    }

    @Test
    void ziboShizuishan2011_sharesThreeTaxes() {
        assertThat(ZiboShizuishan2011.ITEMS)
                .containsExactly(Item.VALUE_ADDED_TAX, Item.CORPORATE_INCOME_TAX, Item.URBAN_LAND_USE_TAX);
    }
}
