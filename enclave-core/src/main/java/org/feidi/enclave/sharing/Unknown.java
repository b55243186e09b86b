package org.feidi.enclave.sharing;

import org.feidi.enclave.wording.Worded;

/**
 * Thrown while a rule is evaluated, where a year needs something that the facts do not say. Never
 * leaves the pool.
 */
final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int year;
    private final transient Worded reason;

    Unknown(int year, Worded reason) {
        super("unknown in year " + year, null, false, false);
        this.year = year;
        this.reason = reason;
    }

    int year() {
        return year;
    }

    Worded reason() {
        return reason;
    }
}
