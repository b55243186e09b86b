package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;

/**
 * A part of a pool that goes to nobody: it stays with whoever collected it, and says why. It is kept
 * by agreement (按约定留存), if the agreement says so, or else unallocated (未分配).
 *
 * <p><i>Reading:</i> in a year in which some holders booked refunds, it stays with the holders whose
 * amount of that year is of its own sign.
 *
 * @param cause the kind of reason
 * @param reason the reason in words
 * @param amount the amount, of the sign of the pool
 * @param item the item that brought it, where a rule by item left it: it stays with the holders of
 *     that item; none where the items are one amount
 */
public record Unallocated(Cause cause, Worded reason, Money amount, Optional<Item> item) {

    /** Why something is left. */
    public enum Cause implements Worded {
        /** The agreed years are over. */
        ENDED(Messages.CAUSE_ENDED),
        /** The source does not say who gets it. */
        UNDECIDED(Messages.CAUSE_UNDECIDED),
        /** The agreement says that it stays with whoever collected it. */
        KEPT(Messages.CAUSE_KEPT),
        /** A rule by item has no rule for the item that brought it. */
        NO_RULE(Messages.CAUSE_NO_RULE),
        /**
         * Something that the rule needs is missing from the facts, in this year or an earlier one.
         */
        WAITING(Messages.CAUSE_WAITING),
        /** The clock of the clause had not begun. */
        BEFORE_CLOCK(Messages.CAUSE_BEFORE_CLOCK),
        /** The milestone from which the years are counted never came, or has two dates. */
        NO_CLOCK(Messages.CAUSE_NO_CLOCK),
        /** No clause covers it. */
        NO_CLAUSE(Messages.CAUSE_NO_CLAUSE),
        /** It was given to a pot that nobody shared on. */
        POT(Messages.CAUSE_POT);

        private final Messages message;

        Cause(Messages message) {
            this.message = message;
        }

        @Override
        public String in(Locale locale) {
            return message.say().in(locale);
        }
    }

    public Unallocated {
        requireNonNull(cause, "cause");
        requireNonNull(reason, "reason");
        requireNonNull(amount, "amount");
        requireNonNull(item, "item");
    }

    /** Leaves an amount of which the items are not told apart. */
    public Unallocated(Cause cause, Worded reason, Money amount) {
        this(cause, reason, amount, Optional.empty());
    }

    /** {@return whether it stays by agreement, and so is not unallocated} */
    public boolean isKept() {
        return cause == Cause.KEPT;
    }

    Unallocated ofItem(Item broughtBy) {
        return new Unallocated(cause, reason, amount, Optional.of(broughtBy));
    }
}
