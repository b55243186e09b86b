package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NameTest {

    @Test
    void name_saysItselfInBothLanguages() {
        Name quzhou = Name.of("Quzhou", "衢州市");
        assertThat(quzhou.in(Locale.ENGLISH)).isEqualTo("Quzhou");
        assertThat(quzhou.in(Locale.CHINA)).isEqualTo("衢州市");
        assertThat(quzhou).hasToString("Quzhou");
        assertThat(Name.of("G20").in(Locale.CHINA)).isEqualTo("G20");
    }

    @Test
    void names_areEqualByBothLanguages() {
        new EqualsTester()
                .addEqualityGroup(Name.of("Quzhou", "衢州市"), new Name("Quzhou", "衢州市"))
                .addEqualityGroup(Name.of("Quzhou", "衢州"))
                .addEqualityGroup(Name.of("Quzhou"), Name.of("Quzhou", "Quzhou"))
                .testEquals();
    }

    @Test
    void blank_isRefusedBesideTheOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.of(" ", "衢州市"))
                .withMessage("English name must not be blank, but is ' ' beside '衢州市'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.of("Quzhou", ""))
                .withMessage("Chinese name must not be blank, but is '' beside 'Quzhou'.");
    }

    /** A party of this name would have written a heading and a transfer into the statement. */
    @Test
    void lineBreak_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.of("In\n\n# Transfers\n\n- In pays nobody", "飞入地"))
                .withMessage(
                        "English name must not have line breaks, control or direction characters, but has U+000A at"
                                + " place 3 in 'In[U+000A][U+000A]# Transfers[U+000A][U+000A]- In pays nobody'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Name.of("In", "飞入地\u202e"))
                .withMessageStartingWith("Chinese name must not have")
                .withMessageContaining("U+202E at place 4");
    }

    @Test
    void anotherLanguage_isAnsweredInEnglish() {
        assertThat(Name.of("Quzhou", "衢州市").in(Locale.FRANCE)).isEqualTo("Quzhou");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Name.of(null, "衢州市")).withMessage("english");
        assertThatNullPointerException()
                .isThrownBy(() -> Name.of("Quzhou", null))
                .withMessage("chinese");
        assertThatNullPointerException()
                .isThrownBy(() -> Name.of("Quzhou").in(null))
                .withMessage("locale");
    }
}
