package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.TreeMap;
import org.feidi.enclave.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * A rule for each slice of the year's amount (分段).
 *
 * <p>Made by {@link SharingRules#upTo}. Bounds are bounds, not
 * widths: {@code upTo(100, r).upTo(250, s).above(t)} shares the first 100 by r, the next 150 by s,
 * the rest by t. A slice of −x is the mirror image of the slice of x. Each slice is asked from the
 * first year in which it was ever not zero.
 *
 * <p>A bound that is a figure and lies below the one before it makes an empty slice.
 *
 * <p><b>Laws:</b> {@code slicesAreCountedByTheirEnds}.
 *
 * @param slices the slices from the bottom, at least one
 * @param above the rule for what is above the last bound
 */
public record Slices(ImmutableList<Slice> slices, SharingRule above) implements SharingRule {

    /**
     * A slice of the year's amount.
     *
     * @param bound up to where it reaches, at least 0
     * @param rule how it is shared
     */
    public record Slice(Amount bound, SharingRule rule) {

        /** @throws IllegalArgumentException if a fixed bound is below zero */
        public Slice {
            Amounts.requireUsable(requireNonNull(bound, "bound"), "Bound of a slice");
            SharingRules.requireNotByItem(requireNonNull(rule, "rule"), "in a slice");
        }
    }

    /**
     * @throws IllegalArgumentException if there is no bound, or a fixed one is not above the fixed
     *     one before it
     */
    public Slices {
        requireNonNull(slices, "slices");
        requireNonNull(above, "above");
        checkArgument(!slices.isEmpty(), "Slices must have at least one bound, but have none.");
        SharingRules.requireNotByItem(above, "above the slices");
        Amounts.@Nullable Fixed previous = null;
        for (Slice slice : slices) {
            if (slice.bound() instanceof Amounts.Fixed bound) {
                checkArgument(
                        previous == null || !previous.value().isAtLeast(bound.value()),
                        "Bounds of slices must rise, but %s comes after %s.",
                        bound.value(),
                        previous == null ? "" : previous.value());
                previous = bound;
            }
        }
        Extent.requireOfRule(slices, above);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        Allocations all = pool.eachYear(year -> Allocation.nothing(pool.currency()));
        TreeMap<Integer, Money> rest = new TreeMap<>(pool.byYear());
        TreeMap<Integer, Money> reached = new TreeMap<>();
        for (Slice slice : slices) {
            TreeMap<Integer, Money> series = new TreeMap<>();
            for (int year : pool.years()) {
                Money bound = pool.money(slice.bound(), year);
                Money low = reached.getOrDefault(year, pool.zero());
                Money width = bound.max(low).minus(low);
                Money part = clamp(requireNonNull(rest.get(year)), width);
                series.put(year, part);
                rest.merge(year, part.negated(), Money::plus);
                reached.put(year, bound.max(low));
            }
            all = all.plus(pool.passingFromFirstNonZero(series).by(slice.rule()));
        }
        return all.plus(pool.passingFromFirstNonZero(rest).by(above));
    }

    private static Money clamp(Money amount, Money width) {
        return amount.min(width).max(width.negated());
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.slices(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Slices of which the topmost is still to be said. */
    public static final class Step {
        private final ImmutableList<Slice> slices;

        Step(ImmutableList<Slice> slices) {
            this.slices = slices;
        }

        /**
         * Adds a slice.
         *
         * @throws IllegalArgumentException if the bound is below zero
         */
        public Step upTo(Amount bound, SharingRule rule) {
            return new Step(ImmutableList.<Slice>builder()
                    .addAll(slices)
                    .add(new Slice(bound, rule))
                    .build());
        }

        /** Adds a slice. */
        public Step upTo(Money bound, SharingRule rule) {
            return upTo(SharingRules.amount(requireNonNull(bound, "bound")), rule);
        }

        /**
         * Shares what is above the last bound.
         *
         * @throws IllegalArgumentException if the bounds do not rise
         */
        public SharingRule above(SharingRule rule) {
            return new Slices(slices, requireNonNull(rule, "rule"));
        }
    }
}
