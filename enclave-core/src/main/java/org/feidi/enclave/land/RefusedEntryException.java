package org.feidi.enclave.land;

import java.util.Optional;

/**
 * Thrown when a ledger refuses an entry; the ledger is as it was.
 *
 * <p>The message names the lot, its state, the amount asked and the amount free. A caller that
 * offers a remedy asks {@link #reason()}.
 */
public final class RefusedEntryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** Why an entry may be refused. */
    public enum Reason {
        /** Another entry stands under the same request key. */
        KEY_TAKEN,
        /** The id of a lot, a certificate or a kind is booked already, with another content. */
        BOOKED_ALREADY,
        /** No such lot, or no such entry, or its issue was reversed. */
        UNKNOWN,
        /** The entry is dated before the lot existed. */
        BEFORE_LOT,
        /** The entry is dated before the last one on the lot. */
        OUT_OF_ORDER,
        /**
         * The entry does not state each kind of the lot, or breaks a rule of its kind or its dates.
         */
        NOT_OF_THIS_KIND,
        /** The lot's after-care is not over. */
        AFTER_CARE,
        /** The lot is expired. */
        EXPIRED,
        /** More is asked than is available, and what is missing is frozen: unfreezing would do. */
        FROZEN,
        /** More is asked than is there in the state from which it would come. */
        MORE_THAN_FREE,
        /** The kind demands a reservation, and less is reserved for the project. */
        NOT_RESERVED,
        /** Quota of the kind may not go there. */
        MAY_NOT_GO,
        /** More is returned than was lent. */
        MORE_THAN_LENT,
        /** Later entries on the same lots build on the entry that is to be reversed. */
        BUILT_UPON
    }

    private final transient QuotaEntry entry;
    /** Why. */
    private final Reason reason;

    /** The culprit. */
    private final String lot;

    private final transient Optional<QuotaAmounts> asked;
    private final transient Optional<QuotaAmounts> free;

    RefusedEntryException(Refusal refusal, String message) {
        super(message);
        this.entry = refusal.entry();
        this.reason = refusal.reason();
        this.lot = refusal.lot();
        this.asked = refusal.asked();
        this.free = refusal.free();
    }

    /** {@return the entry that was refused} */
    public QuotaEntry entry() {
        return entry;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }

    /** {@return the culprit: the id of the lot, or where there is none, the request key} */
    public String lot() {
        return lot;
    }

    /** {@return what was asked: the amounts, if the refusal is about amounts} */
    public Optional<QuotaAmounts> asked() {
        return asked;
    }

    /** {@return what could have been had: the amounts, if the refusal is about amounts} */
    public Optional<QuotaAmounts> free() {
        return free;
    }
}
