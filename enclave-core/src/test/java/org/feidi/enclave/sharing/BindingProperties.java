package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.reached;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;

/** The words of amounts and conditions, four deep, of few names that are made to be confused. */
class BindingProperties {

    private static final Map<String, Fraction> VALUES =
            Map.of("a", Fraction.of(10), "b", Fraction.of(20), "c", Fraction.of(3));

    @Property
    void differentAmountsHaveDifferentWords(@ForAll("amounts") Amount one, @ForAll("amounts") Amount other) {
        BindingLaws.differentAmountsHaveDifferentWords(one, other);
    }

    @Property
    void differentConditionsHaveDifferentWords(
            @ForAll("conditions") Condition one, @ForAll("conditions") Condition other) {
        BindingLaws.differentConditionsHaveDifferentWords(one, other);
    }

    @Property
    void printedAmountReAdds(@ForAll("sums") Sum sum) {
        BindingLaws.printedAmountReAdds(sum.amount(), VALUES, sum.value());
    }

    /** An amount of sums, products, quotients and excesses, with its value. */
    private record Sum(Amount amount, Fraction value) {}

    private static Fraction valueOf(String name) {
        return requireNonNull(VALUES.get(name), name);
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return amounts(3);
    }

    private static Arbitrary<Amount> amounts(int deep) {
        Arbitrary<Amount> leaves = Arbitraries.oneOf(
                Arbitraries.of("a", "b", "a” + figure “b", "a × 2", "a)", "(b").map(SharingRules::figure),
                Arbitraries.of("a", "b").map(SharingRules::figureOfTheEnclave),
                Arbitraries.of("1", "10").map(yuan -> amount(Money.yuan(yuan))));
        if (deep == 0) {
            return leaves;
        }
        Arbitrary<Amount> inner = amounts(deep - 1);
        return Arbitraries.oneOf(
                leaves,
                Combinators.combine(inner, inner).as(Amount::plus),
                Combinators.combine(inner, inner).as(Amount::dividedBy),
                Combinators.combine(inner, inner).as(Amount::excessOver),
                Combinators.combine(inner, Arbitraries.of(2, 3)).as((one, factor) -> one.times(factor, 1)),
                inner.map(Amount::ofTheYearBefore),
                Combinators.combine(inner, Arbitraries.of(2, 3)).as(Amount::averageOfYears),
                Combinators.combine(inner, Arbitraries.of(1, 3), Arbitraries.of(1, 2))
                        .as((one, every, first) -> one.growingBy(Fraction.percent("8"))
                                .everyYears(every)
                                .firstInYear(first)),
                Combinators.combine(inner, inner)
                        .as((one, two) -> one.untilYear(2).thereafter(two)),
                inner.map(one -> one.roundedDownTo(Money.yuan("1000"))));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int deep) {
        Arbitrary<Condition> leaves = Arbitraries.oneOf(
                Combinators.combine(amounts(1), amounts(1)).as(Amount::atLeast),
                Combinators.combine(
                                Arbitraries.of(Milestone.FIRST_TAX, Milestone.GRANT_PAID),
                                Arbitraries.of(0, 1, 2),
                                Arbitraries.of(true, false))
                        .as((milestone, years, enclave) -> enclave
                                ? reached(milestone).yearsAfter(years).ofTheEnclave()
                                : reached(milestone).yearsAfter(years)));
        if (deep == 0) {
            return leaves;
        }
        Arbitrary<Condition> inner = conditions(deep - 1);
        return Arbitraries.oneOf(
                leaves, Combinators.combine(inner, inner).as(Condition::and), inner.map(Condition::negated));
    }

    @Provide
    Arbitrary<Sum> sums() {
        return sums(3);
    }

    private static Arbitrary<Sum> sums(int deep) {
        Arbitrary<Sum> leaves = Arbitraries.of("a", "b", "c").map(name -> new Sum(figure(name), valueOf(name)));
        if (deep == 0) {
            return leaves;
        }
        Arbitrary<Sum> inner = sums(deep - 1);
        return Arbitraries.oneOf(
                leaves,
                Combinators.combine(inner, inner)
                        .as((one, two) -> new Sum(
                                one.amount().plus(two.amount()), one.value().plus(two.value()))),
                Combinators.combine(inner, inner)
                        .filter((one, two) -> !two.value().isZero())
                        .as((one, two) -> new Sum(
                                one.amount().dividedBy(two.amount()),
                                one.value().dividedBy(two.value()))),
                Combinators.combine(inner, inner)
                        .as((one, two) -> new Sum(
                                one.amount().excessOver(two.amount()),
                                one.value().minus(two.value()).max(Fraction.ZERO))),
                Combinators.combine(inner, Arbitraries.of(2, 3))
                        .as((one, factor) -> new Sum(
                                one.amount().times(1, factor), one.value().times(Fraction.of(1, factor)))));
    }
}
