package org.feidi.enclave.wording.other;

/** Stands beside messages of which one has the key of another package's message, and another meaning. */
public final class Other {
    private Other() {}
}
