package org.feidi.enclave.quantity;

import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {

    @Property
    void additionIsCommutative(@ForAll("yuan") Money a, @ForAll("yuan") Money b) {
        MoneyLaws.additionIsCommutative(a, b);
    }

    @Property
    void additionIsAssociative(@ForAll("yuan") Money a, @ForAll("yuan") Money b, @ForAll("yuan") Money c) {
        MoneyLaws.additionIsAssociative(a, b, c);
    }

    @Property
    void minusUndoesPlus(@ForAll("yuan") Money a, @ForAll("yuan") Money b) {
        MoneyLaws.minusUndoesPlus(a, b);
    }

    @Property
    void negatedTwiceIsTheSame(@ForAll("anyMoney") Money a) {
        MoneyLaws.negatedTwiceIsTheSame(a);
    }

    @Property
    void sumIsExactOrRefused(@ForAll("yuan") Money a, @ForAll("yuan") Money b) {
        MoneyLaws.sumIsExactOrRefused(a, b);
    }

    @Property
    void orderAgreesWithDifference(@ForAll("yuan") Money a, @ForAll("yuan") Money b) {
        MoneyLaws.orderAgreesWithDifference(a, b);
    }

    @Property
    void parseReadsWhatIsPrinted(@ForAll("anyMoney") Money a) {
        MoneyLaws.parseReadsWhatIsPrinted(a);
    }

    @Property
    void roundingIsTheIdentityOnMoney(@ForAll("anyMoney") Money a) {
        MoneyLaws.roundingIsTheIdentityOnMoney(a);
    }

    @Property
    void roundingMovesAtMostHalfAMinorUnit(
            @ForAll("currencies") Currency currency, @ForAll("majorUnits") Fraction majorUnits) {
        MoneyLaws.roundingMovesAtMostHalfAMinorUnit(currency, majorUnits);
    }

    @Property
    void roundingIsMirrored(@ForAll("currencies") Currency currency, @ForAll("majorUnits") Fraction majorUnits) {
        MoneyLaws.roundingIsMirrored(currency, majorUnits);
    }

    @Property
    void amountsOfTwoCurrenciesNeverMeet(@ForAll("anyMoney") Money a, @ForAll("anyMoney") Money b) {
        MoneyLaws.amountsOfTwoCurrenciesNeverMeet(a, b);
    }

    @Provide
    Arbitrary<Money> yuan() {
        return Numbers.yuan();
    }

    @Provide
    Arbitrary<Money> anyMoney() {
        return Combinators.combine(currencies(), Numbers.units()).as(Money::ofMinor);
    }

    /** Currencies with no, two, three and four decimals. */
    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("CNY", "USD", "JPY", "KWD", "CLF").map(Currency::getInstance);
    }

    /** Any ratio, often exactly between two minor units. */
    @Provide
    Arbitrary<Fraction> majorUnits() {
        Arbitrary<Long> numerators = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        return Combinators.combine(
                        numerators,
                        Arbitraries.oneOf(Arbitraries.longs().between(1, 99), Arbitraries.of(2L, 200L, 2_000L)))
                .as(Fraction::of);
    }
}
