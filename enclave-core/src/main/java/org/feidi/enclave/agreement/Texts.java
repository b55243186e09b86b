package org.feidi.enclave.agreement;

import org.feidi.enclave.wording.Vocabulary;

/** The messages of this package. */
final class Texts {

    static final Vocabulary VOCABULARY = Vocabulary.beside(Texts.class);

    private Texts() {}
}
