package org.feidi.enclave.wording.other;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.wording.Message;

/** Messages of which one has the name of another room's message, and another meaning. */
public enum Other implements Message {
    PLAIN();

    private final ImmutableList<String> places;

    Other(String... places) {
        this.places = ImmutableList.copyOf(places);
    }

    @Override
    public ImmutableList<String> places() {
        return places;
    }
}
