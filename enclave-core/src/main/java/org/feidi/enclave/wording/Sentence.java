package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * A message with its values, worded when it is asked for.
 *
 * <p>Money is grouped and named as the language does it: {@code 3,600,000.00 yuan}, {@code
 * 3,600,000.00元}. Made by {@link Vocabulary#say}.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code groupingOnlyAddsCommas}
 *   <li>{@code numbersAreNeverRounded}
 *   <li>{@code equalMessagesWithEqualValuesAreEqual}
 * </ul>
 */
public final class Sentence implements Worded {

    private final Vocabulary vocabulary;
    private final String key;
    private final ImmutableList<Object> values;

    Sentence(Vocabulary vocabulary, String key, Object[] values) {
        this.vocabulary = vocabulary;
        this.key = key;
        this.values = ImmutableList.copyOf(values);
    }

    @Override
    public String in(Locale locale) {
        Object[] worded = values.stream().map(value -> word(value, locale)).toArray();
        return new MessageFormat(vocabulary.pattern(key, locale), Locale.ROOT).format(worded);
    }

    /**
     * Words a single value: a {@link Worded} in its words, money with its unit, a term by its years
     * or its days, a list with separators.
     */
    public static String word(Object value, Locale locale) {
        requireNonNull(value, "value");
        requireNonNull(locale, "locale");
        if (value instanceof Worded worded) {
            return worded.in(locale);
        }
        if (value instanceof Money money) {
            return Digits.withUnit(Digits.grouped(money), money.currency(), locale);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Fraction fraction) {
            return decimalIfShort(fraction);
        }
        if (value instanceof Term term) {
            return CalendarWords.word(term, locale);
        }
        if (value instanceof Iterable<?> list) {
            StringBuilder text = new StringBuilder();
            for (Object item : list) {
                String separator = Language.of(locale) == Language.CHINESE ? "、" : ", ";
                text.append(text.length() == 0 ? "" : separator).append(word(item, locale));
            }
            return text.toString();
        }
        return value.toString();
    }

    /**
     * Groups the digits of an amount: {@code 3,600,000.00}.
     *
     * @return the amount in major units, without its currency
     */
    public static String grouped(Money money) {
        return Digits.grouped(money);
    }

    /**
     * A number whose decimals end soon is read more easily as a decimal; any other stays a ratio.
     */
    private static String decimalIfShort(Fraction fraction) {
        BigDecimal decimal = fraction.toDecimal(6);
        return Fraction.from(decimal).equals(fraction) ? decimal.toPlainString() : fraction.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence that
                && key.equals(that.key)
                && values.equals(that.values)
                && vocabulary.equals(that.vocabulary);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, values);
    }

    /** Prints the key and the values, for a debugger. */
    @Override
    public String toString() {
        return key + Arrays.toString(values.toArray());
    }
}
