package org.feidi.enclave.wording.complete;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.wording.Message;

/** Messages that stand in both languages. */
public enum Complete implements Message {
    GETS("who", "what"),
    PLAIN(),
    SECOND("first", "second");

    private final ImmutableList<String> places;

    Complete(String... places) {
        this.places = ImmutableList.copyOf(places);
    }

    @Override
    public ImmutableList<String> places() {
        return places;
    }
}
