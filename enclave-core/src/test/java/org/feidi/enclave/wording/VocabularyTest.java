package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import org.feidi.enclave.wording.complete.Complete;
import org.feidi.enclave.wording.uneven.Uneven;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.beside(Complete.class);

    @Test
    void beside_readsUtf8InBothLanguages() {
        assertThat(vocabulary.keys()).containsExactly("gets", "plain", "second");
        assertThat(vocabulary.pattern("gets", Locale.ENGLISH)).isEqualTo("{0} gets {1}");
        assertThat(vocabulary.pattern("gets", Locale.CHINESE)).isEqualTo("{0}得{1}");
        assertThat(vocabulary.say("plain").in(Locale.CHINA)).isEqualTo("没有剩余");
        assertThat(vocabulary).hasToString("Vocabulary[gets, plain, second]");
    }

    @Test
    void vocabularies_ofTheSameMessages_areEqual() {
        new EqualsTester()
                .addEqualityGroup(vocabulary, Vocabulary.beside(Complete.class))
                .testEquals();
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
                .isThrownBy(() -> vocabulary.say("pays"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary.pattern("pays", Locale.ENGLISH))
                .withMessage(message);
    }

    @Test
    void pattern_inAnotherLanguage_isTheEnglishOne() {
        assertThat(vocabulary.pattern("plain", Locale.GERMAN)).isEqualTo(vocabulary.pattern("plain", Locale.ENGLISH));
    }
}
