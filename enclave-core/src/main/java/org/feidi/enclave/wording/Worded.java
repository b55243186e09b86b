package org.feidi.enclave.wording;

import java.util.Locale;

/** Something that can be said in English and in Chinese. */
public interface Worded {

    /**
     * Says this in a language.
     *
     * @param locale English or Chinese, of any country
     * @throws IllegalArgumentException if the language is neither
     */
    String in(Locale locale);
}
