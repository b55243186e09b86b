package org.feidi.enclave.examples;

import java.util.Locale;
import org.feidi.enclave.wording.Name;

/** One case of the tour, told the same way every time. */
public interface Walkthrough {

    /**
     * Returns what to type to see it.
     *
     * @return lower-case words with hyphens, such as {@code branch-tax}
     */
    String id();

    /**
     * Returns what it is about.
     *
     * @return one line, in both languages
     */
    Name title();

    /**
     * Tells the case: a few lines of story, then the figures.
     *
     * @param locale English or Chinese
     * @param explained whether to add the reason for every number
     * @return Markdown that ends with a line break
     */
    String tell(Locale locale, boolean explained);
}
