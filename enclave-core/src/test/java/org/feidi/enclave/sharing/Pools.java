package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.quantity.Money;

/** Makes other pools of a pool whose items are apart. */
final class Pools {

    private Pools() {}

    /** The same items under the same circumstances, the amounts of each item by year changed. */
    static Pool changed(Pool pool, UnaryOperator<SortedMap<Integer, Money>> change) {
        ImmutableMap.Builder<Item, SortedMap<Integer, Money>> byItem = ImmutableMap.builder();
        for (Item item : pool.items()) {
            byItem.put(item, change.apply(pool.ofItem(item).byYear()));
        }
        return Pool.ofItems(pool.currency(), byItem.buildOrThrow(), pool.circumstances());
    }

    static Pool upToYear(Pool pool, int last) {
        return changed(pool, series -> ImmutableSortedMap.copyOfSorted(series).headMap(last, true));
    }

    static Pool mirrored(Pool pool) {
        return changed(pool, series -> Maps.transformValues(series, Money::negated));
    }

    static boolean hasRefunds(Pool pool) {
        return pool.items().stream()
                .anyMatch(item -> pool.ofItem(item).byYear().values().stream().anyMatch(Money::isNegative));
    }
}
