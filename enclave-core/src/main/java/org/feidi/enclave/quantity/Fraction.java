package org.feidi.enclave.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact ratio of two whole numbers, such as 2/37 or 1.08<sup>50</sup>.
 *
 * <p>Always in lowest terms with a positive denominator, so that equal numbers are equal values.
 * Arithmetic never rounds and never overflows; rounding happens once, at the border to money or to
 * whole units, by {@link #roundedHalfUp()}, {@link #floor()} or {@link #ceiling()}.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code additionIsCommutative}
 *   <li>{@code additionIsAssociative}
 *   <li>{@code multiplicationIsCommutative}
 *   <li>{@code multiplicationIsAssociative}
 *   <li>{@code multiplicationDistributesOverAddition}
 *   <li>{@code minusUndoesPlus}
 *   <li>{@code dividedByUndoesTimes}
 *   <li>{@code powIsRepeatedMultiplication}
 *   <li>{@code isInLowestTerms}
 *   <li>{@code orderAgreesWithDifference}
 *   <li>{@code parseReadsWhatIsPrinted}
 *   <li>{@code decimalsAreReadExactly}
 *   <li>{@code floorAndCeilingEncloseTheNumber}
 *   <li>{@code roundingMovesAtMostOneHalf}
 *   <li>{@code halvesMoveAwayFromZero}
 * </ul>
 *
 * @param numerator the number above the line; carries the sign
 * @param denominator the number below the line; must not be zero, made positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Plain digits; no exponent, so that no short text asks for a huge number. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?|(?<numerator>[+-]?[0-9]+)/(?<denominator>[0-9]+)");

    /** So many digits are written in fewer bits than this. */
    private static final int LONGEST_BITS = 7_000;

    /** Nothing: 0. */
    public static final Fraction ZERO = of(0);

    /** The whole: 1. */
    public static final Fraction ONE = of(1);

    /** @throws IllegalArgumentException if the denominator is zero */
    public Fraction {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        checkArgument(
                denominator.signum() != 0,
                "Denominator of a fraction must not be zero, but the fraction is %s/0.",
                numerator);
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** {@return a whole number} */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * {@return the ratio of two whole numbers, in lowest terms}
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not zero
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return the exact value of a decimal number: the same number as a fraction, here 87/400}
     *
     * @param decimal any decimal, such as 0.2175, of at most 2,000 digits when written out
     * @throws IllegalArgumentException if it has more
     */
    public static Fraction from(BigDecimal decimal) {
        requireLegible(decimal);
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** The digits are counted only where that takes no time. */
    private static void requireLegible(BigDecimal decimal) {
        int bits = requireNonNull(decimal, "decimal").unscaledValue().bitLength();
        long digits = bits > LONGEST_BITS ? Math.round(bits * Math.log10(2)) : decimal.precision();
        long writtenOut = Math.max(digits - Math.min(0, decimal.scale()), decimal.scale());
        checkArgument(
                writtenOut <= Decimals.LONGEST,
                "Decimal must have at most %s digits when written out, but has %s.",
                Decimals.LONGEST,
                writtenOut);
    }

    /**
     * {@return a percentage: {@code percent("8")} is 2/25: the number divided by 100}
     *
     * @param percent a decimal number of hundredths, such as {@code "8"} or {@code "7.5"}
     * @throws IllegalArgumentException if the text is not a decimal number
     */
    public static Fraction percent(String percent) {
        return parse(requireNonNull(percent, "percent")).dividedBy(of(100));
    }

    /**
     * Reads a whole number, a decimal or a ratio: {@code "5"}, {@code "0.35"}, {@code "2/37"}.
     *
     * @param text the text, as {@link #toString()} prints it or as a decimal, at most 2,000
     *     characters long
     * @return the number, exactly
     * @throws IllegalArgumentException if the text is none of these
     */
    public static Fraction parse(String text) {
        Matcher number = NUMBER.matcher(Decimals.requireLegible(requireNonNull(text, "text"), "Number"));
        if (!number.matches()) {
            throw new IllegalArgumentException("Number must be whole, a decimal or a ratio, such as 5, 0.35 or 2/37,"
                    + " but is " + Decimals.quoted(text) + ".");
        }
        String denominator = number.group("denominator");
        return denominator == null
                ? from(new BigDecimal(text))
                : new Fraction(new BigInteger(number.group("numerator")), new BigInteger(denominator));
    }

    /** Adds. */
    public Fraction plus(Fraction other) {
        requireNonNull(other, "other");
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Subtracts. */
    public Fraction minus(Fraction other) {
        return plus(requireNonNull(other, "other").negated());
    }

    /** Multiplies. */
    public Fraction times(Fraction other) {
        requireNonNull(other, "other");
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides.
     *
     * @param other the divisor, not zero
     * @return the quotient, exactly
     * @throws ArithmeticException if the divisor is zero
     */
    public Fraction dividedBy(Fraction other) {
        if (requireNonNull(other, "other").isZero()) {
            throw new ArithmeticException("Divisor must not be zero, but " + this + " is divided by 0.");
        }
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Raises to a whole power.
     *
     * @param exponent how often to multiply, at least 0
     * @return this number multiplied {@code exponent} times with itself; 1 for 0
     * @throws IllegalArgumentException if the exponent is negative
     */
    public Fraction pow(int exponent) {
        checkArgument(exponent >= 0, "Exponent must be at least 0, but is %s.", exponent);
        return new Fraction(numerator.pow(exponent), denominator.pow(exponent));
    }

    /**
     * Changes the sign.
     *
     * @return this number times −1
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** {@return the distance from zero: this number without its sign} */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    /** {@return the smaller of two numbers: the one that is not larger} */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the larger of two numbers: the one that is not smaller} */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Rounds down.
     *
     * @return the largest whole number that is not larger than this one
     */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /**
     * Rounds up.
     *
     * @return the smallest whole number that is not smaller than this one
     */
    public BigInteger ceiling() {
        return negated().floor().negate();
    }

    /**
     * Rounds to the nearest whole number, a half away from zero: 5/2 becomes 3, −5/2 becomes −3.
     *
     * @return the nearest whole number
     */
    public BigInteger roundedHalfUp() {
        BigInteger doubled = numerator.abs().shiftLeft(1).add(denominator);
        BigInteger rounded = doubled.divide(denominator.shiftLeft(1));
        return numerator.signum() < 0 ? rounded.negate() : rounded;
    }

    /**
     * Rounds to a number of decimals, a half away from zero: 2/3 to two decimals is 67/100.
     *
     * @param decimals how many decimals to keep, at least 0
     * @return the nearest number with so many decimals
     * @throws IllegalArgumentException if the number of decimals is negative
     */
    public Fraction roundedHalfUpTo(int decimals) {
        requireDecimals(decimals);
        Fraction scale = of(10).pow(decimals);
        return new Fraction(times(scale).roundedHalfUp(), BigInteger.ONE).dividedBy(scale);
    }

    /** {@return the sign} */
    public int signum() {
        return numerator.signum();
    }

    /** {@return whether this is nothing, that is, whether this number is zero} */
    public boolean isZero() {
        return signum() == 0;
    }

    /**
     * {@return whether this number has no fractional part, that is, whether the denominator is
     * 1}
     */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * {@return this number as a decimal, exactly if so many decimals can say it, else rounded
     * half up: the decimal with at most so many decimals and no trailing zeros}
     */
    public BigDecimal toDecimal(int decimals) {
        requireDecimals(decimals);
        BigDecimal value =
                new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
        return value.signum() == 0 ? BigDecimal.ZERO : Decimals.withoutTrailingZeros(value);
    }

    private static void requireDecimals(int decimals) {
        checkArgument(decimals >= 0, "Number of decimals must be at least 0, but is %s.", decimals);
    }

    @Override
    public int compareTo(Fraction other) {
        requireNonNull(other, "other");
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Prints {@code 2/37}, or {@code 5} for a whole number: what {@link #parse} reads. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
