package org.feidi.enclave.examples;

import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/** One case of the tour, told the same way every time. */
public interface Walkthrough {

    /**
     * {@return what to type to see it: lower-case words with hyphens, such as {@code
     * branch-tax}}
     */
    String id();

    /** {@return what it is about: one line, in both languages} */
    Name title();

    /** Tells the case: a few lines of story, then the figures and, if asked for, the reasons. */
    Document tell(boolean explained);
}
