package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextProperties {

    /** The same characters as the library refuses, in the words of regular expressions. */
    static final Pattern FORBIDDEN = Pattern.compile(
            "[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]");

    @Property
    void plainTextIsGivenBack(@ForAll String text) {
        Assume.that(!FORBIDDEN.matcher(text).find());
        assertThat(PlainText.requirePlain(text, "Text")).isSameAs(text);
    }

    @Property
    void oneForbiddenCharacterIsRefusedWithItsPlace(
            @ForAll("plain") String before, @ForAll("forbidden") int codePoint, @ForAll("plain") String after) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlainText.requirePlain(before + Character.toString(codePoint) + after, "Text"))
                .withMessageContaining("has U+%04X at place %d in", codePoint, before.length() + 1)
                .satisfies(refused -> assertThat(
                                FORBIDDEN.matcher(refused.getMessage()).find())
                        .isFalse());
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('衢', '州', '市')
                .ofMaxLength(8);
    }

    @Provide
    Arbitrary<Integer> forbidden() {
        return Arbitraries.of(IntStream.rangeClosed(0, 0xffff)
                .filter(codePoint ->
                        FORBIDDEN.matcher(Character.toString(codePoint)).find())
                .boxed()
                .toList());
    }
}
