package org.feidi.enclave.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What something is called, in both languages.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code saysWhatItWasGiven}
 *   <li>{@code blankIsRefused}
 *   <li>{@code nameIsOneLineOrRefused}
 * </ul>
 *
 * @param english the English name, {@linkplain PlainText plain} and not blank
 * @param chinese the Chinese name, plain and not blank
 */
public record Name(String english, String chinese) implements Worded, Comparable<Name> {

    /** @throws IllegalArgumentException if one of them is blank or not plain */
    public Name {
        requireNonNull(english, "english");
        requireNonNull(chinese, "chinese");
        PlainText.requirePlain(english, "English name");
        PlainText.requirePlain(chinese, "Chinese name");
        checkArgument(!english.isBlank(), "English name must not be blank, but is '%s' beside '%s'.", english, chinese);
        checkArgument(!chinese.isBlank(), "Chinese name must not be blank, but is '%s' beside '%s'.", chinese, english);
    }

    /**
     * {@return a name in both languages}
     *
     * @param english the English name, such as {@code Quzhou}
     * @param chinese the Chinese name, such as {@code 衢州市}
     */
    public static Name of(String english, String chinese) {
        return new Name(english, chinese);
    }

    /**
     * {@return a name that is the same in both languages, such as a number or a code}
     *
     * @throws IllegalArgumentException if it is blank or not plain
     */
    public static Name of(String same) {
        requireNonNull(same, "same");
        return new Name(same, same);
    }

    @Override
    public String in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }

    /** Compares the English names, then the Chinese ones. */
    @Override
    public int compareTo(Name other) {
        requireNonNull(other, "other");
        int byEnglish = english.compareTo(other.english);
        return byEnglish != 0 ? byEnglish : chinese.compareTo(other.chinese);
    }

    /** Prints the English name. */
    @Override
    public String toString() {
        return english;
    }
}
