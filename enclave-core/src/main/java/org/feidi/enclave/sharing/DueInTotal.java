package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;

/**
 * Reports what a party has received too little in total by some year. Pays nothing.
 *
 * <p>Made by {@link SharingRule#dueInTotal}. For promises whose amount a source leaves to
 * somebody's discretion, such as the central aid of 财预〔2015〕92号: that it is due, and how much is
 * short, can be said; what will be paid cannot.
 *
 * <p>The shortfall is reported in that year of the clock, or in the first later one that reaches
 * this place.
 *
 * @param rule the rule that shares
 * @param party to whom it is due
 * @param amount what it is to have received in total
 * @param byYear by the end of which year of the clock, from 1 to 1000
 */
public record DueInTotal(SharingRule rule, Party party, Amount amount, int byYear) implements SharingRule {

    /** @throws IllegalArgumentException if the year is not from 1 to 1000 or a fixed amount below zero */
    public DueInTotal {
        requireNonNull(rule, "rule");
        requireNonNull(party, "party");
        Amounts.requireUsable(requireNonNull(amount, "amount"), "Sum due in total");
        checkArgument(byYear >= 1, "Year by which a sum is due must be at least 1, but is %s.", byYear);
        ClockYears.requireNamed(byYear, "Year by which a sum is due");
        Extent.requireOfRule(rule, amount);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        TreeMap<Integer, Allocation> result = new TreeMap<>();
        Money received = pool.zero();
        boolean reported = false;
        for (Map.Entry<Integer, Allocation> entry : pool.by(rule).byYear().entrySet()) {
            int year = entry.getKey();
            Allocation allocation = entry.getValue();
            received = received.plus(allocation.partOf(party));
            if (!reported && pool.clockYear(year) >= byYear) {
                reported = true;
                Money missing = pool.money(amount, party, year).minus(received);
                pool.write(year, Messages.RECEIVED_IN_TOTAL, party, received);
                allocation = missing.isPositive() ? reporting(allocation, missing, year, pool) : allocation;
            }
            result.put(year, allocation);
        }
        return Allocations.of(result);
    }

    private Allocation reporting(Allocation allocation, Money missing, int year, Pool pool) {
        Shortfall shortfall = new Shortfall(
                Shortfall.Kind.DUE_IN_TOTAL, party, Optional.empty(), year, missing, !pool.isClosed(year));
        return allocation.withShortfalls(ImmutableList.<Shortfall>builder()
                .addAll(allocation.shortfalls())
                .add(shortfall)
                .build());
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.dueInTotal(this);
    }

    @Override
    public boolean remembers() {
        return true;
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
