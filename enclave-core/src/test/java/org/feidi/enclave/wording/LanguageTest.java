package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
    void language_ofAnotherLocale_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(Locale.JAPAN))
                .withMessage("Language must be English (en) or Chinese (zh), but is 'ja-JP'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(Locale.ROOT))
                .withMessage("Language must be English (en) or Chinese (zh), but is 'und'.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Language.of(null)).withMessage("locale");
    }
}
