package org.feidi.enclave.wording.complete;

/** Stands beside messages that are the same in both languages. */
public final class Complete {
    private Complete() {}
}
