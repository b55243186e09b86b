package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.wording.Worded;

/**
 * A rule for each span of years of the clock (分年度、阶梯分成), without hole or overlap.
 *
 * <p>Made by {@link SharingRules#years}. What comes after the last phase is always said: {@link
 * Step#thereafter} says by which rule, {@link Step#thenEnds} that nothing is shared any more: later
 * years stay with whoever collected them, unallocated, and say so. A hole that the source
 * leaves is written as a phase of its own, {@code years(4, 5, undecided(…))}; a hole that is merely
 * forgotten is refused.
 *
 * <p>Inside a phase, only the years of that phase exist: a cap there counts anew.
 *
 * <p><b>Laws:</b> {@code phasesThatEndLeaveLaterYears}.
 *
 * <p>Example: {@code years(1, 10, split(out, 6, in, 4)).years(11, 50, split(out, 1, in,
 * 1)).thenEnds()} (Zibo and Shizuishan, 2011) of 1,000 a year gives 26,000 and 24,000 in 50 years.
 *
 * @param phases the phases, at least one, from year 1 on, each beginning in the year after the one
 *     before
 * @param thereafter the rule of all later years; none if the sharing ends
 */
public record Phases(ImmutableList<Phase> phases, Optional<SharingRule> thereafter) implements SharingRule {

    /**
     * A span of years and its rule.
     *
     * @param from the first year of the clock, at least 1
     * @param to the last year, not before the first, at most 1000
     * @param rule the rule of these years
     */
    public record Phase(int from, int to, SharingRule rule) {

        /**
         * @throws IllegalArgumentException if it begins before year 1, ends before it begins, or
         *     ends after year 1000
         */
        public Phase {
            requireNonNull(rule, "rule");
            checkArgument(from >= 1, "Years are counted from 1, but a phase begins in year %s.", from);
            checkArgument(to >= from, "A phase must last at least one year, but is from year %s to year %s.", from, to);
            checkArgument(
                    to <= ClockYears.LAST_NAMED,
                    "A phase must end by year %s, but is to end in year %s.\nMaybe thereafter(…), for all later years.",
                    ClockYears.LAST_NAMED,
                    to);
        }
    }

    /** @throws IllegalArgumentException if a year has no rule or two, or there is no phase */
    public Phases {
        requireNonNull(phases, "phases");
        requireNonNull(thereafter, "thereafter");
        int next = 1;
        for (Phase phase : phases) {
            int last = phase.from() - 1;
            checkArgument(
                    last < next,
                    "Every year must have a rule, but %s none.\nMaybe years(%s, %s, undecided(…)), if the source leaves"
                            + " it open.",
                    last == next ? "year " + next + " has" : "years " + next + " to " + last + " have",
                    next,
                    last);
            checkArgument(phase.from() >= next, "A year must have one rule, but year %s has two.", phase.from());
            next = phase.to() + 1;
        }
        checkArgument(!phases.isEmpty(), "Phases must be at least one, but there is none.");
        Extent.requireOfRule(phases, thereafter);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        Allocations all = Allocations.NONE;
        for (Phase phase : phases) {
            Pool reached = pool.restrictedTo(
                    year -> pool.clockYear(year) >= phase.from() && pool.clockYear(year) <= phase.to());
            all = all.plus(reached.by(phase.rule()));
        }
        return all.plus(later(pool.restrictedTo(year -> pool.clockYear(year) > lastYear())));
    }

    private Allocations later(Pool reached) {
        if (thereafter.isPresent()) {
            return reached.by(thereafter.get());
        }
        Worded ended = Messages.LEFT_ENDED.say(Integer.toString(lastYear()));
        return reached.step(Messages.RULE_LEFT.say(ended), years -> years.left(Unallocated.Cause.ENDED, ended));
    }

    /** {@return the last year of the last phase} */
    int lastYear() {
        return phases.get(phases.size() - 1).to();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.phases(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Phases of which the end is still to be said. */
    public static final class Step {
        private final ImmutableList<Phase> phases;

        Step(ImmutableList<Phase> phases) {
            this.phases = phases;
        }

        /**
         * Adds a phase.
         *
         * @param from the first year of the clock
         * @param to the last year, not before the first
         * @throws IllegalArgumentException if the phase has no year
         */
        public Step years(int from, int to, SharingRule rule) {
            return new Step(ImmutableList.<Phase>builder()
                    .addAll(phases)
                    .add(new Phase(from, to, rule))
                    .build());
        }

        /**
         * Ends with a rule that goes on for ever.
         *
         * @throws IllegalArgumentException if a year has no rule or two
         */
        public SharingRule thereafter(SharingRule rule) {
            return new Phases(phases, Optional.of(requireNonNull(rule, "rule")));
        }

        /**
         * Ends the sharing: later years stay with whoever collected them, and say so.
         *
         * @throws IllegalArgumentException if a year has no rule or two
         */
        public SharingRule thenEnds() {
            return new Phases(phases, Optional.empty());
        }
    }
}
