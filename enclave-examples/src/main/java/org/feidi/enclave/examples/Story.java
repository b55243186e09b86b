package org.feidi.enclave.examples;

import java.util.Locale;
import java.util.function.Supplier;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.wording.MarkdownTable;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Sentence;

/**
 * Writes a walkthrough in one language, block by block; an empty line stands before every block but
 * the title.
 */
final class Story {

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();
    private boolean inList;

    private Story(Locale locale) {
        this.locale = locale;
    }

    /** Begins with the title of a walkthrough. */
    static Story of(Walkthrough walkthrough, Locale locale) {
        Story story = new Story(locale);
        story.text.append("## ").append(walkthrough.title().in(locale)).append('\n');
        return story;
    }

    /** Adds a paragraph. */
    Story say(String english, String chinese) {
        return markdown(Name.of(english, chinese).in(locale));
    }

    /** Adds a heading below the title. */
    Story heading(String english, String chinese) {
        return markdown("### " + Name.of(english, chinese).in(locale));
    }

    /**
     * Adds "what: value" to the list that it begins or continues, the value in the words of the
     * language.
     */
    Story figure(String english, String chinese, Object value) {
        String line = "- "
                + Name.of(english, chinese).in(locale)
                + Name.of(": ", "：").in(locale)
                + Sentence.word(value, locale);
        if (inList) {
            text.append(line).append('\n');
        } else {
            markdown(line);
        }
        inList = true;
        return this;
    }

    /** Adds a table. */
    Story table(MarkdownTable table) {
        return markdown(table.written());
    }

    /** Adds a message as the program says it: letter for letter, each line by itself. */
    Story quote(String message) {
        return markdown(message.indent(4));
    }

    /**
     * Quotes why something is refused. What is accepted after all would be a wrong story, and ends
     * it.
     */
    Story refusal(Supplier<?> attempt) {
        Object accepted;
        try {
            accepted = attempt.get();
        } catch (IllegalArgumentException refused) {
            return quote(String.valueOf(refused.getMessage()));
        }
        throw new IllegalStateException("What the story calls refused must be refused, but gives " + accepted + ".");
    }

    /** Adds a block that is written already. */
    Story markdown(String written) {
        text.append('\n').append(written.stripTrailing()).append('\n');
        inList = false;
        return this;
    }

    /** Adds the statement of a settlement and, if asked for, the reasons. */
    Story settle(Settlement settlement, boolean explained) {
        markdown(settlement.statement().in(locale));
        return explained ? markdown(settlement.explain().in(locale)) : this;
    }

    /** Returns the text; it ends with one line break. */
    String told() {
        return text.toString();
    }
}
