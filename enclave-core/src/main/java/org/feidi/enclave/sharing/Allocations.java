package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;

/**
 * What a rule makes of a series of yearly pools: one {@link Allocation} for each year of the
 * series.
 *
 * @param byYear the allocations by year of the agreement's clock, in ascending order
 */
public record Allocations(ImmutableSortedMap<Integer, Allocation> byYear) {

    static final Allocations NONE = new Allocations(ImmutableSortedMap.of());

    public Allocations {
        byYear = ImmutableSortedMap.copyOf(requireNonNull(byYear, "byYear"));
    }

    static Allocations of(SortedMap<Integer, Allocation> byYear) {
        return new Allocations(ImmutableSortedMap.copyOf(byYear));
    }

    /**
     * {@return the allocation of one year}
     *
     * @throws IllegalArgumentException if the year is not in the series
     */
    public Allocation year(int year) {
        Allocation allocation = byYear.get(year);
        checkArgument(allocation != null, "Year must be one of %s, but is %s.", byYear.keySet(), year);
        return allocation;
    }

    /**
     * Returns the series of what one party gets. A year is in it if the party is named in it, or
     * ever got something before.
     */
    ImmutableSortedMap<Integer, Money> partOf(Party party) {
        ImmutableSortedMap.Builder<Integer, Money> series = ImmutableSortedMap.naturalOrder();
        boolean everGot = false;
        for (Map.Entry<Integer, Allocation> entry : byYear.entrySet()) {
            Money part = entry.getValue().partOf(party);
            everGot |= !part.isZero();
            if (everGot || entry.getValue().parts().containsKey(party)) {
                series.put(entry.getKey(), part);
            }
        }
        return series.build();
    }

    /** Puts what {@code inner} says in the place of the parts of a party. */
    Allocations replacing(Party party, Allocations inner) {
        TreeMap<Integer, Allocation> replaced = new TreeMap<>();
        byYear.forEach((year, allocation) -> {
            Allocation in = inner.byYear.get(year);
            replaced.put(year, in == null ? allocation.without(party) : allocation.replacing(party, in));
        });
        return of(replaced);
    }

    /** Adds the allocations of each year. */
    Allocations plus(Allocations other) {
        TreeMap<Integer, Allocation> sum = new TreeMap<>(byYear);
        other.byYear.forEach((year, allocation) -> sum.merge(year, allocation, Allocation::plus));
        return of(sum);
    }

    /** What is unallocated was brought by one item. */
    Allocations ofItem(Item item) {
        return new Allocations(
                ImmutableSortedMap.copyOf(Maps.transformValues(byYear, allocation -> allocation.ofItem(item))));
    }
}
