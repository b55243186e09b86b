package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.number;
import static org.feidi.enclave.sharing.SharingRules.pool;
import static org.feidi.enclave.sharing.SharingRules.reached;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Currency;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.Weights;
import org.junit.jupiter.api.Test;

/** What is refused when it is built, each with its literal message. */
class RefusalsTest {

    private static final Amount BELOW_ZERO = amount(Money.wan("-1"));
    private static final SharingRule ALL = allTo(OUT);
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void weights() {
        refused(() -> SharingRules.split(OUT, 0, IN, 0), "Weights must not all be zero, but are 0:0.");
        refused(() -> SharingRules.split(OUT, 6, IN, -4), "Weights must not be negative, but are 6:-4.");
        refused(
                () -> SharingRules.split(OUT, 6, OUT, 4),
                "Each side must be named once, but Out (110100) is named twice.");
        refused(
                () -> SharingRules.split(ImmutableList.of(OUT), Weights.of(1, 2)),
                "Keys and weights must be equally many, but the keys are [Out (110100)] and the weights 1:2.");
    }

    @Test
    void factors() {
        ByFactors.Factor revenue = factor(1, figure("revenue"));
        refused(() -> byFactors(), "A formula must have at least one factor, but has none.");
        refused(
                () -> byFactors(revenue).among(ImmutableList.of(), ByFactors.WhenZero.DROPPED),
                "A formula must be among at least one party, but is among none.");
        refused(
                () -> byFactors(revenue).among(ImmutableList.of(OUT, OUT), ByFactors.WhenZero.DROPPED),
                "Each party of a formula must be named once, but they are [Out (110100), Out (110100)].");
        refused(
                () -> byFactors(revenue).among(ImmutableList.of(OUT, IN, OUT), ByFactors.WhenZero.REFUSED),
                "Each party of a formula must be named once, but they are"
                        + " [Out (110100), In (130600), Out (110100)].");
        refused(() -> factor(0, figure("revenue")), "Weight of a factor must be above zero, but is 0.");
        refused(() -> factor(-1, figure("revenue")), "Weight of a factor must be above zero, but is -1.");
        refused(() -> factor(1, number(Fraction.of(-2))), "Factor must not be below zero, but is -2.");
    }

    @Test
    void phases() {
        refused(() -> years(1, 0, ALL), "A phase must last at least one year, but is from year 1 to year 0.");
        refused(() -> years(0, 2, ALL), "Years are counted from 1, but a phase begins in year 0.");
        refused(() -> years(1, 3, ALL).years(3, 5, ALL).thenEnds(), "A year must have one rule, but year 3 has two.");
        refused(
                () -> years(1, 3, ALL).years(5, 6, ALL).thenEnds(),
                "Every year must have a rule, but year 4 has none.\n"
                        + "Maybe years(4, 4, undecided(…)), if the source leaves it open.");
        refused(
                () -> years(2, 3, ALL).thereafter(ALL),
                "Every year must have a rule, but year 1 has none.\n"
                        + "Maybe years(1, 1, undecided(…)), if the source leaves it open.");
        refused(
                () -> new Phases(ImmutableList.of(), Optional.of(ALL)),
                "Phases must be at least one, but there is none.");
        refused(
                () -> new Phases(
                        ImmutableList.of(new Phases.Phase(1, 1000, ALL), new Phases.Phase(4, 5, ALL)),
                        Optional.empty()),
                "A year must have one rule, but year 4 has two.");
    }

    @Test
    void yearsThatNoClockReaches() {
        refused(
                () -> years(1, Integer.MAX_VALUE, ALL).thereafter(ALL),
                "A phase must end by year 1000, but is to end in year 2147483647.\n"
                        + "Maybe thereafter(…), for all later years.");
        assertThat(years(1, 1000, ALL).thereafter(ALL).rules()).hasSize(2);
        refused(
                () -> ALL.dueInTotal(OUT, figure("x"), 1001),
                "Year by which a sum is due must be at most 1000, but is 1001.");
        refused(() -> figure("x").averageOfYears(1001), "Years of an average must be at most 1000, but is 1001.");
        refused(
                () -> figure("x").growingBy(Fraction.percent("8")).everyYears(1001),
                "Years from growth to growth must be at most 1000, but is 1001.");
        refused(
                () -> figure("x").growingBy(Fraction.percent("8")).firstInYear(1001),
                "Year of the first growth must be at most 1000, but is 1001.");
        refused(
                () -> figure("x").untilYear(1001).thereafter(figure("y")),
                "Year until which an amount holds must be at most 1000, but is 1001.");
        refused(
                () -> reached(Milestone.GRANT_PAID).yearsAfter(1001),
                "Years after a milestone must be at most 1000, but is 1001.");
    }

    @Test
    void slices() {
        refused(() -> upTo(Money.wan("-1"), ALL), "Bound of a slice must not be below zero, but is CNY -10000.");
        refused(() -> base(Money.wan("-1"), ALL), "Base must not be below zero, but is CNY -10000.");
        refused(
                () -> upTo(Money.wan("2"), ALL).upTo(Money.wan("1"), ALL).above(ALL),
                "Bounds of slices must rise, but CNY 10000 comes after CNY 20000.");
        refused(
                () -> upTo(Money.wan("2"), ALL)
                        .upTo(figure("x"), ALL)
                        .upTo(Money.wan("2"), ALL)
                        .above(ALL),
                "Bounds of slices must rise, but CNY 20000 comes after CNY 20000.");
        refused(
                () -> upTo(Money.wan("2"), ALL)
                        .upTo(Money.ofMinor(USD, 500), ALL)
                        .above(ALL),
                "Measures must be of one kind, but are CNY 20000 and USD 5.");
        refused(() -> new Slices(ImmutableList.of(), ALL), "Slices must have at least one bound, but have none.");
    }

    @Test
    void capsAndSums() {
        refused(
                () -> ALL.capping(OUT, inTotal(BELOW_ZERO)).surplus(ALL),
                "Cap must not be below zero, but is CNY -10000.");
        refused(
                () -> recoverFirst(OUT, BELOW_ZERO).then(ALL).countedFrom(RecoverFirst.CountedFrom.AGREEMENT),
                "Sum to recover must not be below zero, but is CNY -10000.");
        refused(
                () -> ALL.guaranteeing(OUT, BELOW_ZERO).madeUpBy(IN),
                "Floor must not be below zero, but is CNY -10000.");
        refused(
                () -> ALL.guaranteeing(OUT, Money.wan("1")).madeUpBy(OUT),
                "A floor must be made up by somebody else, but Out (110100) makes up its own.");
        refused(
                () -> ALL.dueInTotal(OUT, BELOW_ZERO, 1),
                "Sum due in total must not be below zero, but is CNY -10000.");
        refused(() -> ALL.dueInTotal(OUT, figure("x"), 0), "Year by which a sum is due must be at least 1, but is 0.");
    }

    @Test
    void poolOutsideACondition() {
        Amount half = pool().times(1, 2);
        String advice = " must not depend on the pool; only a condition may ask for pool().";
        refused(() -> ALL.capping(OUT, inTotal(half)).surplus(ALL), "Cap" + advice);
        refused(
                () -> recoverFirst(OUT, figure("x").plus(half))
                        .then(ALL)
                        .countedFrom(RecoverFirst.CountedFrom.AGREEMENT),
                "Sum to recover" + advice);
        refused(() -> ALL.guaranteeing(OUT, half.excessOver(Money.wan("1"))).madeUpBy(IN), "Floor" + advice);
        refused(() -> ALL.dueInTotal(OUT, half.ofTheYearBefore(), 1), "Sum due in total" + advice);
        refused(() -> upTo(figure("x").dividedBy(pool()), ALL), "Bound of a slice" + advice);
        refused(() -> factor(1, pool().averageOfYears(3)), "Factor" + advice);
    }

    @Test
    void amountsAndConditions() {
        refused(() -> SharingRules.sum(ImmutableList.of()), "A sum must be of at least one amount, but is of none.");
        refused(() -> figure(" "), "Name of a figure must not be blank, but is ' '.");
        refused(() -> figure("x").averageOfYears(0), "An average must be over 1 or more years, but is over 0.");
        refused(
                () -> figure("x").growingBy(Fraction.percent("8")).everyYears(0),
                "Growth must come every 1 or more years, but comes every 0.");
        refused(
                () -> figure("x").growingBy(Fraction.percent("8")).firstInYear(0),
                "Year of the first growth must be at least 1, but is 0.");
        refused(
                () -> figure("x").roundedDownTo(Money.wan("0")),
                "Unit to round down to must be above zero, but is CNY 0.");
        refused(
                () -> reached(Milestone.GRANT_PAID).yearsAfter(-1),
                "Years after a milestone must be at least 0, but are -1.");
        refused(
                () -> reached(Milestone.GRANT_PAID).yearsAfter(Integer.MAX_VALUE),
                "Years after a milestone must be at most 1000, but is 2147483647.");
    }

    @Test
    void pools() {
        refused(() -> Pool.ofYears(), "A pool to try must have at least one year, but has none.");
        refused(
                () -> Pool.ofYears(Money.wan("1"), Money.ofMinor(USD, 500)),
                "Pool of year 2 must be in CNY, but is USD 5.00.");
        Circumstances around = Pool.ofYears(Money.wan("1")).circumstances();
        refused(
                () -> Pool.of(Money.CNY, ImmutableSortedMap.of(0, Money.wan("1")), around),
                "Year of a pool must be at least 1, but is 0.");
        refused(() -> Pool.ofYears(Money.wan("1")).by(ALL).year(2), "Year must be one of [1], but is 2.");
        refused(
                () -> new Allocation(
                        Money.CNY,
                        ImmutableMap.of(OUT, Money.ofMinor(USD, 500)),
                        ImmutableList.of(),
                        ImmutableList.of()),
                "Parts must be in CNY, but Out (110100) is to get USD 5.00.");
    }

    @Test
    void sumsPastALong_nameBothOperands() {
        Money most = Money.fen(Long.MAX_VALUE);
        SharingRule rule =
                recoverFirst(OUT, Money.fen(0)).then(allTo(IN)).countedFrom(RecoverFirst.CountedFrom.AGREEMENT);
        assertThat(Pool.ofYears(most).by(rule).year(1).partOf(IN)).isEqualTo(most);
        assertThatThrownBy(() -> Pool.ofYears(most, Money.fen(3)).by(rule))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Sum must fit a long of minor units, but CNY 92233720368547758.07 plus CNY 0.03 does not.");
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
