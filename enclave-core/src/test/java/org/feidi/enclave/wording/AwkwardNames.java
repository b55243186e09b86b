package org.feidi.enclave.wording;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Names of a line that would be markup, if anybody let them: few pieces, so that names collide. */
public final class AwkwardNames {

    private static final List<String> PIECES = List.of(
            "In", "In", "衢州市", "#", "##", "-", "--", "+", "*", "_", "__", "`", "```", "~~", ">", "<", "<b>", "</td>",
            "<!--", "&", "&lt;", "&#60;", "|", "\\", "\\|", "[", "]", "](", "[x]", "]:", "(", ")", "=", "==", "1.",
            "12)", "!", "\"", "'", ",", "🙂", " ", "  ", "a_b", ":", "---", "•");

    private AwkwardNames() {}

    /** Names of one to five pieces; none is blank. */
    public static Arbitrary<String> any() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces))
                .filter(name -> !name.isBlank());
    }
}
