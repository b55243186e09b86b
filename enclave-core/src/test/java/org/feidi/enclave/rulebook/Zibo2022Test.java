package org.feidi.enclave.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.rulebook.Documents.IN;
import static org.feidi.enclave.rulebook.Documents.OUT;
import static org.feidi.enclave.rulebook.Documents.PROJECT;
import static org.feidi.enclave.rulebook.Documents.parts;

import java.util.Arrays;
import org.feidi.enclave.agreement.SettledClause;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.sharing.RecoverFirst.CountedFrom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 淄博 2022. */
class Zibo2022Test {

    private static SettledClause settle(CountedFrom yearOne, String... taxes) {
        Facts.Builder facts =
                Facts.batch("project").figure(Figure.of(Zibo2022.INVESTMENT).ofSubject(PROJECT), wan("1000"));
        return Documents.settle(Zibo2022.rule(OUT, IN, yearOne), facts, taxes);
    }

    @ParameterizedTest
    @EnumSource(CountedFrom.class)
    void zibo2022_investmentOfOneThousand(CountedFrom yearOne) {
        SettledClause settled = settle(yearOne, "300", "400", "500", "600");
        assertThat(parts(settled, OUT))
                .containsExactly("CNY 3000000.00", "CNY 4000000.00", "CNY 4200000.00", "CNY 3600000.00");
        assertThat(parts(settled, IN)).containsExactly("CNY 0.00", "CNY 0.00", "CNY 800000.00", "CNY 2400000.00");
    }

    @ParameterizedTest
    @CsvSource({"AGREEMENT, 20", "YEAR_OF_RECOVERY, 22", "YEAR_AFTER_RECOVERY, 23"})
    void zibo2022_lastYearAtSixToFour(CountedFrom yearOne, int last) {
        String[] taxes = new String[25];
        Arrays.fill(taxes, "100");
        taxes[0] = "300";
        taxes[1] = "400";
        taxes[2] = "500";
        SettledClause settled = settle(yearOne, taxes);
        assertThat(settled.year(last).part(OUT)).isEqualTo(wan("60"));
        assertThat(settled.year(last).part(IN)).isEqualTo(wan("40"));
        assertThat(settled.year(last + 1).part(OUT)).isEqualTo(wan("0"));
        assertThat(settled.year(last + 1).part(IN)).isEqualTo(wan("100"));
    }

    @Test
    void zibo2022_investmentNeverRecovered_allToTheFlyOutSide() {
        SettledClause settled = settle(CountedFrom.YEAR_OF_RECOVERY, "300", "300", "300");
        assertThat(settled.partOf(OUT)).isEqualTo(wan("900"));
        assertThat(settled.partOf(IN)).isEqualTo(wan("0"));
    }
}
