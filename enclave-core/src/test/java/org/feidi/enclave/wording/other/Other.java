package org.feidi.enclave.wording.other;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.wording.Message;
import org.feidi.enclave.wording.Vocabulary;

/** Messages of which one has the name of another room's message, and another meaning. */
public enum Other implements Message {
    PLAIN();

    private static final Vocabulary VOCABULARY = Vocabulary.beside(Other.class);

    private final ImmutableList<String> places;

    Other(String... places) {
        this.places = ImmutableList.copyOf(places);
    }

    @Override
    public ImmutableList<String> places() {
        return places;
    }

    @Override
    public Vocabulary vocabulary() {
        return VOCABULARY;
    }
}
