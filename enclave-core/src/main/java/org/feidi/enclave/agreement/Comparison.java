package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Documented;
import org.feidi.enclave.wording.Table;

/**
 * Who gains what, between two settlements: of a baseline and a reform, or of an earlier and a later
 * month.
 *
 * <p>What a party has is what it is entitled to and what stays with it because nobody shares it,
 * less what it is to bear. So whoever held the money before a reform shared it is seen to lose it.
 * Only what differs is listed.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code comparisonOfEqualAgreementsIsEmpty}
 *   <li>{@code gainsSumToTheDifferenceOfWhatWasBooked}: to zero where the facts are the same, and
 *       no outlay counts as a cost under one agreement and as a payment of what is owed under the
 *       other
 *   <li>{@code gainsAreTheDifferenceOfTheTransfers}: where the facts are the same and no clause is
 *       on what is owed, a party gains by as much as it receives more, or pays less
 *   <li>{@code adjustmentsSumToTheDifference}
 * </ul>
 *
 * @param gains the differences, by clause, subject, calendar year and party
 * @param none zero, in the currency of the settlements
 */
public record Comparison(ImmutableList<Gain> gains, Money none) implements Documented {

    /**
     * What one party gains in one year of one clause.
     *
     * @param clause the name of the clause, or none for what no clause shares
     * @param subject the subject, or none for the enclave
     * @param calendarYear the calendar year in which the year of the clause begins; of what falls
     *     under no year, that of the booking
     * @param party who gains
     * @param amount what it gains, or, below zero, loses
     */
    public record Gain(
            Optional<String> clause, Optional<Subject> subject, int calendarYear, Holder party, Money amount) {

        public Gain {
            requireNonNull(clause, "clause");
            requireNonNull(subject, "subject");
            requireNonNull(party, "party");
            requireNonNull(amount, "amount");
        }
    }

    /** @throws IllegalArgumentException if a gain is in another currency */
    public Comparison {
        requireNonNull(gains, "gains");
        requireNonNull(none, "none");
        for (Gain gain : gains) {
            checkArgument(
                    gain.amount().currency().equals(none.currency()),
                    "Gains must be in %s, but %s gains %s.",
                    none.currency(),
                    gain.party(),
                    gain.amount());
        }
    }

    private record Key(Optional<String> clause, Optional<Subject> subject, int calendarYear, Holder party)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(
                        (Key key) -> key.clause().isEmpty())
                .thenComparing(key -> key.clause().orElse(""))
                .thenComparing(key -> key.subject().map(Subject::id).orElse(""))
                .thenComparing(Key::calendarYear)
                .thenComparing(Key::party);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Settles the same facts under two agreements and says who gains what by the second.
     *
     * @param reform the agreement as it might be, such as {@code baseline.replacing("tax", clause)}
     * @return the differences, reform less baseline
     * @throws IllegalArgumentException if one of the agreements cannot be settled
     */
    public static Comparison of(Agreement baseline, Agreement reform, Facts facts, Through through) {
        requireNonNull(baseline, "baseline");
        requireNonNull(reform, "reform");
        requireNonNull(facts, "facts");
        requireNonNull(through, "through");
        return between(baseline.settle(facts, through), reform.settle(facts, through));
    }

    /**
     * Says who gains what from one settlement to another.
     *
     * @return the differences, after less before
     * @throws IllegalArgumentException if they are in different currencies
     */
    public static Comparison between(Settlement before, Settlement after) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        checkArgument(
                before.currency().equals(after.currency()),
                "Settlements to compare must be in one currency, but are in %s and %s.",
                before.currency(),
                after.currency());
        Map<Key, Money> had = positions(before);
        TreeMap<Key, Money> gains = positions(after);
        had.forEach((key, amount) -> gains.merge(key, amount.negated(), Money::plus));
        ImmutableList.Builder<Gain> changed = ImmutableList.builder();
        gains.forEach((key, amount) -> {
            if (!amount.isZero()) {
                changed.add(new Gain(key.clause(), key.subject(), key.calendarYear(), key.party(), amount));
            }
        });
        return new Comparison(changed.build(), Money.zero(after.currency()));
    }

    /** What everybody has: entitled and kept, less what is to be borne. */
    private static TreeMap<Key, Money> positions(Settlement settlement) {
        TreeMap<Key, Money> positions = new TreeMap<>();
        for (SettledYear year : settlement.years()) {
            Optional<String> clause = Optional.of(year.clause().name());
            int calendarYear = year.calendarYear();
            year.positions()
                    .forEach((party, amount) ->
                            positions.merge(new Key(clause, year.subject(), calendarYear, party), amount, Money::plus));
        }
        for (Uncovered one : settlement.uncovered()) {
            Money amount = one.unallocated().amount();
            positions.merge(
                    new Key(one.clause().map(Clause::name), one.subject(), one.calendarYear(), one.holder()),
                    one.flow() == Booking.Flow.RECEIPT ? amount : amount.negated(),
                    Money::plus);
        }
        return positions;
    }

    /** {@return whether nothing differs, that is, whether nobody gains or loses anything} */
    public boolean isEmpty() {
        return gains.isEmpty();
    }

    /** {@return what one party gains in all: the sum of its gains and losses} */
    public Money gainOf(Holder party) {
        requireNonNull(party, "party");
        return gains.stream()
                .filter(gain -> gain.party().equals(party))
                .map(Gain::amount)
                .reduce(none, Money::plus);
    }

    /**
     * {@return what all gain together: the difference of what was booked; zero where it is the
     * same, and no outlay counts as a cost under one agreement and as a payment of what is owed
     * under the other}
     */
    public Money total() {
        return gains.stream().map(Gain::amount).reduce(none, Money::plus);
    }

    /** {@return the differences as a table, or that there are none} */
    @Override
    public Document document() {
        if (isEmpty()) {
            return Document.builder().paragraph(Messages.COMPARISON_EMPTY.say()).build();
        }
        boolean bySubject = gains.stream().anyMatch(gain -> gain.subject().isPresent());
        Table.Builder table = Table.builder().words(Messages.COMPARISON_CLAUSE.say());
        if (bySubject) {
            table.words(Messages.STATEMENT_SUBJECT.say());
        }
        table.words(Messages.STATEMENT_YEAR.say())
                .words(Messages.STATEMENT_PARTY.say())
                .amounts(Messages.COMPARISON_GAIN.say());
        for (Gain gain : gains) {
            List<Object> cells = new ArrayList<>();
            cells.add(gain.clause().<Object>map(name -> name).orElse(Messages.COMPARISON_NO_CLAUSE.say()));
            if (bySubject) {
                cells.add(gain.subject().<Object>map(one -> one).orElse("–"));
            }
            cells.add(gain.calendarYear());
            cells.add(gain.party());
            cells.add(gain.amount());
            table.row(cells);
        }
        return Document.builder().block(table.build()).build();
    }

    /** Prints the differences in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
