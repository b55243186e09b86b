package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.sharing.Amount;

/**
 * What a clause shares: what was booked, what is due whatever was booked, or what is to match
 * somebody's outlays.
 *
 * <p>All three come to the same: an amount for each year, shared by a rule. What was booked is held
 * by those who booked it. What is due, or is to be matched, goes from one end to the other: the
 * rule says who gets or bears which part, and {@link #otherEnd} who stands opposite.
 */
public sealed interface Basis {

    /** {@return which way the money goes that is booked under the clause: receipts, or outlays} */
    Booking.Flow flow();

    /**
     * {@return whether the rule says who bears a part, rather than who gets one, that is,
     * whether parts are costs}
     */
    boolean isCost();

    /**
     * {@return who stands opposite to those whom the rule names: who owes what is due, or
     * receives what is matched; none where what was booked is shared}
     */
    Optional<Holder> otherEnd();

    /**
     * {@return who receives payments under the clause: to whom a sum is owed, or for whom
     * outlays are matched; none where what was booked is shared}
     */
    Optional<Holder> paidTo();

    /**
     * {@return whether what a party books for the items is what is shared, or measures it, that
     * is, whether its bookings are counted by year; if not, they are payments, or do not belong
     * to the clause}
     */
    boolean counts(Holder party);

    /** Answers by the kind of basis. */
    <R> R fold(Fold<R> fold);

    /**
     * One answer for each kind of basis.
     *
     * @param <R> the type of the answer
     */
    interface Fold<R> {

        /** Answers for what was booked. */
        R booked(Booked basis);

        /** Answers for what is due. */
        R due(Due basis);

        /** Answers for what is to be matched. */
        R matched(Matched basis);
    }

    /**
     * All receipts, or all outlays, of the items.
     *
     * @param flow receipts or outlays
     */
    record Booked(Booking.Flow flow) implements Basis {

        public Booked {
            requireNonNull(flow, "flow");
        }

        @Override
        public boolean isCost() {
            return flow == Booking.Flow.OUTLAY;
        }

        @Override
        public Optional<Holder> otherEnd() {
            return Optional.empty();
        }

        @Override
        public Optional<Holder> paidTo() {
            return Optional.empty();
        }

        @Override
        public boolean counts(Holder party) {
            requireNonNull(party, "party");
            return true;
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            requireNonNull(fold, "fold");
            return fold.booked(this);
        }
    }

    /**
     * A sum that one party owes another in every closed year, whatever was received. Outlays of the
     * payer for the item are payments, whenever they are made.
     *
     * @param amount what is due in a year
     * @param payer who owes it
     * @param payee to whom
     */
    record Due(Amount amount, Holder payer, Holder payee) implements Basis {

        /** @throws IllegalArgumentException if the payer is the payee */
        public Due {
            requireNonNull(amount, "amount");
            requireNonNull(payer, "payer");
            requireNonNull(payee, "payee");
            checkArgument(!payer.equals(payee), "Payer and payee must be two parties, but both are %s.", payer);
        }

        @Override
        public Booking.Flow flow() {
            return Booking.Flow.OUTLAY;
        }

        @Override
        public boolean isCost() {
            return false;
        }

        @Override
        public Optional<Holder> otherEnd() {
            return Optional.of(payer);
        }

        @Override
        public Optional<Holder> paidTo() {
            return Optional.of(payee);
        }

        @Override
        public boolean counts(Holder party) {
            requireNonNull(party, "party");
            return false;
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            requireNonNull(fold, "fold");
            return fold.due(this);
        }
    }

    /**
     * As much as one party pays out, up to a cap in each year, to be matched by others (配套).
     * Outlays of the others for the item are payments, whenever they are made.
     *
     * <p>What comes back to the one who leads lowers first what it paid beyond the caps, then what
     * is to be matched, by the rule of the year in which it comes back. What comes back beyond all
     * that it paid lowers what it pays next.
     *
     * @param lead whose outlays are matched
     * @param cap the most that is matched in a year
     * @param into who receives what is matched
     */
    record Matched(Holder lead, Amount cap, Holder into) implements Basis {

        public Matched {
            requireNonNull(lead, "lead");
            requireNonNull(cap, "cap");
            requireNonNull(into, "into");
        }

        @Override
        public Booking.Flow flow() {
            return Booking.Flow.OUTLAY;
        }

        @Override
        public boolean isCost() {
            return true;
        }

        @Override
        public Optional<Holder> otherEnd() {
            return Optional.of(into);
        }

        @Override
        public Optional<Holder> paidTo() {
            return otherEnd();
        }

        @Override
        public boolean counts(Holder party) {
            requireNonNull(party, "party");
            return party.equals(lead);
        }

        @Override
        public <R> R fold(Fold<R> fold) {
            requireNonNull(fold, "fold");
            return fold.matched(this);
        }
    }
}
