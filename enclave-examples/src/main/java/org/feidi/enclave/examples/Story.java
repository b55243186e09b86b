package org.feidi.enclave.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.wording.Block;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Table;
import org.feidi.enclave.wording.Worded;

/** Writes a walkthrough, block by block. */
final class Story {

    private static final int TITLE = 2;

    private final Document.Builder document = Document.builder();
    private final List<Worded> figures = new ArrayList<>();

    private Story() {}

    /** Begins with the title of a walkthrough. */
    static Story of(Walkthrough walkthrough) {
        Story story = new Story();
        story.document.heading(TITLE, walkthrough.title());
        return story;
    }

    /** Adds a paragraph. */
    Story say(String english, String chinese) {
        return say(Name.of(english, chinese));
    }

    /** Adds a paragraph. */
    Story say(Worded words) {
        blocks().paragraph(words);
        return this;
    }

    /** Adds a heading below the title. */
    Story heading(String english, String chinese) {
        blocks().heading(TITLE + 1, Name.of(english, chinese));
        return this;
    }

    /**
     * Adds "what: value" to the list that it begins or continues, the value in the words of the
     * language.
     */
    Story figure(String english, String chinese, Object value) {
        figures.add(new Figure(Name.of(english, chinese), value));
        return this;
    }

    /** Adds a table. */
    Story table(Table table) {
        blocks().block(table);
        return this;
    }

    /** Adds a message as the program says it: letter for letter, each line by itself. */
    Story quote(String message) {
        blocks().block(new Block.Verbatim(message));
        return this;
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

    /** Adds all blocks of a document. */
    Story document(Document other) {
        blocks().document(other);
        return this;
    }

    /** Adds the statement of a settlement and, if asked for, the reasons. */
    Story settle(Settlement settlement, boolean explained) {
        document(settlement.statement());
        return explained ? document(settlement.explain()) : this;
    }

    /** Returns the story. */
    Document told() {
        return blocks().build();
    }

    /** The blocks so far, after the list of figures that they end. */
    private Document.Builder blocks() {
        document.items(figures);
        figures.clear();
        return document;
    }

    private record Figure(Name what, Object value) implements Worded {

        @Override
        public String in(Locale locale) {
            return what.in(locale) + Name.of(": ", "：").in(locale) + Sentence.word(value, locale);
        }
    }
}
