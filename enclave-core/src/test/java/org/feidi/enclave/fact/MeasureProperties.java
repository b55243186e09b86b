package org.feidi.enclave.fact;

import java.util.Currency;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;

class MeasureProperties {

    @Property
    void additionIsCommutative(@ForAll("money") Measure a, @ForAll("money") Measure b) {
        MeasureLaws.additionIsCommutative(a, b);
    }

    @Property
    void minusUndoesPlus(@ForAll("money") Measure a, @ForAll("money") Measure b) {
        MeasureLaws.minusUndoesPlus(a, b);
    }

    @Property
    void timesDistributesOverPlus(
            @ForAll("money") Measure a, @ForAll("money") Measure b, @ForAll("fractions") Fraction factor) {
        MeasureLaws.timesDistributesOverPlus(a, b, factor);
    }

    @Property
    void moneyComesBackUnchanged(@ForAll("fen") Money money) {
        MeasureLaws.moneyComesBackUnchanged(money);
    }

    @Property
    void orderAgreesWithDifference(@ForAll("money") Measure a, @ForAll("money") Measure b) {
        MeasureLaws.orderAgreesWithDifference(a, b);
    }

    @Property
    void moneyIsNeverRoundedInWords(
            @ForAll("money") Measure money,
            @ForAll @LongRange(min = -9_999_999_999L, max = 9_999_999_999L) long number) {
        MeasureLaws.moneyIsNeverRoundedInWords(money);
        for (long parts : new long[] {1, 3, 100, 10_000, 1_000_000, 10_000_000}) {
            MeasureLaws.moneyIsNeverRoundedInWords(Measure.of(Money.fen(100)).times(Fraction.of(number, parts)));
        }
    }

    @Property
    void twoKindsNeverMeet(@ForAll("measures") Measure a, @ForAll("measures") Measure b) {
        MeasureLaws.twoKindsNeverMeet(a, b);
    }

    @Provide
    Arbitrary<Money> fen() {
        return Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE).map(amount -> Money.fen(amount));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs().between(1, Long.MAX_VALUE))
                .as(Fraction::of);
    }

    /** Money that need not be a whole number of fen. */
    @Provide
    Arbitrary<Measure> money() {
        return fractions().map(number -> Measure.of(Money.fen(100)).times(number));
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Combinators.combine(
                        fractions(),
                        Arbitraries.of("", "CNY", "USD")
                                .map(code -> Optional.of(code)
                                        .filter(c -> !c.isEmpty())
                                        .map(Currency::getInstance)))
                .as(Measure::new);
    }
}
