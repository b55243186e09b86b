package org.feidi.enclave.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The check at the door for every text that will be printed: a name, an id, a number of a document.
 *
 * <p>Such a text must not write a line of its own or turn the words around it, or it could forge a
 * heading, a row or an amount in a statement. Refused are line breaks and separators of lines and
 * paragraphs (U+2028, U+2029), control characters (also the tab), the direction characters U+061C,
 * U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069, and halves of surrogate pairs. All else is
 * legal, in any script; what would be markup is escaped where it is printed.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code plainTextIsGivenBack}
 *   <li>{@code oneForbiddenCharacterIsRefusedWithItsPlace}
 * </ul>
 *
 * <p>Example: the name {@code In}, a line break, {@code # Transfers} is refused: <i>English name
 * must not have line breaks, control or direction characters, but has U+000A at place 3 in 'In[U+000A]#
 * Transfers'.</i>
 */
public final class PlainText {

    private static final int PRINTABLE_ASCII = 0x20;
    private static final int DELETE = 0x7f;

    private PlainText() {}

    /**
     * {@return the text, which is plain and not blank}
     *
     * @param what what the text is, to begin the message with, such as {@code Id of a lot}
     * @throws IllegalArgumentException if it is blank or not plain
     */
    public static String requireNotBlank(String text, String what) {
        requirePlain(text, what);
        checkArgument(!text.isBlank(), "%s must not be blank, but is '%s'.", what, text);
        return text;
    }

    /**
     * {@return the text, which is plain; it may be blank}
     *
     * @param what what the text is, to begin the message with
     * @throws IllegalArgumentException if it is not plain; the message has the first code point
     *     that is refused, and its place, counted in characters from 1
     */
    public static String requirePlain(String text, String what) {
        requireNonNull(text, "text");
        requireNonNull(what, "what");
        int place = 1;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (!isPlain(text.codePointAt(i))) {
                throw new IllegalArgumentException(
                        what + " must not have line breaks, control or direction characters, but has "
                                + named(text.codePointAt(i)) + " at place " + place + " in '" + visible(text) + "'.");
            }
            place++;
        }
        return text;
    }

    /** Shows what is refused by its code point, so that the message cannot be forged either. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isPlain(codePoint)) {
                visible.appendCodePoint(codePoint);
            } else {
                visible.append('[').append(named(codePoint)).append(']');
            }
        });
        return visible.toString();
    }

    private static boolean isPlain(int codePoint) {
        if (codePoint >= PRINTABLE_ASCII && codePoint < DELETE) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> !turnsText(codePoint);
        };
    }

    /** The property {@code Bidi_Control} of Unicode. */
    private static boolean turnsText(int codePoint) {
        return codePoint == 0x061c
                || codePoint == 0x200e
                || codePoint == 0x200f
                || (codePoint >= 0x202a && codePoint <= 0x202e)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static String named(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
