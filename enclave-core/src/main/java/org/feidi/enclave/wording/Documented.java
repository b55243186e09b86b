package org.feidi.enclave.wording;

import java.util.Locale;

/** Something that is told as a document; its words are that document in Markdown. */
public interface Documented extends Worded {

    /** {@return what there is to tell: headings, paragraphs, lists and tables of values} */
    Document document();

    /** Tells the document in Markdown. */
    @Override
    default String in(Locale locale) {
        return document().in(locale);
    }
}
