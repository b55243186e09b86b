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
        Assume.that(!english.isBlank() && !chinese.isBlank());
        assertThat(Name.of(english, chinese).in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(Name.of(english, chinese).in(Locale.CHINESE)).isEqualTo(chinese);
    }

    @Property
    void blankIsRefused(@ForAll @Chars({' ', '\t', '\n', '\u3000'}) String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Name.of(blank, "衢州市"));
        assertThatIllegalArgumentException().isThrownBy(() -> Name.of("Quzhou", blank));
        assertThatIllegalArgumentException().isThrownBy(() -> Name.of(blank));
    }
}
