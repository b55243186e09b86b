package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The two languages in which the library speaks: Chinese where that is the language of the locale,
 * and English everywhere else.
 *
 * <p>Every locale is answered. Chinese is simplified, also for {@code zh-Hant} and {@code zh-TW}.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code countryDoesNotMatter}
 *   <li>{@code otherLanguagesAnswerInEnglish}
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

    /** {@return the language in which a locale is answered: Chinese for Chinese, else English} */
    public static Language of(Locale locale) {
        requireNonNull(locale, "locale");
        return locale.getLanguage().equals(CHINESE.code) ? CHINESE : ENGLISH;
    }

    /** {@return the ISO 639 code: {@code en} or {@code zh}} */
    public String code() {
        return code;
    }
}
