package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * One rule in the years in which a condition holds, another one in the others (条件).
 *
 * <p>Made by {@link SharingRules#onlyIf}. Each of the two sees its own years only.
 *
 * <p>Example: {@code onlyIf(figure("average tax").atLeast(wan("2000")),
 * shared).otherwise(stays("below the threshold"))} (财预〔2015〕92号).
 *
 * @param condition the condition
 * @param rule the rule where it holds
 * @param otherwise the rule where it does not
 */
public record OnlyIf(Condition condition, SharingRule rule, SharingRule otherwise) implements SharingRule {

    public OnlyIf {
        requireNonNull(condition, "condition");
        requireNonNull(rule, "rule");
        requireNonNull(otherwise, "otherwise");
        Extent.requireOfRule(condition, rule, otherwise);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        ImmutableSet<Integer> holds = pool.years().stream()
                .filter(year -> pool.holds(condition, year))
                .collect(ImmutableSet.toImmutableSet());
        return pool.restrictedTo(holds::contains)
                .by(rule)
                .plus(pool.restrictedTo(year -> !holds.contains(year)).by(otherwise));
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.onlyIf(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** A condition of which it is still to be said what happens where it does not hold. */
    public static final class Step {
        private final Condition condition;
        private final SharingRule rule;

        Step(Condition condition, SharingRule rule) {
            this.condition = requireNonNull(condition, "condition");
            this.rule = requireNonNull(rule, "rule");
        }

        /**
         * Shares the other years by another rule.
         *
         * @param other the rule where the condition does not hold
         */
        public SharingRule otherwise(SharingRule other) {
            return new OnlyIf(condition, rule, requireNonNull(other, "other"));
        }
    }
}
