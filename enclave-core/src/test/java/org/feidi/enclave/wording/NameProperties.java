package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;

class NameProperties {

    @Property
    void saysWhatItWasGiven(@ForAll String english, @ForAll String chinese) {
        Assume.that(isName(english) && isName(chinese));
        assertThat(Name.of(english, chinese).in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Name.of(english, chinese).in(Locale.CHINESE)).isEqualTo(chinese);
    }

    @Property
    void blankIsRefused(@ForAll @Chars({' ', '\t', '\n', '\u3000'}) String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Name.of(blank, "衢州市"));
        assertThatIllegalArgumentException().isThrownBy(() -> Name.of("Quzhou", blank));
        assertThatIllegalArgumentException().isThrownBy(() -> Name.of(blank));
    }

    @Property
    void nameIsOneLineOrRefused(@ForAll @Chars({'I', 'n', '\n', '\r', '\u2028', '\u0085'}) String text) {
        if (isName(text)) {
            assertThat(Name.of(text).in(Locale.ENGLISH).lines()).hasSize(1);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Name.of(text));
        }
    }

    private static boolean isName(String text) {
        return !text.isBlank() && !PlainTextProperties.FORBIDDEN.matcher(text).find();
    }
}
