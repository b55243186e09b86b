package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.number;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import java.util.Currency;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

/** What is missing or contradicts itself makes its year and the later ones wait; earlier years stand. */
class WaitingTest {

    private static final Facts FACTS = Facts.batch("b")
            .figure(Figure.of("base").inYear(2020), Money.wan("1"))
            .figure(Figure.of("base").inYear(2022), Money.wan("1"))
            .figure(Figure.of("twice").inYear(2020), Money.wan("1"))
            .figure(Figure.of("twice").inYear(2021), Money.wan("1"))
            .figure(Figure.of("twice").inYear(2021), Money.wan("2"))
            .figure(Figure.of("heads"), Fraction.of(7))
            .figure(Figure.of("nobody"), Fraction.ZERO)
            .figure("loss", Money.wan("-5"))
            .figure("dollars", Money.ofMinor(Currency.getInstance("USD"), 500))
            .build();

    @Test
    void missingFigure_laterYearsWaitToo_earlierYearsStand() {
        Shared shared = Shared.wan(FACTS, cutBy(figure("base")), "10", "10", "10");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("1", "0", "0"));
        shared.assertPartsOf(IN).isEqualTo(Shared.wan("9", "0", "0"));
        assertThat(shared.unallocated())
                .hasSize(2)
                .allMatch(left -> left.cause() == Unallocated.Cause.WAITING
                        && left.amount().equals(Money.wan("10"))
                        && left.reason().in(Locale.ENGLISH).equals("waits for figure “base” for 2021"));
        assertThat(shared.unallocated().get(0).reason().in(Locale.CHINESE)).isEqualTo("待补：2021年的数据“base”");
    }

    @Test
    void contradictedFigure_waits() {
        Shared shared = Shared.wan(FACTS, cutBy(figure("twice")), "10", "10", "10");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("1", "0", "0"));
        assertThat(shared.unallocated().get(0).reason().in(Locale.ENGLISH))
                .isEqualTo("waits until the facts agree on figure “twice” for 2021: they state 10,000.00 yuan,"
                        + " 20,000.00 yuan");
    }

    @Test
    void twoThingsMissing_eachYearSaysItsOwn() {
        SharingRule rule =
                cutBy(figure("twice")).within(IN, years(1, 2, allTo(IN)).thereafter(cutBy(figure("none"))));
        Shared shared = Shared.wan(FACTS, cutBy(figure("base")).within(IN, rule), "10", "10", "10");
        assertThat(shared.unallocated()).hasSize(2);
        assertThat(shared.unallocated().get(1).reason().in(Locale.ENGLISH))
                .isEqualTo("waits for figure “base” for 2021");
    }

    @Test
    void laterMissingFigureThatIsMetFirst_doesNotHideAnEarlierOne() {
        SharingRule rule =
                years(1, 2, allTo(IN)).thereafter(cutBy(figure("none"))).within(IN, cutBy(figure("base")));
        Shared shared = Shared.wan(FACTS, rule, "10", "10", "10");
        shared.assertPartsOf(OUT).isEqualTo(Shared.wan("1", "0", "0"));
        assertThat(shared.unallocated())
                .extracting(left -> left.reason().in(Locale.ENGLISH))
                .containsExactly("waits for figure “base” for 2021", "waits for figure “none” for 2022");
    }

    @Test
    void figureThatIsOfNoUse_waits() {
        assertWaits(figure("heads"), "waits: figure “heads” must be an amount of CNY of at least zero, but is 7");
        assertWaits(
                figure("loss"),
                "waits: figure “loss” must be an amount of CNY of at least zero, but is -50,000.00 yuan");
        assertWaits(
                figure("dollars"),
                "waits: figure “dollars” must be an amount of CNY of at least zero, but is USD 5.00");
        assertWaits(
                figure("heads").plus(amount(Money.wan("1"))),
                "waits: money and plain numbers do not mix, but the facts state 7 beside CNY 10000");
        assertWaits(
                amount(Money.wan("1")).dividedBy(figure("nobody")),
                "waits: the divisor figure “nobody” must be a plain number other than zero, but is 0");
        assertWaits(
                amount(Money.wan("1")).excessOver(figure("heads")),
                "waits: money and plain numbers do not mix, but the facts state CNY 10000 beside 7");
        assertWaits(number(Fraction.of(3)), "waits: 3 must be an amount of CNY of at least zero, but is 3");
    }

    private static void assertWaits(Amount amount, String reason) {
        Unallocated left = Shared.wan(FACTS, cutBy(amount), "10").unallocated().get(0);
        assertThat(left.cause()).isEqualTo(Unallocated.Cause.WAITING);
        assertThat(left.reason().in(Locale.ENGLISH)).isEqualTo(reason);
        assertThat(left.reason().in(Locale.CHINESE)).startsWith("待核：");
    }

    @Test
    void explanationOfAYearThatWaits_isTheReason() {
        SharingRule rule = cutBy(figure("base"));
        assertThat(Shared.wan(FACTS, rule, "10", "10").explained(rule, 2))
                .isEqualTo("- 100,000.00: waits for figure “base” for 2021 → unallocated 100,000.00\n");
    }

    private static SharingRule cutBy(Amount amount) {
        return upTo(amount, allTo(OUT)).above(allTo(IN));
    }
}
