package org.feidi.enclave.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reading and printing plain decimal numbers, in one way everywhere. */
final class Decimals {

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
                    what + " must be a plain decimal such as 1250000.50, but is '" + text + "'.");
        }
        return new BigDecimal(text);
    }

    static BigDecimal withoutTrailingZeros(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
