package org.feidi.enclave.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Named;

/** The laws of {@link Facts}. */
final class FactsLaws {

    private FactsLaws() {}

    static void unionIsCommutative(Facts a, Facts b) {
        assertThat(a.and(b)).isEqualTo(b.and(a)).hasSameHashCodeAs(b.and(a));
        assertThat(all(a.and(b))).isEqualTo(all(b.and(a)));
        assertThat(a.and(b).batchNumbers()).containsAll(a.batchNumbers()).containsAll(b.batchNumbers());
    }

    static void unionIsAssociative(Facts a, Facts b, Facts c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    }

    static void unionIsIdempotent(Facts a) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(Facts.none())).isEqualTo(a);
        assertThat(Facts.none().and(a)).isEqualTo(a);
        assertThat(all(a.and(a))).isEqualTo(all(a));
    }

    static void unitingAllAtOnceIsUnitingOneByOne(List<Facts> facts, List<Facts> otherOrder) {
        Facts oneByOne = Facts.none();
        for (Facts some : facts) {
            oneByOne = oneByOne.and(some);
        }
        for (Facts atOnce : ImmutableList.of(Facts.union(facts), Facts.union(otherOrder))) {
            assertThat(atOnce).isEqualTo(oneByOne);
            assertThat(all(atOnce)).isEqualTo(all(oneByOne));
        }
    }

    /** In whatever order they are united, they are refused alike, or are equal and read alike. */
    static void unionsThatAreEqualReadEqual(List<Facts> facts, List<Facts> otherOrder) {
        Optional<Facts> one = united(facts);
        Optional<Facts> other = united(otherOrder);
        assertThat(one).isEqualTo(other);
        assertThat(one.map(FactsLaws::read)).isEqualTo(other.map(FactsLaws::read));
    }

    /** Facts are united if and only if nothing in them is told in two ways under one id. */
    static void twoUnderOneIdAreAConflict(List<Facts> facts) {
        Set<Named> told = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> contents = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Facts some : facts) {
            numbers.addAll(some.batchNumbers());
            contents.add(some.batchNumbers() + read(some));
            for (Booking booking : some.bookings()) {
                told.addAll(List.of(booking.subject().orElseThrow(), booking.item(), booking.party()));
                ids.add("subject " + booking.subject().orElseThrow().id());
                ids.add("item " + booking.item().id() + booking.item().account());
                ids.add("party " + booking.party().id());
            }
        }
        boolean agree = told.size() == ids.size() && contents.size() == numbers.size();
        assertThat(united(facts).isPresent()).isEqualTo(agree);
    }

    private static Optional<Facts> united(List<Facts> facts) {
        try {
            return Optional.of(Facts.union(facts));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("must");
            return Optional.empty();
        }
    }

    /** All that a person reads of the bookings, names included. */
    private static String read(Facts facts) {
        StringBuilder text = new StringBuilder();
        for (Booking booking : facts.bookings()) {
            text.append(booking.inFull())
                    .append(booking.subject().map(Subject::name))
                    .append(booking.item().name().chinese())
                    .append(booking.party().name().chinese())
                    .append('\n');
        }
        return text.toString();
    }

    /** What replaces a batch that is not there can be asked of a single batch; so the slow way around is open. */
    static void whatIsReplacedCountsNowhere(List<Facts> batches) {
        Set<String> replaced = new HashSet<>();
        batches.forEach(batch -> replaced.addAll(batch.missingReplaced().values()));
        List<Facts> others = batches.stream()
                .filter(batch -> !replaced.containsAll(batch.batchNumbers()))
                .toList();
        assertThat(said(Facts.union(batches))).isEqualTo(said(Facts.union(others)));
    }

    static void orderOfAddingDoesNotMatter(List<SomeFacts.Entry> entries, List<SomeFacts.Entry> otherOrder) {
        Facts one = SomeFacts.batch("batch", entries);
        Facts other = SomeFacts.batch("batch", otherOrder);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(all(one)).isEqualTo(all(other));
    }

    static void theSameNumberWithAnotherContentIsAConflict(List<SomeFacts.Entry> one, List<SomeFacts.Entry> two) {
        Facts a = SomeFacts.batch("batch", one);
        Facts b = SomeFacts.batch("batch", two);
        if (a.equals(b)) {
            assertThat(a.and(b)).isEqualTo(a);
            assertThat(all(a.and(b))).isEqualTo(all(b.and(a)));
            return;
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.and(b))
                .withMessageStartingWith("Batch 'batch' must have one content, but has two: ")
                .withMessageContaining(" and ")
                .withMessageEndingWith(".\nMaybe give the correction a number of its own.");
    }

    static void theSameReceiptNumberCountsOnce(Booking booking, Booking other) {
        Facts.Builder twice = Facts.batch("batch").add("slip-1", booking).add("slip-1", booking);
        assertThat(twice.build()).isEqualTo(Facts.batch("batch").add(booking).build());
        if (!booking.equals(other)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> twice.add("slip-1", other))
                    .withMessage(
                            "Receipt 'slip-1' of batch 'batch' must be one receipt, but is two: %s and %s.",
                            booking.inFull(), other.inFull());
        }
        assertThat(totals(twice.add("slip-2", booking).build()))
                .isEqualTo(totals(Facts.batch("batch").add(booking).add(booking).build()));
    }

    /** All that can be asked of facts. */
    private static List<Object> all(Facts facts) {
        return ImmutableList.of(said(facts), facts.currency(), facts.batchNumbers(), facts.missingReplaced());
    }

    /** What the batches say that count. */
    private static List<Object> said(Facts facts) {
        return ImmutableList.of(
                totals(facts),
                ImmutableList.copyOf(Iterables.transform(
                        facts.valuesOf(Figure.of("investment").inYear(2020)), Measure::toString)),
                facts.valuesOf(Figure.of("staff").ofParty(SomeFacts.IN).inYear(2020)),
                facts.datesOf(Milestone.FIRST_TAX, Optional.empty()),
                facts.datesOf(Milestone.FIRST_TAX, Optional.of(SomeFacts.FIRM)),
                facts.subjects(),
                facts.figureNames(),
                facts.overlaps());
    }

    private static Map<String, Money> totals(Facts facts) {
        Map<String, Money> totals = new TreeMap<>();
        facts.bookings()
                .forEach(booking -> totals.merge(booking.key().inFull(), booking.amount(), (a, b) -> a.plus(b)));
        return totals;
    }
}
