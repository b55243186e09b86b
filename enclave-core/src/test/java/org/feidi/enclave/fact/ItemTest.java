package org.feidi.enclave.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.fact.Item.LAND_REVENUE;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.SomeFacts.BUDGET_RENT;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ItemTest {

    @Test
    void items_areEqualByIdNameAndAccount() {
        new EqualsTester()
                .addEqualityGroup(RENT, new Item("rent", Name.of("Rent", "租金"), BudgetAccount.COMPANY_ACCOUNTS))
                .addEqualityGroup(new Item("rent", Name.of("Other rent", "其他租金"), BudgetAccount.COMPANY_ACCOUNTS))
                .addEqualityGroup(BUDGET_RENT)
                .addEqualityGroup(LAND_REVENUE)
                .testEquals();
    }

    @Test
    void items_areOrderedByIdThenAccount() {
        assertThat(Stream.of(RENT, BUDGET_RENT, LAND_REVENUE, RENT).sorted())
                .containsExactly(LAND_REVENUE, BUDGET_RENT, RENT, RENT);
        assertThat(new TreeSet<>(List.of(RENT, BUDGET_RENT))).hasSize(2);
    }

    @Test
    void item_printsItsId_andIsSaidByItsName() {
        assertThat(RENT).hasToString("rent");
        assertThat(RENT.in(Locale.ENGLISH)).isEqualTo("Rent");
        assertThat(RENT.in(Locale.CHINA)).isEqualTo("租金");
    }
}
