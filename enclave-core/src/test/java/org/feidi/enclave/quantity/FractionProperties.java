package org.feidi.enclave.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class FractionProperties {

    @Property
    void additionIsCommutative(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        FractionLaws.additionIsCommutative(a, b);
    }

    @Property
    void additionIsAssociative(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        FractionLaws.additionIsAssociative(a, b, c);
    }

    @Property
    void multiplicationIsCommutative(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        FractionLaws.multiplicationIsCommutative(a, b);
    }

    @Property
    void multiplicationIsAssociative(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        FractionLaws.multiplicationIsAssociative(a, b, c);
    }

    @Property
    void multiplicationDistributesOverAddition(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        FractionLaws.multiplicationDistributesOverAddition(a, b, c);
    }

    @Property
    void minusUndoesPlus(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        FractionLaws.minusUndoesPlus(a, b);
    }

    @Property
    void dividedByUndoesTimes(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        FractionLaws.dividedByUndoesTimes(a, b);
    }

    @Property
    void powIsRepeatedMultiplication(
            @ForAll("fractions") Fraction a, @ForAll @IntRange(min = 0, max = 12) int exponent) {
        FractionLaws.powIsRepeatedMultiplication(a, exponent);
    }

    @Property
    void isInLowestTerms(@ForAll("wholes") BigInteger numerator, @ForAll("wholes") BigInteger denominator) {
        Assume.that(denominator.signum() != 0);
        FractionLaws.isInLowestTerms(numerator, denominator);
    }

    @Property
    void orderAgreesWithDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        FractionLaws.orderAgreesWithDifference(a, b);
    }

    @Property
    void parseReadsWhatIsPrinted(@ForAll("fractions") Fraction a) {
        FractionLaws.parseReadsWhatIsPrinted(a);
    }

    @Property
    void decimalsAreReadExactly(@ForAll @Scale(12) BigDecimal decimal) {
        FractionLaws.decimalsAreReadExactly(decimal);
    }

    @Property
    void floorAndCeilingEncloseTheNumber(@ForAll("fractions") Fraction a) {
        FractionLaws.floorAndCeilingEncloseTheNumber(a);
    }

    @Property
    void roundingMovesAtMostOneHalf(
            @ForAll("fractions") Fraction a, @ForAll @IntRange(min = 0, max = 12) int decimals) {
        FractionLaws.roundingMovesAtMostOneHalf(a, decimals);
    }

    @Property
    void halvesMoveAwayFromZero(@ForAll("wholes") BigInteger whole) {
        FractionLaws.halvesMoveAwayFromZero(whole);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Numbers.fractions();
    }

    @Provide
    Arbitrary<BigInteger> wholes() {
        return Numbers.wholes();
    }
}
