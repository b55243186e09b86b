package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.feidi.enclave.wording.complete.Complete;
import org.feidi.enclave.wording.uneven.Uneven;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Complete.PLAIN.vocabulary();

    @Test
    void beside_readsUtf8InBothLanguages() {
        assertThat(vocabulary.keys()).containsExactly("gets", "plain", "second");
        assertThat(vocabulary.pattern("gets", Locale.ENGLISH)).isEqualTo("{who} gets {what}");
        assertThat(vocabulary.pattern("gets", Locale.CHINESE)).isEqualTo("{who}得{what}");
        assertThat(Complete.PLAIN.say().in(Locale.CHINA)).isEqualTo("没有剩余");
        assertThat(vocabulary).hasToString("Vocabulary[gets, plain, second]");
    }

    @Test
    void beside_aMessageInOneLanguageOnly_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.beside(Uneven.class))
                .withMessage("Messages beside org.feidi.enclave.wording.uneven.Uneven must have the same keys in both"
                        + " languages, but only English has [a, c] and only Chinese has [b].");
    }

    @Test
    void beside_noMessages_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vocabulary.beside(String.class))
                .withMessage("Messages must stand in messages_en.properties beside java.lang.String, but do not.");
    }

    @Test
    void unknownKey_isRefusedWithTheKnownOnes() {
        String message = "Message must be one of [gets, plain, second], but is 'pays'.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary.pattern("pays", Locale.ENGLISH))
                .withMessage(message);
    }

    @Test
    void pattern_inAnotherLanguage_isTheEnglishOne() {
        assertThat(vocabulary.pattern("plain", Locale.GERMAN)).isEqualTo(vocabulary.pattern("plain", Locale.ENGLISH));
    }
}
