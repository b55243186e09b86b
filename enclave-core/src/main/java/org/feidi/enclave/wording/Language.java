package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The two languages in which the library speaks.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code countryDoesNotMatter}
 *   <li>{@code otherLanguagesAreRefused}
 * </ul>
 */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Simplified Chinese (简体中文). */
    CHINESE("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * {@return the language of a locale}
     *
     * @param locale English or Chinese, of any country
     * @throws IllegalArgumentException if the language is neither
     */
    public static Language of(Locale locale) {
        requireNonNull(locale, "locale");
        for (Language language : values()) {
            if (language.code.equals(locale.getLanguage())) {
                return language;
            }
        }
        throw new IllegalArgumentException(
                "Language must be English (en) or Chinese (zh), but is '" + locale.toLanguageTag() + "'.");
    }

    /** {@return the ISO 639 code: {@code en} or {@code zh}} */
    public String code() {
        return code;
    }
}
