package org.feidi.enclave.wording;

import java.util.Locale;

/** Something that can be said in English and in Chinese. */
public interface Worded {

    /** Says this in the {@linkplain Language#of language} of a locale: Chinese, or else English. */
    String in(Locale locale);
}
