package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and answered while one rule was evaluated; used by one thread, and thrown away
 * once it is told.
 */
final class Trace {

    private final IntFunction<Worded> reasonByClockYear;
    private final Optional<Citation> cites;
    private final Pool pool;
    private final ListMultimap<Integer, Sentence> details = LinkedListMultimap.create();
    private final List<Trace> inner = new ArrayList<>();
    private @Nullable Allocations result;

    private Trace(IntFunction<Worded> reasonByClockYear, Optional<Citation> cites, Pool pool) {
        this.reasonByClockYear = reasonByClockYear;
        this.cites = cites;
        this.pool = pool;
    }

    static Trace of(SharingRule rule, Pool pool) {
        Optional<Citation> cites = rule instanceof Cited under ? Optional.of(under.citation()) : Optional.empty();
        return new Trace(clockYear -> rule.fold(new Reasons(clockYear)), cites, pool);
    }

    /** A step that is no rule of its own, or an amount that is asked for alone. */
    static Trace of(Worded reason, Pool pool) {
        return new Trace(clockYear -> reason, Optional.empty(), pool);
    }

    void write(int year, Sentence detail) {
        details.put(year, detail);
    }

    void add(Trace trace) {
        inner.add(trace);
    }

    Trace closedWith(Allocations allocations) {
        this.result = allocations;
        return this;
    }

    /**
     * One explanation a year. A year that waits has no trace below it: the reason is all there is
     * to say.
     */
    ImmutableSortedMap<Integer, Explanation> explanations(Allocations whole) {
        ImmutableSortedMap.Builder<Integer, Explanation> explanations = ImmutableSortedMap.naturalOrder();
        whole.byYear()
                .forEach((year, allocation) -> explanations.put(
                        year,
                        inner.stream()
                                .filter(trace -> trace.hasYear(year))
                                .findFirst()
                                .map(trace -> trace.explanation(year, Optional.empty()))
                                .orElseGet(() -> waiting(year, allocation))));
        return explanations.build();
    }

    private static Explanation waiting(int year, Allocation allocation) {
        Worded reason = allocation.unallocated().get(0).reason();
        return new Explanation(
                year, reason, allocation.total(), allocation, Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }

    private boolean hasYear(int year) {
        return pool.byYear().containsKey(year);
    }

    ImmutableList<Worded> details(int year) {
        return ImmutableList.copyOf(details.get(year));
    }

    private Explanation explanation(int year, Optional<Citation> enclosing) {
        if (cites.isPresent()) {
            return inner.get(0).explanation(year, cites);
        }
        Money amount = pool.amount(year);
        return new Explanation(
                year,
                reasonByClockYear.apply(pool.clockYear(year)),
                amount,
                requireNonNull(result).year(year),
                enclosing,
                details(year),
                inner.stream()
                        .filter(trace -> trace.hasYear(year))
                        .map(trace -> trace.explanation(year, enclosing))
                        .collect(ImmutableList.toImmutableList()));
    }
}
