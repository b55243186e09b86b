package org.feidi.enclave.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reading and printing plain decimal numbers, in one way everywhere. */
final class Decimals {

    /** No number that is read is longer: the time it takes grows with the square of its length. */
    static final int LONGEST = 2_000;

    /** Of a longer text a message shows the first characters. */
    private static final int SHOWN = 100;

    /**
     * Digits with an optional sign and decimals; no exponent, so that no short text asks for a huge
     * number.
     */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private Decimals() {}

    static BigDecimal parse(String text, String what) {
        requireNonNull(text, "text");
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    what + " must be a plain decimal such as 1250000.50, but is " + quoted(text) + ".");
        }
        return new BigDecimal(text);
    }

    static BigDecimal withoutTrailingZeros(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Refuses a number that is too long to be meant. */
    static String requireLegible(String number, String what) {
        if (number.length() > LONGEST) {
            throw new IllegalArgumentException(
                    what + " must be at most " + LONGEST + " characters long, but is " + quoted(number) + ".");
        }
        return number;
    }

    /** A text as a message quotes it: whole, or of a long one the beginning and the length. */
    static String quoted(String text) {
        return text.length() <= SHOWN ? "'" + text + "'" : "'" + shown(text) + "' of " + text.length() + " characters";
    }

    /** A text as a message shows it: whole, or of a long one the beginning. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN / 5) + "…";
    }
}
