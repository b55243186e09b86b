package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void lineBreak_isRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.requirePlain("In\n# Transfers\n- In pays nobody", "Id of a lot"))
                .withMessage("Id of a lot must not have line breaks, control or direction characters, but has U+000A at"
                        + " place 3 in 'In[U+000A]# Transfers[U+000A]- In pays nobody'.");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x9, 0xa, 0xd, 0x1f, 0x7f, 0x85, 0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066,
                0x2069, 0xd800, 0xdfff
            })
    void eachForbiddenCharacter_isRefused(int codePoint) {
        String text = "衢" + Character.toString(codePoint) + "州";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.requirePlain(text, "Name"))
                .withMessage(
                        "Name must not have line breaks, control or direction characters, but has U+%1$04X at place 2"
                                + " in '衢[U+%1$04X]州'.",
                        codePoint);
    }

    /** A pair of surrogates is one character, in the text and in the count. */
    @Test
    void place_isCountedInCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.requirePlain("𠮷𠮷\u202e", "Name"))
                .withMessageContaining("U+202E at place 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Quzhou", "衢州市", "𠮷野", "a|b <img> *x* _y_", "Zürich", "العربية", "e\u0301", " ", "", "\u00a0"})
    void allElse_isLegal(String text) {
        assertThat(PlainText.requirePlain(text, "Name")).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void blank_isRefusedWhereItMustNotBe(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.requireNotBlank(blank, "Id of a lot"))
                .withMessage("Id of a lot must not be blank, but is '" + blank + "'.");
    }
}
