package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.sharing.Sides.BRANCHES;
import static org.feidi.enclave.sharing.Sides.CENTRAL;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;
import static org.feidi.enclave.sharing.Sides.ZONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
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
    void split_weightZero_isKeptAndNamedInNoAllocation() {
        Split rule = SharingRules.split(OUT, 0, IN, 4);
        assertThat(rule.parties()).containsExactly(IN);
        assertThat(rule.among()).containsExactly(OUT, IN);
        assertThat(rule.weights()).hasToString("0:4");
        assertThat(Pool.ofYears(Money.fen(5)).by(rule).year(1).parts()).isEqualTo(ImmutableMap.of(IN, Money.fen(5)));
        assertThat(Shared.wan(rule, "1").explained(rule, 1)).startsWith("- 10,000.00: split Out 0, In 4 → In ");
    }

    @Test
    void splits_areEqualIfWrittenAlike() {
        new EqualsTester()
                .addEqualityGroup(
                        SharingRules.split(OUT, 6, IN, 4),
                        SharingRules.split(ImmutableList.of(OUT, IN), Weights.parse("6:4")))
                .addEqualityGroup(SharingRules.split(IN, 4, OUT, 6))
                .addEqualityGroup(SharingRules.split(OUT, 3, IN, 2))
                .addEqualityGroup(SharingRules.split(ImmutableList.of(OUT, IN, ZONE), Weights.of(6, 4, 0)))
                .addEqualityGroup(SharingRules.split(OUT, 6, IN, 4).carriedForward())
                .testEquals();
    }

    @Test
    void split_leftoverToASideWithoutAWeight_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SharingRules.split(ImmutableList.of(OUT, IN), Weights.of(0, 4), RemainderRule.leftoverTo(OUT)))
                .withMessage("What is left must go to a side with a weight above zero, but goes to Out (110100), and"
                        + " the cut is 0:4 among [Out (110100), In (130600)].");
    }

    // Percentages.

    @Test
    void percent_theRestToAnother_isTheSplit() {
        assertThat(SharingRules.percent(OUT, "60").rest(IN)).isEqualTo(SharingRules.split(OUT, 60, IN, 40));
        assertThat(SharingRules.percent(OUT, "60").percent(IN, "40").inAll())
                .isEqualTo(SharingRules.split(OUT, 60, IN, 40));
        assertThat(SharingRules.percent(OUT, "33.5")
                        .percent(IN, "33.5")
                        .rest(ZONE)
                        .weights())
                .isEqualTo(Weights.of(67, 67, 66));
        assertThat(SharingRules.percent(OUT, "100").rest(IN).weights()).hasToString("100:0");
    }

    /** N14: 60 : 30 meant as per cent. */
    @Test
    void percent_thatDoNotSumTo100_areRefusedWithTheirSum() {
        Split.Percentages short10 = SharingRules.percent(OUT, "60").percent(IN, "30");
        assertThatIllegalArgumentException()
                .isThrownBy(short10::inAll)
                .withMessage("Percentages must sum to 100, but sum to 90 (Out (110100) 60, In (130600) 30)."
                        + "\nMaybe rest(…).");
        Split.Percentages over = SharingRules.percent(OUT, "66.5").percent(IN, "40");
        assertThatIllegalArgumentException()
                .isThrownBy(over::inAll)
                .withMessage("Percentages must sum to 100, but sum to 106.5 (Out (110100) 66.5, In (130600) 40).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over.rest(ZONE))
                .withMessage(
                        "Percentages must sum to at most 100, but sum to 106.5 (Out (110100) 66.5, In (130600) 40).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingRules.percent(OUT, "-1"))
                .withMessage("Percentage of Out (110100) must be at least 0, but is -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharingRules.percent(OUT, "60").rest(OUT))
                .withMessage("Each side must be named once, but Out (110100) is named twice.");
    }

    // Units of settlement.

    /** N17: 90 : 10 of 25, in whole dollars or whole 万元. */
    @Test
    void split_inUnits_whatIsLeftOfAUnitGoesWithTheOddUnit() {
        SharingRule rule = SharingRules.split(OUT, 90, IN, 10);
        Pool pool = Pool.ofYears(Money.yuan("25"), Money.yuan("25.50")).inUnitsOf(Money.yuan("1"));
        Allocations shared = pool.by(rule);
        assertThat(shared.year(1).parts()).isEqualTo(ImmutableMap.of(OUT, Money.yuan("23"), IN, Money.yuan("2")));
        assertThat(shared.year(2).parts()).isEqualTo(ImmutableMap.of(OUT, Money.yuan("23.50"), IN, Money.yuan("2")));
        assertThat(new Shared(pool, shared).explained(rule, 2)).isEqualTo("""
                - 25.50: split Out 90, In 10 → Out 23.50; In 2.00
                  - cut in whole units of 1.00 yuan
                """);
    }

    /** Every cut of the pool is in its unit, also below another cut, and of a formula. */
    @Test
    void everyCut_inUnits_isInThatUnit() {
        SharingRule formula = SharingRules.byFactors(SharingRules.factor(1, SharingRules.number(Fraction.ONE)))
                .among(ImmutableList.of(OUT, ZONE), ByFactors.WhenZero.REFUSED);
        SharingRule rule = SharingRules.split(BRANCHES, 90, IN, 10).within(BRANCHES, formula);
        assertThat(Pool.ofYears(Money.yuan("25"))
                        .inUnitsOf(Money.yuan("1"))
                        .by(rule)
                        .year(1)
                        .parts())
                .isEqualTo(ImmutableMap.of(OUT, Money.yuan("12"), IN, Money.yuan("2"), ZONE, Money.yuan("11")));
    }

    @Test
    void inUnitsOf_whatIsNoUnitOfThePool_isRefused() {
        Pool pool = Pool.ofYears(Money.yuan("25"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool.inUnitsOf(Money.parse("USD 1.00")))
                .withMessage("Unit of settlement must be in CNY, but is USD 1.00.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool.inUnitsOf(Money.fen(0)))
                .withMessage("Unit of settlement must be above zero, but is CNY 0.00.");
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
