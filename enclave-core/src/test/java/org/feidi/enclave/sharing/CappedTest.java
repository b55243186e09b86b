package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.CENTRAL;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import java.util.Optional;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

class CappedTest {

    /** 财预〔2015〕92号: halves for five years until the three taxes of three years are received; then nothing. */
    private static SharingRule measure92Of2015(Amount cap) {
        return years(1, 5, split(OUT, 1, IN, 1))
                .thereafter(allTo(IN))
                .capping(OUT, inTotal(cap))
                .surplus(allTo(IN))
                .dueInTotal(OUT, cap, 5);
    }

    @Test
    void caiYu92Of2015_capReachedInYearFour() {
        Facts facts = Facts.batch("before")
                .figure("P1", Money.wan("2200"))
                .figure("P2", Money.wan("2500"))
                .figure("P3", Money.wan("2800"))
                .build();
        Amount cap = figure("P1").plus(figure("P2")).plus(figure("P3"));
        Shared shared = Shared.wan(facts, measure92Of2015(cap), "3000", "4000", "5000", "6000", "6000");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("1500", "2000", "2500", "1500", "0"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("1500", "2000", "2500", "4500", "6000"));
        assertThat(shared.shortfalls()).isEmpty();
    }

    @Test
    void caiYu92Of2015_justEligible() {
        Shared shared = Shared.wan(measure92Of2015(amount(Money.wan("6000"))), "9000", "9000");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("4500", "1500"));
    }

    @Test
    void caiYu92Of2015_capNotReached_centralAidIsDue() {
        Shared shared =
                Shared.wan(measure92Of2015(amount(Money.wan("6000"))), "2000", "2000", "2000", "2000", "2000", "9000");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("1000", "1000", "1000", "1000", "1000", "0"));
        assertThat(shared.shortfalls())
                .containsExactly(
                        new Shortfall(Shortfall.Kind.DUE_IN_TOTAL, OUT, Optional.empty(), 5, Money.wan("1000"), false));
    }

    /** The literal formula {@code min(share, cap − received)} would leave 6,500 here. */
    @Test
    void refundAfterTheCap_drainsTheSurplusFirst() {
        SharingRule rule = allTo(OUT).capping(OUT, inTotal(Money.wan("7500"))).surplus(allTo(IN));
        Shared shared = Shared.wan(rule, "20000", "-2000");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("7500", "0"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("12500", "-2000"));
    }

    @Test
    void refundBeyondTheSurplus_reachesTheCappedPart() {
        SharingRule rule = allTo(OUT).capping(OUT, inTotal(Money.wan("30"))).surplus(allTo(IN));
        Shared shared = Shared.wan(rule, "100", "-120", "-50", "200");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("30", "-50", "-10", "60"));
    }

    /** With one history for the whole clause the base would eat the cap: 300, 100, 100. */
    @Test
    void aNestedRuleSeesTheSeriesThatReachesIt() {
        SharingRule increment =
                split(OUT, 1, IN, 1).capping(OUT, inTotal(Money.wan("300"))).surplus(allTo(IN));
        SharingRule rule = base(Money.wan("100"), allTo(OUT)).increment(increment);
        Shared.wan(rule, "500", "500", "500").assertPartsOf(OUT).isEqualTo(Shared.wan("300", "200", "100"));
    }

    @Test
    void equalRulesInTwoPlaces_shareNoMemory() {
        SharingRule capped = allTo(OUT).capping(OUT, inTotal(Money.wan("60"))).surplus(allTo(IN));
        SharingRule rule = base(Money.wan("100"), capped).increment(capped);
        Shared.wan(rule, "200").assertPartsOf(OUT).isEqualTo(Shared.wan("120"));
    }

    @Test
    void surplusIsOnlyWhatThePartyWouldHaveReceived() {
        SharingRule rule =
                split(OUT, 1, IN, 1).capping(OUT, inTotal(Money.wan("30"))).surplus(allTo(CENTRAL));
        Shared shared = Shared.wan(rule, "100");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("30"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("50"));
        shared.assertPartsOf(CENTRAL).isEqualTo(Shared.wan("20"));
    }

    @Test
    void capThatChangesByYear_neverClawsBack() {
        Facts facts = Facts.batch("caps")
                .figure(Figure.of("cap").inYear(2020), Money.wan("100"))
                .figure(Figure.of("cap").inYear(2021), Money.wan("50"))
                .figure(Figure.of("cap").inYear(2022), Money.wan("130"))
                .build();
        SharingRule rule = allTo(OUT).capping(OUT, inTotal(figure("cap"))).surplus(allTo(IN));
        Shared.wan(facts, rule, "100", "100", "100").assertPartsOf(OUT).isEqualTo(Shared.wan("100", "0", "30"));
    }

    /** The time of a ladder once grew threefold with each step: 20 steps took hours. */
    @Test
    void ladderOfCaps_costsAsMuchAsItHasSteps() {
        for (int warmUp = 0; warmUp < 30; warmUp++) {
            nanosOfLadder(40);
        }
        long shortOne = Long.MAX_VALUE;
        long longOne = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            shortOne = Math.min(shortOne, nanosOfLadder(10));
            nanosOfLadder(20);
            nanosOfLadder(40);
            longOne = Math.min(longOne, nanosOfLadder(80));
        }
        assertThat(longOne).as("nanoseconds of 80 steps, of 10: %s", shortOne).isLessThan(40 * shortOne);
    }

    private static long nanosOfLadder(int steps) {
        SharingRule rule = allTo(IN);
        for (int step = steps; step > 0; step--) {
            rule = split(OUT, 1, IN, 1)
                    .capping(OUT, inTotal(Money.fen(100L * step)))
                    .surplus(rule);
        }
        Pool pool = Pool.ofYears(Money.wan("1"), Money.wan("1"), Money.wan("1"));
        long begin = System.nanoTime();
        Allocations shared = pool.by(rule);
        long end = System.nanoTime();
        assertThat(shared.year(1).total()).isEqualTo(Money.wan("1"));
        return end - begin;
    }

    @Test
    void whatACapIsMadeOf_isAllItLists() {
        SharingRule halves = split(OUT, 1, IN, 1);
        SharingRule rule = halves.capping(OUT, inTotal(figure("cap"))).surplus(allTo(IN));
        assertThat(rule.rules()).containsExactly(halves, allTo(IN));
        assertThat(Forms.children(rule, Amount.class)).containsExactly(figure("cap"));
    }

    @Test
    void capOfZero_givesAllToTheSurplus() {
        SharingRule rule = allTo(OUT).capping(OUT, inTotal(Money.wan("0"))).surplus(allTo(IN));
        Shared.wan(rule, "10", "-3").assertPartsOf(IN).isEqualTo(Shared.wan("10", "-3"));
    }

    @Test
    void explanation_saysWhatWasReceivedBefore() {
        SharingRule rule = allTo(OUT).capping(OUT, inTotal(Money.wan("30"))).surplus(allTo(IN));
        assertThat(Shared.wan(rule, "20", "20").explained(rule, 2))
                .contains("Out had received 200,000.00 yuan before this year");
    }
}
