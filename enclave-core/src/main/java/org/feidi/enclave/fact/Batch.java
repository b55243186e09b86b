package org.feidi.enclave.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Named;
import org.jspecify.annotations.Nullable;

/** What one source reported under one number. Two batches are equal if all of their content is. */
final class Batch {

    /** A milestone of a subject or of the enclave. */
    record MilestoneOf(Milestone milestone, Optional<Subject> subject) {

        MilestoneOf {
            requireNonNull(milestone, "milestone");
            requireNonNull(subject, "subject");
        }

        @Override
        public String toString() {
            return "milestone '" + milestone + "'"
                    + subject.map(s -> " of subject " + s).orElse("");
        }
    }

    /** Which source a batch comes from, and which months it covers. */
    record Coverage(String source, YearMonth from, YearMonth to) {

        Coverage {
            requireNonNull(source, "source");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        boolean overlaps(Coverage other) {
            return source.equals(other.source) && !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        @Override
        public String toString() {
            return source + " from " + from + " to " + to;
        }
    }

    final String number;
    final ImmutableList<Booking> bookings;
    final ImmutableSetMultimap<MilestoneOf, LocalDate> milestones;
    final ImmutableSetMultimap<Figure, Measure> figures;
    final Optional<String> replaces;
    final Optional<Coverage> coverage;
    final Directory directory;
    private final ImmutableMap<Booking.Key, Money> totals;

    Batch(
            String number,
            ImmutableMap<Booking.Key, Money> totals,
            ImmutableSetMultimap<MilestoneOf, LocalDate> milestones,
            ImmutableSetMultimap<Figure, Measure> figures,
            Optional<String> replaces,
            Optional<Coverage> coverage) {
        this.number = number;
        this.replaces = replaces;
        this.coverage = coverage;
        this.totals = totals;
        this.milestones = milestones;
        this.figures = figures;
        this.bookings = totals.entrySet().stream()
                .map(total -> total.getKey().withAmount(total.getValue()))
                .collect(ImmutableList.toImmutableList());
        this.directory = Directory.of(named());
        if (!directory.conflicts().isEmpty()) {
            throw new IllegalArgumentException(directory.conflicts().get(0) + " Both stand in batch '" + number
                    + "'.\nMaybe give one an id of its own.");
        }
    }

    /** All that the batch names, each object once. */
    private ImmutableList<Named> named() {
        Set<Named> seen = Sets.newIdentityHashSet();
        ImmutableList.Builder<Named> named = ImmutableList.builder();
        Consumer<Named> add = thing -> {
            if (seen.add(thing)) {
                named.add(thing);
            }
        };
        for (Booking booking : bookings) {
            booking.subject().ifPresent(add);
            add.accept(booking.item());
            add.accept(booking.party());
        }
        for (MilestoneOf milestone : milestones.keySet()) {
            add.accept(milestone.milestone());
            milestone.subject().ifPresent(add);
        }
        for (Figure figure : figures.keySet()) {
            figure.subject().ifPresent(add);
            figure.party().ifPresent(add);
        }
        return named.build();
    }

    /** Says in a few words where two batches of one number differ. */
    String differenceTo(Batch other) {
        List<String> differences = new ArrayList<>();
        addFirstDifference(Booking.Key::inFull, totals, other.totals, differences);
        addFirstDifference(MilestoneOf::toString, milestones.asMap(), other.milestones.asMap(), differences);
        addFirstDifference(figure -> "figure " + figure, figures.asMap(), other.figures.asMap(), differences);
        if (!replaces.equals(other.replaces)) {
            differences.add(
                    "what it replaces is " + replaces.orElse("nothing") + " and " + other.replaces.orElse("nothing"));
        }
        if (!coverage.equals(other.coverage)) {
            differences.add("what it covers is " + covered() + " and " + other.covered());
        }
        return String.join("; ", differences);
    }

    private String covered() {
        return coverage.map(Coverage::toString).orElse("nothing");
    }

    private static <K, V> void addFirstDifference(
            Function<K, String> text, Map<K, V> ours, Map<K, V> theirs, List<String> differences) {
        for (Map<K, V> map : List.of(ours, theirs)) {
            for (K key : map.keySet()) {
                @Nullable V one = ours.get(key);
                @Nullable V two = theirs.get(key);
                if (!Objects.equals(one, two)) {
                    differences.add(text.apply(key) + " is " + (one == null ? "absent" : one) + " and "
                            + (two == null ? "absent" : two));
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
                && figures.equals(that.figures)
                && replaces.equals(that.replaces)
                && coverage.equals(that.coverage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, totals, milestones, figures);
    }
}
