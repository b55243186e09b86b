package org.feidi.enclave.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;

/**
 * The unit in which land and floor are counted: 1/15 cm², in which a mu (10<sup>8</sup>), a square
 * metre (150,000) and a hectare (1.5·10<sup>9</sup>) are all whole.
 */
final class Areas {

    static final long MU = 100_000_000;
    static final long SQUARE_METRE = 150_000;
    static final long HECTARE = 1_500_000_000;

    private Areas() {}

    static long units(String number, long unit, String what) {
        return units(Fraction.parse(requireNonNull(number, what)), unit, Decimals.shown(number));
    }

    static long units(Fraction number, long unit, String asWritten) {
        Fraction units = number.times(Fraction.of(unit));
        checkArgument(
                units.isWhole(), "Area must be a whole number of 1/15 square centimetres, but '%s' is not.", asWritten);
        checkArgument(units.signum() >= 0, "Area must not be negative, but is '%s'.", asWritten);
        return fits(units.numerator(), asWritten);
    }

    static long parse(String text) {
        int space = requireNonNull(text, "text").indexOf(' ');
        if (space <= 0) {
            throw new IllegalArgumentException("Area must be written as a number and a unit, such as 10.3 mu, but is "
                    + Decimals.quoted(text) + ".");
        }
        Fraction number = Fraction.parse(text.substring(0, space));
        return units(number, unitNamed(text.substring(space + 1)), Decimals.shown(text));
    }

    private static long unitNamed(String unit) {
        return switch (unit) {
            case "mu", "亩" -> MU;
            case "m²", "m2" -> SQUARE_METRE;
            case "ha" -> HECTARE;
            default ->
                throw new IllegalArgumentException(
                        "Unit of area must be mu, m² or ha, but is " + Decimals.quoted(unit) + ".");
        };
    }

    static long requireNotNegative(long units) {
        checkArgument(units >= 0, "Area must not be negative, but is %s units.", units);
        return units;
    }

    static long sum(long a, long b, Object left, Object right) {
        long sum = a + b;
        return sum >= 0 ? sum : fits(BigInteger.valueOf(a).add(BigInteger.valueOf(b)), left + " plus " + right);
    }

    static long difference(long a, long b, Object whole, Object part) {
        checkArgument(a >= b, "Area taken away must not be larger than the whole, but is %s of %s.", part, whole);
        return a - b;
    }

    private static long fits(BigInteger units, String asWritten) {
        if (units.bitLength() >= Long.SIZE) {
            throw new ArithmeticException("Area must fit a long of 1/15 cm², but '" + asWritten + "' does not.");
        }
        return units.longValueExact();
    }
}
