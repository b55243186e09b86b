package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;
import static org.feidi.enclave.sharing.Sides.ZONE;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.junit.jupiter.api.Test;

class CarriedForwardTest {

    private static final ImmutableList<Party> THREE = ImmutableList.of(ZONE, OUT, IN);

    @Test
    void carriedForward_theOddFenGoesRound() {
        assertThat(ofFen(split(OUT, 1, IN, 1), 1, 1, 1, 1)).containsExactly(1L, 1L, 1L, 1L);
        assertThat(ofFen(split(OUT, 1, IN, 1).carriedForward(), 1, 1, 1, 1)).containsExactly(1L, 0L, 1L, 0L);
    }

    @Test
    void carriedForward_aRefund_takesBackWhatTheTotalGave() {
        SharingRule rule = split(OUT, 1, IN, 1).carriedForward();
        assertThat(ofFen(rule, 22, -13, -9, -1, -1)).containsExactly(11L, -6L, -5L, -1L, 0L);
    }

    /** Within the phase it counts anew, and the agreement's check reports that. */
    @Test
    void carriedForward_remembersTheYearsOfItsPlace() {
        SharingRule carried = split(OUT, 1, IN, 1).carriedForward();
        assertThat(carried.remembers()).isTrue();
        assertThat(split(OUT, 1, IN, 1).remembers()).isFalse();
        SharingRule phases = years(1, 3, carried).thereafter(carried);
        assertThat(ofFen(phases, 1, 1, 1, 1)).containsExactly(1L, 0L, 1L, 1L);
    }

    @Test
    void carriedForward_weightZero_isKeptAndNamedInNoAllocation() {
        CarriedForward rule = split(THREE, Weights.of(0, 6, 4)).carriedForward();
        assertThat(rule.among()).isEqualTo(THREE);
        assertThat(rule.parties()).containsExactly(OUT, IN);
        assertThat(Pool.ofYears(Money.fen(5)).by(rule).year(1).parts().keySet()).containsExactly(OUT, IN);
    }

    /** A total of 1.50 and 3 yuan: the part of a yuan is on its way to the next one. */
    @Test
    void carriedForward_inUnits_theTotalIsCutInUnits() {
        Pool pool = Pool.ofYears(Money.fen(150), Money.fen(150), Money.fen(100)).inUnitsOf(Money.yuan("1"));
        assertThat(SharingLaws.partsOf(OUT, pool.by(split(OUT, 1, IN, 1).carriedForward())))
                .containsExactly(Money.fen(100), Money.fen(100), Money.fen(0));
    }

    @Test
    void carriedForward_isSaidInBothLanguages() {
        SharingRule rule = split(OUT, 1, IN, 1).carriedForward();
        Pool pool = Pool.ofYears(Money.fen(1), Money.fen(1));
        assertThat(requireNonNull(pool.explain(rule).get(2)).in(Locale.ENGLISH)).isEqualTo("""
                - 0.01: split Out 1, In 1, odd units carried forward from year to year → Out 0.00; In 0.01
                  - with this year 0.02 yuan in total
                """);
        assertThat(requireNonNull(pool.explain(rule).get(2)).in(Locale.CHINESE)).isEqualTo("""
                - 0.01：按比例分成：飞出地 1、飞入地 1，尾差逐年结转 → 飞出地 0.00；飞入地 0.01
                  - 连同本年累计0.02元
                """);
    }

    @Test
    void carriedForward_aSumOfWeightsAboveAMillion_isRefused() {
        assertThat(split(OUT, 2_000_000, IN, 2_000_000).carriedForward().weights())
                .isEqualTo(Weights.of(2_000_000, 2_000_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(OUT, 1_000_000, IN, 1).carriedForward())
                .withMessage("Reduced weights must sum to at most 1000000 for the quota method, but sum to 1000001.");
    }

    @Test
    void carriedForward_whatIsLeftToOneParty_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(THREE, Weights.of(1, 1, 1), RemainderRule.leftoverTo(OUT))
                        .carriedForward())
                .withMessage("A cut that is carried forward must leave its odd units to the quota method, but leaves"
                        + " them to Out (110100).");
    }

    private static ImmutableList<Long> ofFen(SharingRule rule, long... amounts) {
        Money[] years = new Money[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            years[i] = Money.fen(amounts[i]);
        }
        return SharingLaws.partsOf(OUT, Pool.ofYears(years).by(rule)).stream()
                .map(Money::minorUnits)
                .collect(ImmutableList.toImmutableList());
    }
}
