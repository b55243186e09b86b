package org.feidi.enclave.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.rulebook.Documents.IN;
import static org.feidi.enclave.rulebook.Documents.OUT;
import static org.feidi.enclave.rulebook.Documents.PROJECT;
import static org.feidi.enclave.rulebook.Documents.parts;
import static org.feidi.enclave.rulebook.Documents.shortfalls;

import java.time.LocalDate;
import java.util.Optional;
import org.feidi.enclave.agreement.SettledClause;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.rulebook.GuangyuanQingchuan2009.Remainder;
import org.feidi.enclave.sharing.Shortfall;
import org.junit.jupiter.api.Test;

/** 广元—青川 2009: out is Qingchuan, in is Guangyuan. */
class GuangyuanQingchuan2009Test {

    private static SettledClause settle(Remainder remainder, LocalDate paid, String... taxes) {
        Facts.Builder facts = Facts.batch("park").milestone(PROJECT, GuangyuanQingchuan2009.GRANT_PAID, paid);
        return Documents.settle(GuangyuanQingchuan2009.rule(OUT, IN, remainder), facts, taxes);
    }

    @Test
    void guangyuanQingchuan2009_remainderNotStated() {
        SettledClause settled = settle(Remainder.NOT_STATED, LocalDate.of(2010, 6, 30), "1000", "600", "400");
        assertThat(parts(settled, OUT)).containsExactly("CNY 6000000.00", "CNY 5000000.00", "CNY 4000000.00");
        assertThat(parts(settled, IN)).containsExactly("CNY 4000000.00", "CNY 1000000.00", "CNY 0.00");
        assertThat(shortfalls(settled))
                .containsExactly(new Shortfall(Shortfall.Kind.GUARANTEE, OUT, Optional.empty(), 3, wan("100"), false));
    }

    @Test
    void guangyuanQingchuan2009_remainderOwedByGuangyuan() {
        SettledClause settled = settle(Remainder.OWED_BY_GUANGYUAN, LocalDate.of(2010, 6, 30), "1000", "600", "400");
        assertThat(parts(settled, OUT)).containsExactly("CNY 6000000.00", "CNY 5000000.00", "CNY 4000000.00");
        assertThat(shortfalls(settled))
                .containsExactly(new Shortfall(Shortfall.Kind.GUARANTEE, OUT, Optional.of(IN), 3, wan("100"), false));
    }

    @Test
    void guangyuanQingchuan2009_guaranteeBeginsOneYearAfterTheGrant() {
        // paid on 2021-01-01: the first year that begins a year later is 2022; a day later it is 2023
        assertThat(parts(settle(Remainder.NOT_STATED, LocalDate.of(2021, 1, 1), "600", "600", "600", "600"), OUT))
                .containsExactly("CNY 3600000.00", "CNY 3600000.00", "CNY 5000000.00", "CNY 5000000.00");
        assertThat(parts(settle(Remainder.NOT_STATED, LocalDate.of(2021, 1, 2), "600", "600", "600", "600"), OUT))
                .containsExactly("CNY 3600000.00", "CNY 3600000.00", "CNY 3600000.00", "CNY 5000000.00");
    }

    @Test
    void guangyuanQingchuan2009_grantNeverPaid_nothingIsPromised() {
        SettledClause settled = Documents.settle(
                GuangyuanQingchuan2009.rule(OUT, IN, Remainder.NOT_STATED), Facts.batch("park"), "600");
        assertThat(parts(settled, OUT)).containsExactly("CNY 3600000.00");
        assertThat(shortfalls(settled)).isEmpty();
    }
}
