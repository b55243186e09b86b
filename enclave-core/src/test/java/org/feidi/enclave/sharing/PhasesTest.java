package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import java.util.Collections;
import java.util.Locale;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class PhasesTest {

    /** 淄博–石嘴山 2011: 60 : 40 for 10 years, then 50 : 50 for 40; nothing after. */
    @Test
    void ziboShizuishan2011_fiftyYears() {
        SharingRule rule = years(1, 10, split(OUT, 60, IN, 40))
                .years(11, 50, split(OUT, 50, IN, 50))
                .thenEnds();
        Shared shared = Shared.wan(rule, Collections.nCopies(51, "1000").toArray(new String[0]));
        assertThat(SharingLaws.totals(
                        Shared.wan(rule, Collections.nCopies(50, "1000").toArray(new String[0]))
                                .by()))
                .containsEntry(OUT, Money.wan("26000"))
                .containsEntry(IN, Money.wan("24000"));
        assertThat(shared.unallocated()).hasSize(1);
        assertThat(shared.unallocated().get(0).cause()).isEqualTo(Unallocated.Cause.ENDED);
        assertThat(shared.unallocated().get(0).amount()).isEqualTo(Money.wan("1000"));
        assertThat(shared.unallocated().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("the agreed years ended with year 50");
        assertThat(shared.unallocated().get(0).reason().in(Locale.CHINESE)).isEqualTo("分享期已于第50年届满");
    }

    /** 肃南–张掖 2025: 7 : 3 in the first 3 years, 4 : 6 after 5; years 4 and 5 are not stated. */
    @Test
    void sunanZhangye2025_theHoleIsReported() {
        assertThatThrownBy(() -> years(1, 3, split(OUT, 7, IN, 3))
                        .years(6, 10, split(OUT, 4, IN, 6))
                        .thenEnds())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Every year must have a rule, but years 4 to 5 have none.\n"
                        + "Maybe years(4, 5, undecided(…)), if the source leaves it open.");
        SharingRule rule = years(1, 3, split(OUT, 7, IN, 3))
                .years(4, 5, undecided(Name.of("years 4 and 5 are not stated", "第4年、第5年未作规定")))
                .years(6, 10, split(OUT, 4, IN, 6))
                .thenEnds();
        Shared shared = Shared.wan(rule, "10", "10", "10", "10", "10", "10");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("7", "7", "7", "0", "0", "4"));
        assertThat(shared.unallocated())
                .extracting(Unallocated::cause)
                .containsExactly(Unallocated.Cause.UNDECIDED, Unallocated.Cause.UNDECIDED);
        assertThat(shared.unallocated().get(0).reason().in(Locale.CHINESE)).isEqualTo("第4年、第5年未作规定");
    }

    @Test
    void aCapCountsWhatItEncloses() {
        SharingRule inside = years(1, 2, capped(split(OUT, 1, IN, 1))).thereafter(capped(split(OUT, 1, IN, 1)));
        SharingRule around = capped(years(1, 2, split(OUT, 1, IN, 1)).thereafter(split(OUT, 1, IN, 1)));
        Shared.wan(inside, "100", "100", "100", "100").assertPartsOf(OUT).isEqualTo(Shared.wan("50", "10", "50", "10"));
        Shared.wan(around, "100", "100", "100", "100").assertPartsOf(OUT).isEqualTo(Shared.wan("50", "10", "0", "0"));
    }

    private static SharingRule capped(SharingRule rule) {
        return rule.capping(OUT, inTotal(Money.wan("60"))).surplus(allTo(IN));
    }

    @Test
    void aGuaranteeFromYearTwoOn_promisesNothingForYearOne() {
        SharingRule rule = years(1, 1, allTo(IN))
                .thereafter(
                        split(OUT, 1, IN, 1).guaranteeing(OUT, Money.wan("50")).madeUpBy(IN));
        Shared shared = Shared.wan(rule, "10", "10");
        assertThat(shared.shortfalls()).extracting(Shortfall::year).containsExactly(2);
    }

    @Test
    void bothEndsOfAPhaseAreInIt() {
        SharingRule rule = years(1, 1, allTo(OUT)).years(2, 3, allTo(IN)).thereafter(allTo(OUT));
        Shared.wan(rule, "1", "1", "1", "1").assertPartsOf(OUT).isEqualTo(Shared.wan("1", "0", "0", "1"));
    }
}
