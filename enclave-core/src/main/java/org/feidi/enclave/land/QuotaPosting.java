package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What one entry changed for one holder of one lot (分户账记录).
 *
 * <p>A line of an account statement. A cut back that follows a lot to five holders makes five
 * postings, which name them. Where a lot is in after-care, its entries make a second posting on the
 * day after that period, when what is left of them becomes available.
 */
public final class QuotaPosting {

    private final QuotaEntry entry;
    private final LocalDate date;
    private final String lot;
    private final Holder holder;
    private final QuotaBalance change;

    QuotaPosting(QuotaEntry entry, LocalDate date, String lot, Holder holder, QuotaBalance change) {
        this.entry = entry;
        this.date = date;
        this.lot = lot;
        this.holder = holder;
        this.change = change;
    }

    /** {@return the entry from which this follows} */
    public QuotaEntry entry() {
        return entry;
    }

    /** {@return from when it counts: the date of the entry, or the day after after-care} */
    public LocalDate date() {
        return date;
    }

    /** {@return the lot} */
    public String lot() {
        return lot;
    }

    /** {@return whose account changes} */
    public Holder holder() {
        return holder;
    }

    /** {@return what is counted} */
    public QuotaKind kind() {
        return change.kind();
    }

    /** {@return the change in a state: how many of the kind's unit came, or with a minus, went} */
    public BigDecimal change(QuotaState state) {
        requireNonNull(state, "state");
        return change.change(state);
    }

    /**
     * {@return the change in what must be made good: how many of the kind's unit came, or with a
     * minus, went}
     */
    public BigDecimal changeToMakeGood() {
        return change.changeToMakeGood();
    }

    /**
     * {@return whether this is the end of after-care rather than an entry, that is, whether it
     * counts later than its entry}
     */
    public boolean isEndOfAfterCare() {
        return date.isAfter(entry.date());
    }

    /**
     * Says what happened.
     *
     * @return the entry, or that after-care is over
     */
    public Worded reason() {
        return isEndOfAfterCare() ? Messages.POSTING_END_OF_AFTER_CARE.say(lot) : entry;
    }

    QuotaBalance balance() {
        return change;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuotaPosting that
                && entry.equals(that.entry)
                && date.equals(that.date)
                && lot.equals(that.lot)
                && holder.equals(that.holder)
                && change.equals(that.change);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entry, date, lot, holder, change);
    }

    /** Prints the date, the lot, the holder and the change. */
    @Override
    public String toString() {
        return date + " " + lot + " " + holder + " " + change;
    }
}
