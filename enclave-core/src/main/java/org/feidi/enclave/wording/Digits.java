package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Locale;
import org.feidi.enclave.quantity.Money;

/**
 * Numbers as they are printed for people: every digit, with a comma between thousands.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code digitsAreGroupedAsThePlatformDoesIt}
 * </ul>
 *
 * <p>Example: {@code Digits.grouped(Money.yuan("-1234567.50"))} is {@code -1,234,567.50}.
 */
public final class Digits {

    private static final int GROUP = 3;

    private Digits() {}

    /** {@return the number with all its decimals} */
    public static String grouped(BigDecimal number) {
        requireNonNull(number, "number");
        return groupedPlain(number.toPlainString());
    }

    /** {@return the whole number} */
    public static String grouped(BigInteger number) {
        requireNonNull(number, "number");
        return groupedPlain(number.toString());
    }

    /** {@return the amount in major units, without its currency} */
    public static String grouped(Money money) {
        requireNonNull(money, "money");
        return groupedPlain(money.toDecimal().toPlainString());
    }

    /**
     * {@return a number that is written already, with the unit of a currency where the language
     * puts it: {@code 5.00 yuan}, {@code 5.00元}, {@code USD 5.00}}
     */
    public static String withUnit(String number, Currency currency, Locale locale) {
        requireNonNull(number, "number");
        requireNonNull(currency, "currency");
        requireNonNull(locale, "locale");
        if (!currency.equals(Money.CNY)) {
            return currency.getCurrencyCode() + " " + number;
        }
        return Language.of(locale) == Language.CHINESE ? number + "元" : number + " yuan";
    }

    private static String groupedPlain(String plain) {
        int first = plain.charAt(0) == '-' ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (end - first <= GROUP) {
            return plain;
        }
        StringBuilder text = new StringBuilder(plain.length() + (end - first) / GROUP);
        for (int i = 0; i < end; i++) {
            if (i > first && (end - i) % GROUP == 0) {
                text.append(',');
            }
            text.append(plain.charAt(i));
        }
        return text.append(plain, end, plain.length()).toString();
    }
}
