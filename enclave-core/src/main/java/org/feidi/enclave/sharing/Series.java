package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.quantity.Money;

/**
 * The amounts of some years, all in one currency; absent years are not there.
 *
 * @param currency the currency
 * @param byYear the amounts by year, from year 1, in ascending order
 * @param byItem the same by item, as long as nothing was cut; none below a cut
 */
record Series(
        Currency currency,
        ImmutableSortedMap<Integer, Money> byYear,
        Optional<ImmutableMap<Item, ImmutableSortedMap<Integer, Money>>> byItem) {

    Series {
        byYear.forEach((year, amount) -> {
            checkArgument(year >= 1, "Year of a pool must be at least 1, but is %s.", year);
            checkArgument(
                    amount.currency().equals(currency),
                    "Pool of year %s must be in %s, but is %s.",
                    year,
                    currency,
                    amount);
        });
    }

    static Series of(Currency currency, SortedMap<Integer, Money> byYear) {
        return new Series(
                requireNonNull(currency, "currency"),
                ImmutableSortedMap.copyOf(requireNonNull(byYear, "byYear")),
                Optional.empty());
    }

    static Series ofItems(Currency currency, Map<Item, ? extends SortedMap<Integer, Money>> byItem) {
        requireNonNull(currency, "currency");
        requireNonNull(byItem, "byItem");
        TreeMap<Integer, Money> all = new TreeMap<>();
        byItem.values().forEach(series -> series.forEach((year, amount) -> all.merge(year, amount, Money::plus)));
        ImmutableSortedMap<Item, ImmutableSortedMap<Integer, Money>> apart =
                ImmutableSortedMap.copyOf(Maps.transformValues(byItem, Series::inOrder));
        return new Series(currency, ImmutableSortedMap.copyOf(all), Optional.of(ImmutableMap.copyOf(apart)));
    }

    /** In ascending order, however the map that is given is sorted. */
    private static ImmutableSortedMap<Integer, Money> inOrder(SortedMap<Integer, Money> byYear) {
        return ImmutableSortedMap.copyOf(byYear);
    }

    /** Other amounts in the same currency, of which the items are not told apart. */
    Series with(ImmutableSortedMap<Integer, Money> amounts) {
        return new Series(currency, amounts, Optional.empty());
    }

    Series restrictedTo(IntPredicate years) {
        return new Series(
                currency,
                only(byYear, years),
                byItem.map(items -> ImmutableMap.copyOf(Maps.transformValues(items, series -> only(series, years)))));
    }

    private static ImmutableSortedMap<Integer, Money> only(
            ImmutableSortedMap<Integer, Money> series, IntPredicate years) {
        return ImmutableSortedMap.copyOf(Maps.filterKeys(series, years::test));
    }

    ImmutableSet<Item> items() {
        return apart().keySet();
    }

    /** What one item brings in each year, zero where it brings nothing. */
    Series ofItem(Item item) {
        ImmutableSortedMap<Integer, Money> series = apart().getOrDefault(item, ImmutableSortedMap.of());
        Money nothing = Money.zero(currency);
        return with(ImmutableSortedMap.copyOf(
                Maps.transformEntries(byYear, (year, all) -> series.getOrDefault(year, nothing))));
    }

    private ImmutableMap<Item, ImmutableSortedMap<Integer, Money>> apart() {
        checkArgument(
                byItem.isPresent(),
                "A rule by item must be asked of a pool whose items are apart, but these are one amount.\nMaybe"
                        + " Pool.ofItems(…).");
        return byItem.get();
    }
}
