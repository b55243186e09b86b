package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.feidi.enclave.quantity.Money;

/**
 * One rule for the base of each year's amount, another one for the increment above it (基数与增量).
 *
 * <p>Made by {@link SharingRules#base}. The base of −x is the mirror image of the base of x. Both
 * rules are asked from the first year in which their part was ever not zero.
 *
 * <p><b>Laws:</b> {@code baseAndIncrementAreSlices}: {@code base(a, r).increment(s)} equals {@code
 * upTo(a, r).above(s)}.
 *
 * <p>Example: {@code base(wan("100"), allTo(out)).increment(split(out, 1, in, 1))} of 300 gives out
 * 200 and in 100; of 80, out 80.
 *
 * @param base how much of each year is base, at least 0
 * @param rule how the base is shared
 * @param increment how the rest is shared
 */
public record BaseAndIncrement(Amount base, SharingRule rule, SharingRule increment) implements SharingRule {

    /** @throws IllegalArgumentException if a fixed base is below zero, or a part is shared by item */
    public BaseAndIncrement {
        Amounts.requireUsable(requireNonNull(base, "base"), "Base");
        SharingRules.requireNotByItem(requireNonNull(rule, "rule"), "in a base");
        SharingRules.requireNotByItem(requireNonNull(increment, "increment"), "in an increment");
        Extent.requireOfRule(base, rule, increment);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        TreeMap<Integer, Money> below = new TreeMap<>();
        TreeMap<Integer, Money> above = new TreeMap<>();
        for (Map.Entry<Integer, Money> entry : pool.byYear().entrySet()) {
            Money bound = pool.money(base, entry.getKey());
            Money part = entry.getValue().min(bound).max(bound.negated());
            below.put(entry.getKey(), part);
            above.put(entry.getKey(), entry.getValue().minus(part));
        }
        return pool.eachYear(year -> Allocation.nothing(pool.currency()))
                .plus(pool.passingFromFirstNonZero(below).by(rule))
                .plus(pool.passingFromFirstNonZero(above).by(increment));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.baseAndIncrement(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** A base of which it is still to be said how the increment is shared. */
    public static final class Step {
        private final Amount base;
        private final SharingRule rule;

        Step(Amount base, SharingRule rule) {
            this.base = Amounts.requireUsable(requireNonNull(base, "base"), "Base");
            this.rule = requireNonNull(rule, "rule");
        }

        /** Shares what the year brings above the base (增量). */
        public SharingRule increment(SharingRule increment) {
            return new BaseAndIncrement(base, rule, increment);
        }
    }
}
