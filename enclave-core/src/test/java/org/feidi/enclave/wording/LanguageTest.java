package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void language_ofEnglishAndChineseLocales() {
        assertThat(Language.of(Locale.US)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.CHINA)).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Locale.forLanguageTag("zh-Hans-SG"))).isEqualTo(Language.CHINESE);
        assertThat(Language.ENGLISH.code()).isEqualTo("en");
        assertThat(Language.CHINESE.code()).isEqualTo("zh");
    }

    @Test
    void language_ofAnotherLocale_isEnglish() {
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void language_ofTraditionalChinese_isSimplifiedChinese() {
        Name name = Name.of("Yuhang", "余杭区");
        assertThat(name.in(Locale.forLanguageTag("zh-Hant"))).isEqualTo("余杭区");
        assertThat(name.in(Locale.TAIWAN)).isEqualTo("余杭区");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Language.of(null)).withMessage("locale");
    }
}
