package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;

/**
 * Deducts an amount first, and shares what is left (先扣除、后分享).
 *
 * <p>Made by {@link SharingRules#netOf}. It deducts as far as the year's pool goes; what the pool
 * cannot bear is a shortfall of the one to whom it was to go. Nothing is deducted from a refund.
 *
 * <p><b>Not promised:</b> that a refund is the mirror image; a deduction has a sign.
 *
 * <p>Example (Kunming, 2024): incentives of 30 paid to the enterprise are deducted from a tax of
 * 100, and 70 are shared; of a tax of 20 all 20 are deducted, and 10 are short.
 *
 * @param amount what is deducted in a year
 * @param party to whom the deduction goes
 * @param rule how the rest is shared
 */
public record NetOf(Amount amount, Party party, SharingRule rule) implements SharingRule {

    /**
     * @throws IllegalArgumentException if a fixed deduction is below zero, or the rest is shared by
     *     item
     */
    public NetOf {
        Amounts.requireUsable(requireNonNull(amount, "amount"), "Deduction");
        requireNonNull(party, "party");
        SharingRules.requireNotByItem(requireNonNull(rule, "rule"), "after a deduction");
        Extent.requireOfRule(amount, rule);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        TreeMap<Integer, Money> rest = new TreeMap<>();
        TreeMap<Integer, Allocation> deducted = new TreeMap<>();
        for (Map.Entry<Integer, Money> entry : pool.byYear().entrySet()) {
            int year = entry.getKey();
            Money due = pool.money(amount, party, year);
            Money paid = due.min(entry.getValue().max(pool.zero()));
            deducted.put(year, withShortfall(Allocation.ofPart(party, paid), due.minus(paid), year, pool));
            rest.put(year, entry.getValue().minus(paid));
        }
        return Allocations.of(deducted).plus(pool.passingFromFirstNonZero(rest).by(rule));
    }

    private Allocation withShortfall(Allocation paid, Money missing, int year, Pool pool) {
        return missing.isZero()
                ? paid
                : paid.withShortfalls(ImmutableList.of(new Shortfall(
                        Shortfall.Kind.DEDUCTION, party, Optional.empty(), year, missing, !pool.isClosed(year))));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.netOf(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** A deduction of which it is still to be said how the rest is shared. */
    public static final class Step {
        private final Amount amount;
        private final Party party;

        Step(Amount amount, Party party) {
            this.amount = requireNonNull(amount, "amount");
            this.party = requireNonNull(party, "party");
        }

        /** Shares what is left. */
        public SharingRule share(SharingRule rule) {
            return new NetOf(amount, party, rule);
        }
    }
}
