package org.feidi.enclave.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.calendar.CalendarYears;
import org.feidi.enclave.quantity.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What of a gross receipt stays in the place (地方留成比例), by item and month: what the treasuries above
 * keep, they keep when the money is booked.
 *
 * <p>A rate begins on the first of a month and holds until the next one of the same item. An item
 * that is not named here is booked net. The rate is applied to the total of a subject, item, holder
 * and month, and rounded once, half up; so how a month was split into receipts and batches changes
 * nothing.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code whatStaysIsTheTotalOfAMonthTimesItsRate}, rounded half up, which is away from zero
 *   <li>{@code howAMonthIsSplitChangesNothing}, neither into receipts nor into batches
 * </ul>
 *
 * <p>Example: value-added tax stays with 50 % from May 2016: {@code
 * Retention.builder().rate(VALUE_ADDED_TAX, YearMonth.of(2016, 5), percent("50")).build()}.
 *
 * @param ratesByItem for each item the rates by the month from which they hold
 */
public record Retention(ImmutableMap<Item, ImmutableSortedMap<YearMonth, Fraction>> ratesByItem) {

    /** Nothing is booked gross. */
    public static final Retention NONE = new Retention(ImmutableMap.of());

    /** @throws IllegalArgumentException if a rate is below 0 or above 1 */
    public Retention {
        requireNonNull(ratesByItem, "ratesByItem");
        ratesByItem = ImmutableMap.copyOf(Maps.transformValues(ratesByItem, rates -> ImmutableSortedMap.copyOf(rates)));
        ratesByItem.forEach((item, rates) -> rates.forEach((from, rate) -> checkArgument(
                rate.signum() >= 0 && rate.compareTo(Fraction.ONE) <= 0,
                "Retention of '%s' from %s must be between 0 and 1, but is %s.",
                item,
                from,
                rate)));
    }

    /** Starts a retention. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether an item is booked gross, that is, whether it has rates} */
    public boolean applies(Item item) {
        requireNonNull(item, "item");
        return ratesByItem.containsKey(item);
    }

    /**
     * {@return the rate; 1 for an item that is booked net; none for a month before the first
     * rate of the item}
     */
    public Optional<Fraction> rate(Item item, YearMonth month) {
        requireNonNull(item, "item");
        requireNonNull(month, "month");
        @Nullable ImmutableSortedMap<YearMonth, Fraction> rates = ratesByItem.get(item);
        if (rates == null) {
            return Optional.of(Fraction.ONE);
        }
        return Optional.ofNullable(rates.floorEntry(month)).map(Map.Entry::getValue);
    }

    /** Collects rates; not thread-safe. */
    public static final class Builder {
        private final Map<Item, TreeMap<YearMonth, Fraction>> rates = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a rate.
         *
         * @param from the month from whose first day it holds
         * @param rate what stays, from 0 to 1
         * @throws IllegalArgumentException if the item has another rate from the same month
         */
        public Builder rate(Item item, YearMonth from, Fraction rate) {
            requireNonNull(item, "item");
            requireNonNull(from, "from");
            CalendarYears.require(from, "Month of a rate of '%s'", item);
            requireNonNull(rate, "rate");
            @Nullable
            Fraction before =
                    rates.computeIfAbsent(item, key -> new TreeMap<>()).put(from, rate);
            checkArgument(
                    before == null,
                    "Retention of '%s' must have one rate from %s, but has two: %s and %s.",
                    item,
                    from,
                    before,
                    rate);
            return this;
        }

        /** Completes the retention. */
        public Retention build() {
            return new Retention(
                    ImmutableMap.copyOf(Maps.transformValues(rates, byMonth -> ImmutableSortedMap.copyOf(byMonth))));
        }
    }
}
