package org.feidi.enclave.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.feidi.enclave.quantity.Money;
import org.jspecify.annotations.Nullable;

/** What one source reported under one number. Two batches are equal if all of their content is. */
final class Batch {

    /** A milestone of a subject or of the enclave. */
    record MilestoneOf(Milestone milestone, Optional<Subject> subject) {

        @Override
        public String toString() {
            return "milestone '" + milestone + "'"
                    + subject.map(s -> " of subject " + s).orElse("");
        }
    }

    final String number;
    final ImmutableList<Booking> bookings;
    final ImmutableSetMultimap<MilestoneOf, LocalDate> milestones;
    final ImmutableSetMultimap<Figure, Measure> figures;
    private final ImmutableMap<Booking.Key, Money> totals;

    Batch(
            String number,
            ImmutableMap<Booking.Key, Money> totals,
            ImmutableSetMultimap<MilestoneOf, LocalDate> milestones,
            ImmutableSetMultimap<Figure, Measure> figures) {
        this.number = number;
        this.totals = totals;
        this.milestones = milestones;
        this.figures = figures;
        this.bookings = totals.entrySet().stream()
                .map(total -> total.getKey().withAmount(total.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Says in a few words where two batches of one number differ. */
    String differenceTo(Batch other) {
        List<String> differences = new ArrayList<>();
        addFirstDifference(totals, other.totals, differences);
        addFirstDifference(milestones.asMap(), other.milestones.asMap(), differences);
        addFirstDifference(figures.asMap(), other.figures.asMap(), differences);
        return String.join("; ", differences);
    }

    private static <K, V> void addFirstDifference(Map<K, V> ours, Map<K, V> theirs, List<String> differences) {
        for (Map<K, V> map : List.of(ours, theirs)) {
            for (K key : map.keySet()) {
                @Nullable V one = ours.get(key);
                @Nullable V two = theirs.get(key);
                if (!Objects.equals(one, two)) {
                    differences.add(
                            key + " is " + (one == null ? "absent" : one) + " and " + (two == null ? "absent" : two));
                    return;
                }
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Batch that
                && number.equals(that.number)
                && totals.equals(that.totals)
                && milestones.equals(that.milestones)
                && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, totals, milestones, figures);
    }
}
