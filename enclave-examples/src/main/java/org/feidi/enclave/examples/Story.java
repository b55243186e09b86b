package org.feidi.enclave.examples;

import java.util.Locale;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Sentence;

/** Writes a walkthrough in one language: a heading, a few lines, figures. */
final class Story {

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private Story(Locale locale) {
        this.locale = locale;
    }

    /** Begins with the title of a walkthrough. */
    static Story of(Walkthrough walkthrough, Locale locale) {
        Story story = new Story(locale);
        story.text.append("## ").append(walkthrough.title().in(locale)).append("\n");
        return story;
    }

    /** Adds a paragraph. */
    Story say(String english, String chinese) {
        text.append('\n').append(Name.of(english, chinese).in(locale)).append('\n');
        return this;
    }

    /** Adds a line "what: value", the value in the words of the language. */
    Story figure(String english, String chinese, Object value) {
        text.append("- ")
                .append(Name.of(english, chinese).in(locale))
                .append(Name.of(": ", "：").in(locale))
                .append(Sentence.word(value, locale))
                .append('\n');
        return this;
    }

    /** Adds a table or a list that is written already. */
    Story markdown(String written) {
        text.append('\n').append(written);
        return this;
    }

    /** Begins a list. */
    Story list() {
        text.append('\n');
        return this;
    }

    /** Adds the statement of a settlement and, if asked for, the reasons. */
    Story settle(Settlement settlement, boolean explained) {
        text.append('\n').append(settlement.statement().in(locale));
        if (explained) {
            text.append('\n').append(settlement.explain().in(locale));
        }
        return this;
    }

    /** Returns the text; it ends with one line break. */
    String told() {
        return text.toString().stripTrailing() + "\n";
    }
}
