package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.Sides.BRANCHES;
import static org.feidi.enclave.sharing.Sides.CENTRAL;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;
import static org.feidi.enclave.sharing.Sides.ZONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.junit.jupiter.api.Test;

class SplitTest {

    private static final ImmutableList<Party> THREE = ImmutableList.of(OUT, IN, ZONE);

    @Test
    void split_sixToFour() {
        Shared shared = Shared.wan(SharingRules.split(OUT, 6, IN, 4), "600", "-600");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("360", "-360"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("240", "-240"));
    }

    @Test
    void split_oneToThreeToThree_theOddUnitMayMove() {
        SharingRule rule = SharingRules.split(THREE, Weights.of(1, 3, 3));
        Allocations shared = Pool.ofYears(Money.fen(3), Money.fen(4)).by(rule);
        assertThat(shared.year(1).parts()).isEqualTo(parts(1, 1, 1));
        assertThat(shared.year(2).parts()).isEqualTo(parts(0, 2, 2));
    }

    /** The same by the quota method: nobody has fewer of 4 than of 3. */
    @Test
    void quotaMethod_oneThreeThree_takesNothingBack() {
        SharingRule rule = SharingRules.split(THREE, Weights.of(1, 3, 3), RemainderRule.quotaMethod());
        Allocations shared =
                Pool.ofYears(Money.fen(3), Money.fen(4), Money.fen(-4)).by(rule);
        assertThat(shared.year(1).parts()).isEqualTo(parts(0, 2, 1));
        assertThat(shared.year(2).parts()).isEqualTo(parts(0, 2, 2));
        assertThat(shared.year(3).parts()).isEqualTo(parts(0, -2, -2));
    }

    @Test
    void leftoverTo_theNamedPartyGetsEveryOddFen() {
        SharingRule rule = SharingRules.split(THREE, Weights.of(1, 1, 1), RemainderRule.leftoverTo(ZONE));
        Allocations shared = Pool.ofYears(Money.fen(101), Money.fen(-101)).by(rule);
        assertThat(shared.year(1).parts()).isEqualTo(parts(33, 33, 35));
        assertThat(shared.year(2).parts()).isEqualTo(parts(-33, -33, -35));
    }

    @Test
    void split_tie_goesToTheLargerWeightThenToTheSmallerKey() {
        assertThat(fen(5, Weights.of(1, 1, 2))).isEqualTo(parts(1, 1, 3));
        assertThat(fen(1, Weights.of(1, 1, 1))).isEqualTo(parts(1, 0, 0));
        assertThat(fen(-1, Weights.of(1, 1, 1))).isEqualTo(parts(-1, 0, 0));
    }

    @Test
    void split_weightZero_isNotNamed() {
        SharingRule rule = SharingRules.split(OUT, 0, IN, 4);
        assertThat(rule.parties()).containsExactly(IN);
        assertThat(rule).isEqualTo(SharingRules.allTo(IN));
    }

    @Test
    void split_weightsCompareReduced() {
        assertThat(SharingRules.split(OUT, 6, IN, 4)).isEqualTo(SharingRules.split(IN, 2, OUT, 3));
    }

    /** 广西、广东：粤桂合作特别试验区; taxes 50 : 50. */
    @Test
    void yueGui_fiftyFifty() {
        Shared shared = Shared.wan(SharingRules.split(OUT, 50, IN, 50), "1000");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("500"));
    }

    /** 福州 2001, 沂水 2008: 7 : 3. */
    @Test
    void fuzhou2001_sevenToThree() {
        Shared shared = Shared.wan(SharingRules.split(OUT, 7, IN, 3), "0.0001");
        shared.assertPartsOf(OUT).isEqualTo(ImmutableList.of(Money.fen(70)));
        shared.assertPartsOf(IN).isEqualTo(ImmutableList.of(Money.fen(30)));
    }

    /** 财预〔2012〕40号: central 60; of the local 40 head office 25 %, branches 50 %, pooled 25 %. */
    @Test
    void budgetTiersOf2012_splitTwice() {
        SharingRule local = SharingRules.split(ImmutableList.of(OUT, IN, ZONE), Weights.parse("25:50:25"));
        SharingRule rule = SharingRules.split(CENTRAL, 60, BRANCHES, 40).within(BRANCHES, local);
        assertThat(Shared.wan(rule, "1000").by().year(1).parts())
                .isEqualTo(ImmutableMap.of(
                        OUT,
                        Money.wan("100"),
                        IN,
                        Money.wan("200"),
                        ZONE,
                        Money.wan("100"),
                        CENTRAL,
                        Money.wan("600")));
    }

    private static ImmutableMap<Party, Money> fen(long whole, Weights weights) {
        return Pool.ofYears(Money.fen(whole))
                .by(SharingRules.split(THREE, weights))
                .year(1)
                .parts();
    }

    private static ImmutableMap<Party, Money> parts(long out, long in, long zone) {
        return ImmutableMap.of(OUT, Money.fen(out), IN, Money.fen(in), ZONE, Money.fen(zone));
    }
}
