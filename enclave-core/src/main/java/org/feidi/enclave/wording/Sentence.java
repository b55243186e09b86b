package org.feidi.enclave.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * A message with its values, worded when it is asked for. Made by {@link Message#say}.
 *
 * <p>Money is grouped and named as the language does it: {@code 3,600,000.00 yuan}, {@code
 * 3,600,000.00元}.
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

    private final Message message;
    private final ImmutableList<Object> values;

    Sentence(Message message, ImmutableList<Object> values) {
        checkArgument(
                values.size() == message.places().size(),
                "Message %s must have a value for each of %s, but has %s.",
                message.key(),
                message.places(),
                values);
        this.message = message;
        this.values = values;
    }

    /** {@return what is said, without its values} */
    public Message message() {
        return message;
    }

    /** {@return the values by the names of their places} */
    public ImmutableMap<String, Object> values() {
        ImmutableMap.Builder<String, Object> byPlace = ImmutableMap.builder();
        for (int i = 0; i < values.size(); i++) {
            byPlace.put(message.places().get(i), values.get(i));
        }
        return byPlace.buildOrThrow();
    }

    @Override
    public String in(Locale locale) {
        requireNonNull(locale, "locale");
        Vocabulary.Pattern pattern = message.vocabulary().patternOf(message.key(), Language.of(locale));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.places().size(); i++) {
            int place = message.places().indexOf(pattern.places().get(i));
            text.append(pattern.between().get(i)).append(word(values.get(place), locale));
        }
        return text.append(pattern.between().get(pattern.places().size())).toString();
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
        return other instanceof Sentence that && message.equals(that.message) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(message, values);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
