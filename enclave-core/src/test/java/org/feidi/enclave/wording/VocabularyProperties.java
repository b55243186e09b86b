package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.wording.complete.Complete;

class VocabularyProperties {

    private static final Vocabulary VOCABULARY = Complete.PLAIN.vocabulary();

    @Property
    void everyKeyCanBeSaidInBothLanguages(
            @ForAll("messages") Complete message, @ForAll("values") String first, @ForAll("values") String second) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            String expected = VOCABULARY
                    .pattern(message.key(), locale)
                    .replace("{who}", first)
                    .replace("{what}", second)
                    .replace("{second}", second);
            assertThat((message.places().isEmpty() ? message.say() : message.say(first, second)).in(locale))
                    .isEqualTo(expected);
        }
    }

    @Property
    void otherKeysAreRefused(@ForAll String key) {
        Assume.that(!VOCABULARY.keys().contains(key));
        assertThatIllegalArgumentException().isThrownBy(() -> VOCABULARY.pattern(key, Locale.ENGLISH));
    }

    @Provide
    Arbitrary<Complete> messages() {
        return Arbitraries.of(Complete.class);
    }

    /** Values with quotes, and with Chinese, as names may have; what a pattern does with them is nothing. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("aZ'\"#%衢州《》 ").ofMaxLength(12);
    }
}
