package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

/**
 * A rule of one's own: the one open door of the algebra.
 *
 * <p>Made by {@link SharingRules#own}. A function shares one year, knowing the earlier years of its
 * place. The engine checks what it returns: that it names only the parties it was declared with, in
 * the currency and of the sign of the pool, and that the parts sum to it. An explanation calls it
 * by its name.
 *
 * @param name what it is called
 * @param parties who may get something
 * @param function the function; it must depend on its argument alone
 */
public record CustomRule(Name name, ImmutableSet<Party> parties, Function function) implements SharingRule {

    /** Shares one year. */
    @FunctionalInterface
    public interface Function {

        /**
         * Shares one year.
         *
         * @return the parts, none of another sign than the pool; they must sum to it
         */
        Map<Party, Money> share(Year year);
    }

    /**
     * One year to share.
     *
     * @param clockYear the year, as phases count it at this place
     * @param pool the amount
     * @param earlierPools the amounts of the earlier years that reached this place, by year of the
     *     agreement's clock
     * @param earlierParts what the function made of them
     */
    public record Year(
            int clockYear,
            Money pool,
            ImmutableSortedMap<Integer, Money> earlierPools,
            ImmutableSortedMap<Integer, ImmutableMap<Party, Money>> earlierParts) {

        public Year {
            requireNonNull(pool, "pool");
            earlierPools = ImmutableSortedMap.copyOf(requireNonNull(earlierPools, "earlierPools"));
            earlierParts = ImmutableSortedMap.copyOf(requireNonNull(earlierParts, "earlierParts"));
        }
    }

    /** @throws IllegalArgumentException if no party is named */
    public CustomRule {
        requireNonNull(name, "name");
        requireNonNull(parties, "parties");
        requireNonNull(function, "function");
        checkArgument(!parties.isEmpty(), "Rule '%s' must name at least one party, but names none.", name);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        TreeMap<Integer, ImmutableMap<Party, Money>> parts = new TreeMap<>();
        for (int year : pool.years()) {
            Year asked = new Year(
                    pool.clockYear(year),
                    pool.amount(year),
                    pool.byYear().headMap(year),
                    ImmutableSortedMap.copyOf(parts));
            parts.put(year, checked(function.share(asked), pool.amount(year), year));
        }
        return pool.eachYear(year -> Allocation.ofCut(pool.currency(), requireNonNull(parts.get(year))));
    }

    private ImmutableMap<Party, Money> checked(Map<Party, Money> parts, Money pool, int year) {
        Money sum = Money.zero(pool.currency());
        for (Map.Entry<Party, Money> part : parts.entrySet()) {
            checkArgument(
                    parties.contains(part.getKey()),
                    "Rule '%s' must give to %s only, but in year %s it gives to %s.",
                    name,
                    parties,
                    year,
                    part.getKey());
            checkArgument(
                    part.getValue().currency().equals(pool.currency()),
                    "Rule '%s' must share in %s, but in year %s it gives %s to %s.",
                    name,
                    pool.currency(),
                    year,
                    part.getValue(),
                    part.getKey());
            checkArgument(
                    pool.isNegative()
                            ? !part.getValue().isPositive()
                            : !part.getValue().isNegative(),
                    "Parts of rule '%s' must be of the sign of its pool of year %s, %s, but %s is to get %s.",
                    name,
                    year,
                    pool,
                    part.getKey(),
                    part.getValue());
            sum = sum.plus(part.getValue());
        }
        checkArgument(
                sum.equals(pool),
                "Parts of rule '%s' must sum to its pool of year %s, %s, but sum to %s.",
                name,
                year,
                pool,
                sum);
        return ImmutableMap.copyOf(ImmutableSortedMap.copyOf(parts));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.own(this);
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
