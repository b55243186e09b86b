package org.feidi.enclave.land;

import org.feidi.enclave.wording.Vocabulary;

/** What this package says, in both languages. */
final class Words {

    static final Vocabulary LAND = Vocabulary.beside(Words.class);

    private Words() {}
}
