package org.feidi.enclave.wording;

import com.google.common.collect.ImmutableList;

/** What this room says, each with the names of its places. */
enum Messages implements Message {
    TERM_DAYS("first", "last"),
    TERM_PART("first", "last", "days", "daysOfYear");

    private final ImmutableList<String> places;

    Messages(String... places) {
        this.places = ImmutableList.copyOf(places);
    }

    @Override
    public ImmutableList<String> places() {
        return places;
    }
}
