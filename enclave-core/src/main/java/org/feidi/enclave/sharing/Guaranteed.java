package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;

/**
 * Promises one party a floor in every closed year, made up by another (保底).
 *
 * <p>Made by {@link SharingRule#guaranteeing}. Formula, whatever the sign: {@code part + shortfall
 * = max(inner part + inner shortfall, floor)}, where a shortfall is one of the year, of a floor or
 * of a deduction. The one who makes it up gives at most what it has, and only up to this floor;
 * what is still missing is a shortfall: owed by whoever promised it inside, as far as it was
 * promised there, and else by the one who makes it up. In a year that is not closed nothing is made
 * up: the inner result stands, and the promise is reported as provisional.
 *
 * <p><b>Laws:</b> {@code guaranteeIsIdempotent}, {@code guaranteeFollowsItsFormula}.
 *
 * <p><b>Not promised:</b> that a refund is the mirror image; a promise has a sign.
 *
 * <p>Example (Guangyuan and Qingchuan, 2009): 6:4 with a floor of 500 for Qingchuan. 1000 → 600 and
 * 400; 600 → 500 and 100; 400 → 400 and 0, and 100 are short.
 *
 * @param rule the rule that the floor is laid under
 * @param party to whom it is promised
 * @param floor the least it is to receive in a year
 * @param maker who makes it up
 */
public record Guaranteed(SharingRule rule, Party party, Amount floor, Maker maker) implements SharingRule {

    /**
     * Who makes up a floor, and whether the source says that it owes what it cannot make up.
     *
     * @param party who gives up its own part
     * @param owesTheRest whether what is still missing is owed by it; if not, it is owed by nobody
     *     named
     */
    public record Maker(Party party, boolean owesTheRest) {

        public Maker {
            requireNonNull(party, "party");
        }
    }

    /**
     * @throws IllegalArgumentException if a fixed floor is below zero, or the party makes up its
     *     own floor
     */
    public Guaranteed {
        requireNonNull(rule, "rule");
        requireNonNull(party, "party");
        Amounts.requireUsable(requireNonNull(floor, "floor"), "Floor");
        requireNonNull(maker, "maker");
        checkArgument(
                !party.equals(maker.party()),
                "A floor must be made up by somebody else, but %s makes up its own.",
                party);
        Extent.requireOfRule(rule, floor);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        Allocations inner = pool.by(rule);
        return pool.eachYear(year -> year(pool, year, inner.year(year)));
    }

    private Allocation year(Pool pool, int year, Allocation inner) {
        Money least = pool.money(floor, party, year);
        Money owedInside = inner.shortfalls().stream()
                .filter(this::isOwnPromise)
                .map(Shortfall::amount)
                .reduce(pool.zero(), Money::plus);
        boolean closed = pool.isClosed(year);
        Money before = inner.partOf(party);
        Money missing = least.minus(before).max(pool.zero());
        Money has = inner.partOf(maker.party()).max(pool.zero());
        Money given = closed ? missing.min(has) : pool.zero();
        if (closed) {
            pool.write(year, Messages.MADE_UP, maker.party(), given);
        } else {
            pool.write(year, Messages.MADE_UP_OPEN, maker.party());
        }
        Money promised = least.max(before.plus(owedInside));
        Money stillOwed = promised.minus(before.plus(given));
        Allocation allocation = given.isZero()
                ? inner
                : inner.withPart(party, part -> part.plus(given)).withPart(maker.party(), part -> part.minus(given));
        return allocation.withShortfalls(owed(inner, stillOwed, year, closed));
    }

    /**
     * The promises inside come first, in the order in which they were made; what they do not cover
     * is this one's.
     */
    private ImmutableList<Shortfall> owed(Allocation inner, Money stillOwed, int year, boolean closed) {
        ImmutableList.Builder<Shortfall> owed = ImmutableList.builder();
        Money rest = stillOwed;
        for (Shortfall shortfall : inner.shortfalls()) {
            if (!isOwnPromise(shortfall)) {
                owed.add(shortfall);
                continue;
            }
            Money kept = shortfall.amount().min(rest);
            rest = rest.minus(kept);
            if (kept.isPositive()) {
                owed.add(shortfall.withAmount(kept));
            }
        }
        if (rest.isPositive()) {
            Optional<Party> debtor = maker.owesTheRest() ? Optional.of(maker.party()) : Optional.empty();
            owed.add(new Shortfall(Shortfall.Kind.GUARANTEE, party, debtor, year, rest, !closed));
        }
        return owed.build();
    }

    /**
     * What was promised to the party of this year: a sum that is due in total by a year is of no
     * single one.
     */
    private boolean isOwnPromise(Shortfall shortfall) {
        return shortfall.kind() != Shortfall.Kind.DUE_IN_TOTAL
                && shortfall.creditor().equals(party);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.guaranteed(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** A floor of which it is still to be said who makes it up. */
    public static final class Step {
        private final SharingRule rule;
        private final Party party;
        private final Amount floor;

        Step(SharingRule rule, Party party, Amount floor) {
            this.rule = rule;
            this.party = requireNonNull(party, "party");
            this.floor = requireNonNull(floor, "floor");
        }

        /** Lets a party make it up from its own part, and owe what it cannot. */
        public SharingRule madeUpBy(Party maker) {
            return new Guaranteed(rule, party, floor, new Maker(requireNonNull(maker, "maker"), true));
        }

        /**
         * Lets a party make it up from its own part, where the source does not say who owes what it
         * cannot.
         */
        public SharingRule madeUpAsFarAsItCanBy(Party maker) {
            return new Guaranteed(rule, party, floor, new Maker(requireNonNull(maker, "maker"), false));
        }
    }
}
