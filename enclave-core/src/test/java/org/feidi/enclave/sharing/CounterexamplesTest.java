package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.netOf;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.pool;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.COMPANY;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;
import static org.feidi.enclave.sharing.Sides.ZONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Worded;
import org.junit.jupiter.api.Test;

/** What sounds like a law and is none. */
class CounterexamplesTest {

    @Test
    void refundNextYear_isNotTheCorrectionOfThisYear_forSplits() {
        SharingRule rule = split(OUT, 1, IN, 1);
        assertThat(totals(rule, 22, -13)).isEqualTo(ImmutableMap.of(OUT, Money.fen(4), IN, Money.fen(5)));
        assertThat(totals(rule, 9)).isEqualTo(ImmutableMap.of(OUT, Money.fen(5), IN, Money.fen(4)));
    }

    @Test
    void refundNextYear_isNotTheCorrectionOfThisYear_forSlicesOfAYear() {
        SharingRule rule = upTo(Money.fen(10), allTo(OUT)).above(allTo(IN));
        assertThat(totals(rule, 22, -13)).isEqualTo(ImmutableMap.of(IN, Money.fen(9)));
        assertThat(totals(rule, 9)).isEqualTo(ImmutableMap.of(OUT, Money.fen(9)));
    }

    @Test
    void refundNextYear_isNotTheCorrectionOfThisYear_acrossPhases() {
        SharingRule rule = years(1, 1, allTo(OUT)).thereafter(allTo(IN));
        assertThat(totals(rule, 22, -13)).isEqualTo(ImmutableMap.of(OUT, Money.fen(22), IN, Money.fen(-13)));
        assertThat(totals(rule, 9)).isEqualTo(ImmutableMap.of(OUT, Money.fen(9)));
    }

    @Test
    void capOverCap_isNotTheSmallerCap_ifTheSurplusPaysTheCappedParty() {
        SharingRule back = split(OUT, 1, IN, 1);
        SharingRule twice = allTo(OUT)
                .capping(OUT, inTotal(Money.fen(10)))
                .surplus(back)
                .capping(OUT, inTotal(Money.fen(20)))
                .surplus(back);
        SharingRule once = allTo(OUT).capping(OUT, inTotal(Money.fen(10))).surplus(back);
        assertThat(totals(twice, 50)).isEqualTo(ImmutableMap.of(OUT, Money.fen(25), IN, Money.fen(25)));
        assertThat(totals(once, 50)).isEqualTo(ImmutableMap.of(OUT, Money.fen(30), IN, Money.fen(20)));
    }

    /** Two surpluses of one fen are cut apart, and the odd fen of each goes the same way. */
    @Test
    void capOverCap_isNotTheSmallerCap_ifTheSurplusIsCut() {
        SharingRule others = split(IN, 1, ZONE, 1);
        SharingRule twice = allTo(OUT)
                .capping(OUT, inTotal(Money.fen(2)))
                .surplus(others)
                .capping(OUT, inTotal(Money.fen(1)))
                .surplus(others);
        SharingRule once = allTo(OUT).capping(OUT, inTotal(Money.fen(1))).surplus(others);
        assertThat(totals(twice, 3)).isEqualTo(ImmutableMap.of(OUT, Money.fen(1), IN, Money.fen(2)));
        assertThat(totals(once, 3)).isEqualTo(ImmutableMap.of(OUT, Money.fen(1), IN, Money.fen(1), ZONE, Money.fen(1)));
    }

    @Test
    void cuttingAPhaseInTwo_changesARuleWithMemory() {
        SharingRule capped = allTo(OUT).capping(OUT, inTotal(Money.fen(10))).surplus(allTo(IN));
        SharingRule oneFour = years(1, 4, capped).thereafter(allTo(IN));
        SharingRule twoTwo = years(1, 2, capped).years(3, 4, capped).thereafter(allTo(IN));
        assertThat(totals(oneFour, 10, 10, 10, 10)).containsEntry(OUT, Money.fen(10));
        assertThat(totals(twoTwo, 10, 10, 10, 10)).containsEntry(OUT, Money.fen(20));
    }

    @Test
    void aPartMayFall_whenThePoolGrows() {
        SharingRule rule = split(ImmutableList.of(OUT, IN, ZONE), Weights.of(1, 3, 3));
        assertThat(totals(rule, 3)).containsEntry(OUT, Money.fen(1));
        assertThat(totals(rule, 4)).doesNotContainKey(OUT);
    }

    @Test
    void refundUnderAPromise_isNotTheMirrorImage() {
        SharingRule rule = split(OUT, 1, IN, 1).guaranteeing(OUT, Money.fen(8)).madeUpBy(IN);
        assertThat(totals(rule, 10)).isEqualTo(ImmutableMap.of(OUT, Money.fen(8), IN, Money.fen(2)));
        assertThat(totals(rule, -10)).isEqualTo(ImmutableMap.of(OUT, Money.fen(-5), IN, Money.fen(-5)));
    }

    @Test
    void refundUnderADeduction_isNotTheMirrorImage() {
        SharingRule rule = netOf(Money.fen(8), COMPANY).share(split(OUT, 1, IN, 1));
        assertThat(totals(rule, 10))
                .isEqualTo(ImmutableMap.of(COMPANY, Money.fen(8), OUT, Money.fen(1), IN, Money.fen(1)));
        assertThat(totals(rule, -10)).isEqualTo(ImmutableMap.of(OUT, Money.fen(-5), IN, Money.fen(-5)));
    }

    @Test
    void refundUnderAConditionOnThePool_isNotTheMirrorImage() {
        SharingRule rule = onlyIf(pool().atLeast(Money.fen(5)), allTo(OUT)).otherwise(allTo(IN));
        assertThat(totals(rule, 10)).isEqualTo(ImmutableMap.of(OUT, Money.fen(10)));
        assertThat(totals(rule, -10)).isEqualTo(ImmutableMap.of(IN, Money.fen(-10)));
    }

    /** Where the outer rule also gives to the second party, it matters which is shared on first. */
    @Test
    void within_isNotAssociative_ifTheFirstRulePaysTheSecondParty() {
        SharingRule first = split(OUT, 1, IN, 1);
        SharingRule second = allTo(IN);
        SharingRule third = allTo(ZONE);
        assertThat(totals(first.within(OUT, second).within(IN, third), 10))
                .isEqualTo(ImmutableMap.of(ZONE, Money.fen(10)));
        assertThat(totals(first.within(OUT, second.within(IN, third)), 10))
                .isEqualTo(ImmutableMap.of(IN, Money.fen(5), ZONE, Money.fen(5)));
    }

    /** A rounded part of a rounded part: within is not the product of the weights. */
    @Test
    void splitWithinSplit_isNotTheSplitByTheProduct() {
        SharingRule nested = split(OUT, 1, IN, 1).within(OUT, split(OUT, 1, ZONE, 1));
        SharingRule product = split(ImmutableList.of(OUT, ZONE, IN), Weights.of(1, 1, 2));
        assertThat(totals(nested, 1)).isEqualTo(ImmutableMap.of(OUT, Money.fen(1)));
        assertThat(totals(product, 1)).isEqualTo(ImmutableMap.of(IN, Money.fen(1)));
    }

    private static Map<Worded, Money> totals(SharingRule rule, long... fen) {
        Pool pool = Pool.ofYears(Arrays.stream(fen).mapToObj(Money::fen).toArray(Money[]::new));
        return SharingLaws.totals(pool.by(rule));
    }

    @Test
    void theParties_areNamedInTheOrderThatTheTiesTake() {
        assertThat(ImmutableList.<Party>of(OUT, IN, ZONE)).isSorted();
    }
}
