package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A change, said with its sign: {@code +100}, {@code −25.5}; in CSV a plain number.
 *
 * @param number by how much
 */
public record Signed(BigDecimal number) implements Worded {

    public Signed {
        requireNonNull(number, "number");
    }

    @Override
    public String in(Locale locale) {
        requireNonNull(locale, "locale");
        return (number.signum() > 0 ? "+" : "") + number.toPlainString().replace('-', '−');
    }
}
