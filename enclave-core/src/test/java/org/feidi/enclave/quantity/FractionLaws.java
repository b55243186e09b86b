package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The laws of {@link Fraction}, for any numbers. */
final class FractionLaws {

    private static final Fraction HALF = Fraction.of(1, 2);

    private FractionLaws() {}

    static void additionIsCommutative(Fraction a, Fraction b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    static void additionIsAssociative(Fraction a, Fraction b, Fraction c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    }

    static void multiplicationIsCommutative(Fraction a, Fraction b) {
        assertThat(a.times(b)).isEqualTo(b.times(a));
    }

    static void multiplicationIsAssociative(Fraction a, Fraction b, Fraction c) {
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    }

    static void multiplicationDistributesOverAddition(Fraction a, Fraction b, Fraction c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    static void minusUndoesPlus(Fraction a, Fraction b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
    }

    static void dividedByUndoesTimes(Fraction a, Fraction b) {
        if (!b.isZero()) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    static void powIsRepeatedMultiplication(Fraction a, int exponent) {
        Fraction product = Fraction.ONE;
        for (int i = 0; i < exponent; i++) {
            product = product.times(a);
        }
        assertThat(a.pow(exponent)).isEqualTo(product);
    }

    static void isInLowestTerms(BigInteger numerator, BigInteger denominator) {
        Fraction fraction = new Fraction(numerator, denominator);
        assertThat(fraction.denominator()).isPositive();
        assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(fraction.numerator().multiply(denominator)).isEqualTo(numerator.multiply(fraction.denominator()));
    }

    static void orderAgreesWithDifference(Fraction a, Fraction b) {
        int sign = a.minus(b).signum();
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(sign);
        assertThat(a.equals(b)).isEqualTo(sign == 0);
        assertThat(a.min(b)).isEqualTo(sign <= 0 ? a : b);
        assertThat(a.max(b)).isEqualTo(sign >= 0 ? a : b);
    }

    static void parseReadsWhatIsPrinted(Fraction a) {
        assertThat(Fraction.parse(a.toString())).isEqualTo(a);
    }

    static void decimalsAreReadExactly(BigDecimal decimal) {
        Fraction fraction = Fraction.parse(decimal.toPlainString());
        assertThat(fraction).isEqualTo(Fraction.from(decimal));
        assertThat(fraction.toDecimal(Math.max(0, decimal.scale()))).isEqualByComparingTo(decimal);
        assertThat(Fraction.percent(decimal.toPlainString()).times(Fraction.of(100)))
                .isEqualTo(fraction);
    }

    static void floorAndCeilingEncloseTheNumber(Fraction a) {
        Fraction floor = new Fraction(a.floor(), BigInteger.ONE);
        Fraction ceiling = new Fraction(a.ceiling(), BigInteger.ONE);
        assertThat(a).isBetween(floor, ceiling);
        assertThat(ceiling.minus(floor)).isEqualTo(a.isWhole() ? Fraction.ZERO : Fraction.ONE);
    }

    static void roundingMovesAtMostOneHalf(Fraction a, int decimals) {
        Fraction step = Fraction.ONE.dividedBy(Fraction.of(10).pow(decimals));
        Fraction rounded = a.roundedHalfUpTo(decimals);
        assertThat(rounded.dividedBy(step).isWhole()).isTrue();
        assertThat(rounded.minus(a).abs()).isLessThanOrEqualTo(step.times(HALF));
        assertThat(Fraction.from(a.toDecimal(decimals))).isEqualTo(rounded);
    }

    static void halvesMoveAwayFromZero(BigInteger whole) {
        Fraction positive = new Fraction(whole.abs(), BigInteger.ONE).plus(HALF);
        assertThat(positive.roundedHalfUp()).isEqualTo(whole.abs().add(BigInteger.ONE));
        assertThat(positive.negated().roundedHalfUp())
                .isEqualTo(whole.abs().add(BigInteger.ONE).negate());
    }
}
