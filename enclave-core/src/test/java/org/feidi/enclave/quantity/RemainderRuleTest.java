package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemainderRuleTest {

    private static Apportionment<String> cut(long... weights) {
        List<String> keys = IntStream.range(0, weights.length)
                .mapToObj(i -> Character.toString('a' + i))
                .toList();
        return Apportionment.among(keys, Weights.of(weights));
    }

    private static List<Long> byQuota(long whole, long... weights) {
        return cut(weights)
                .withRemainder(RemainderRule.quotaMethod())
                .cut(whole)
                .values()
                .asList();
    }

    /** Balinski and Young, American Mathematical Monthly 82 (1975), example 1. */
    @Test
    void balinskiYoung1975_quotaMethod() {
        assertThat(byQuota(100, 5117, 4400, 162, 161, 160)).containsExactly(52L, 44L, 2L, 1L, 1L);
    }

    /** Balinski and Young, American Mathematical Monthly 82 (1975): weak proportionality. */
    @Test
    void balinskiYoung1975_exactSharesStayExact() {
        assertThat(byQuota(12, 14, 28, 7, 35)).containsExactly(2L, 4L, 1L, 5L);
    }

    @Test
    void quotaMethod_oneThreeThree_takesNothingBack() {
        assertThat(cut(1, 3, 3).cut(3L).values()).containsExactly(1L, 1L, 1L);
        assertThat(cut(1, 3, 3).cut(4L).values()).containsExactly(0L, 2L, 2L);
        assertThat(byQuota(3, 1, 3, 3)).containsExactly(0L, 2L, 1L);
        assertThat(byQuota(4, 1, 3, 3)).containsExactly(0L, 2L, 2L);
    }

    @Test
    void quotaMethod_refundsAreTheMirrorImage_andLargeWholesAreQuick() {
        assertThat(byQuota(-4, 1, 3, 3)).containsExactly(0L, -2L, -2L);
        assertThat(byQuota(7_000_000_000_000_004L, 1, 3, 3))
                .containsExactly(1_000_000_000_000_000L, 3_000_000_000_000_002L, 3_000_000_000_000_002L);
    }

    @Test
    void quotaMethod_aPeriodAboveAMillion_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byQuota(1, 1_000_000, 1))
                .withMessage("Reduced weights must sum to at most 1000000 for the quota method, but sum to 1000001.");
    }

    @Test
    void leftoverTo_theNamedSideGetsAllThatIsLeft() {
        assertThat(cut(1, 1, 1)
                        .withRemainder(RemainderRule.leftoverTo("c"))
                        .cut(Money.fen(101))
                        .values())
                .containsExactly(Money.fen(33), Money.fen(33), Money.fen(35));
    }

    /** What the default keeps and this rule does not. */
    @Test
    void leftoverTo_keepsNeitherTheOrderOfTheWeightsNorAUnitOnceGiven() {
        assertThat(cut(2, 3)
                        .withRemainder(RemainderRule.leftoverTo("a"))
                        .cut(1L)
                        .values())
                .containsExactly(1L, 0L);
        Apportionment<String> thirds = cut(1, 1, 1).withRemainder(RemainderRule.leftoverTo("c"));
        assertThat(thirds.cut(2L).values()).containsExactly(0L, 0L, 2L);
        assertThat(thirds.cut(3L).values()).containsExactly(1L, 1L, 1L);
    }

    /** What is left of a yuan is on its way to the next one, and is not taken back. */
    @Test
    void quotaMethod_inUnits_theRestGoesToWhoGetsTheNextUnit() {
        Apportionment<String> cut = cut(1, 3, 3).withRemainder(RemainderRule.quotaMethod());
        Money yuan = Money.yuan("1");
        assertThat(cut.cut(Money.yuan("3"), yuan).values())
                .containsExactly(Money.yuan("0"), Money.yuan("2"), Money.yuan("1"));
        assertThat(cut.cut(Money.yuan("3.60"), yuan).values())
                .containsExactly(Money.yuan("0"), Money.yuan("2"), Money.yuan("1.60"));
        assertThat(cut.cut(Money.yuan("4"), yuan).values())
                .containsExactly(Money.yuan("0"), Money.yuan("2"), Money.yuan("2"));
    }

    @Test
    void leftoverTo_inUnits_theOthersGetWholeUnitsRoundedDown() {
        assertThat(cut(1, 1, 1)
                        .withRemainder(RemainderRule.leftoverTo("c"))
                        .cut(Money.yuan("101.50"), Money.yuan("1"))
                        .values())
                .containsExactly(Money.yuan("33"), Money.yuan("33"), Money.yuan("35.50"));
    }

    @Test
    void quotaMethod_tie_goesToTheLargerWeightThenToTheSmallerKey() {
        // the fifth unit: 1 over 1, 3 over 3 and 3 over 3 are equal
        assertThat(byQuota(5, 1, 3, 3)).containsExactly(0L, 3L, 2L);
        assertThat(byQuota(1, 1, 1, 1)).containsExactly(1L, 0L, 0L);
    }

    @Test
    void leftoverTo_whoIsNoSideOrHasNoWeight_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cut(1, 1).withRemainder(RemainderRule.leftoverTo("z")))
                .withMessage(
                        "What is left must go to a side with a weight above zero, but goes to z, and the cut is 1:1"
                                + " among [a, b].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cut(0, 1).withRemainder(RemainderRule.leftoverTo("a")))
                .withMessage(
                        "What is left must go to a side with a weight above zero, but goes to a, and the cut is 0:1"
                                + " among [a, b].");
    }
}
