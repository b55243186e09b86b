package org.feidi.enclave.wording.uneven;

/** Stands beside messages that are missing in one language or the other. */
public final class Uneven {
    private Uneven() {}
}
