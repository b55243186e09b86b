package org.feidi.enclave.examples;

import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Sentence;

/** A page of Markdown in one language. */
final class Page {

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    Page(Locale locale, Name title) {
        this.locale = locale;
        text.append("## ").append(title.in(locale)).append("\n\n");
    }

    Page paragraph(String english, String chinese) {
        text.append(Name.of(english, chinese).in(locale)).append("\n\n");
        return this;
    }

    Page heading(String english, String chinese) {
        text.append("### ").append(Name.of(english, chinese).in(locale)).append("\n\n");
        return this;
    }

    /** A block that ends with a line break, such as a table. */
    Page block(String markdown) {
        text.append(markdown).append('\n');
        return this;
    }

    Page header(Name... cells) {
        row((Object[]) cells);
        text.append("|---".repeat(cells.length)).append("|\n");
        return this;
    }

    Page row(Object... cells) {
        for (Object cell : cells) {
            text.append("| ").append(Sentence.word(cell, locale)).append(' ');
        }
        text.append("|\n");
        return this;
    }

    Page gap() {
        text.append('\n');
        return this;
    }

    String end() {
        return text.toString().stripTrailing() + "\n";
    }
}
