package org.feidi.enclave.fact;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.calendar.CalendarYears;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;

/**
 * What one party booked for one item in one month: a receipt it holds, or an outlay it paid.
 *
 * <p>The month is that of booking in the treasury (入库). A refund is a negative receipt.
 *
 * @param flow receipt or outlay
 * @param subject the subject it is of, or none for the enclave
 * @param item what was received or paid
 * @param party who holds the receipt, or who paid the outlay
 * @param month the month of booking
 * @param amount the amount, of any sign
 */
public record Booking(Flow flow, Optional<Subject> subject, Item item, Holder party, YearMonth month, Money amount) {

    /** Which way the money went. */
    public enum Flow {
        /** The party received it and holds it. */
        RECEIPT,
        /** The party paid it. */
        OUTLAY
    }

    /** @throws IllegalArgumentException if the month is not in the years 1900 to 2200 */
    public Booking {
        requireNonNull(flow, "flow");
        requireNonNull(subject, "subject");
        requireNonNull(item, "item");
        requireNonNull(party, "party");
        CalendarYears.require(month, "Month of a booking of '%s'", item);
        requireNonNull(amount, "amount");
    }

    /** {@return a receipt of the enclave} */
    public static Booking receipt(Holder holder, Item item, YearMonth month, Money amount) {
        requireNonNull(holder, "holder");
        return new Booking(Flow.RECEIPT, Optional.empty(), item, holder, month, amount);
    }

    /**
     * {@return an outlay of the enclave}
     *
     * @param amount the amount; negative if it came back
     */
    public static Booking outlay(Holder payer, Item item, YearMonth month, Money amount) {
        requireNonNull(payer, "payer");
        return new Booking(Flow.OUTLAY, Optional.empty(), item, payer, month, amount);
    }

    /** {@return the same booking, of one subject} */
    public Booking ofSubject(Subject ofSubject) {
        return new Booking(flow, Optional.of(requireNonNull(ofSubject, "ofSubject")), item, party, month, amount);
    }

    /** What must be equal for two bookings to be totalled. */
    record Key(Flow flow, Optional<Subject> subject, Item item, Holder party, YearMonth month) {

        Booking withAmount(Money amount) {
            return new Booking(flow, subject, item, party, month, amount);
        }

        /** Also says from which account, so that two keys that differ read differently. */
        String inFull() {
            return text(item + " (" + item.account().in(Locale.ENGLISH) + ")");
        }

        @Override
        public String toString() {
            return text(item.toString());
        }

        private String text(String what) {
            return (flow == Flow.RECEIPT ? "receipt of " : "outlay for ") + what
                    + subject.map(s -> " of subject " + s).orElse("")
                    + (flow == Flow.RECEIPT ? " held by " : " paid by ") + party + " in " + month;
        }
    }

    Key key() {
        return new Key(flow, subject, item, party, month);
    }

    /** Tells this booking from any other. */
    String inFull() {
        return key().inFull() + ": " + amount;
    }

    /** Prints what, who, when and how much. */
    @Override
    public String toString() {
        return key() + ": " + amount;
    }
}
