package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/**
 * Who gains what, between two settlements: of a baseline and a reform, or of an earlier and a later month.
 *
 * <p>Only what differs is listed. A cost that somebody bears counts against it.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code comparisonOfEqualAgreementsIsEmpty}
 *   <li>{@code gainsSumToTheDifferenceOfThePools}: to zero where the pools are the same
 *   <li>{@code adjustmentsSumToTheDifference}
 * </ul>
 *
 * @param gains the differences, by clause, subject, calendar year and party
 * @param none zero, in the currency of the settlements
 */
public record Comparison(ImmutableList<Gain> gains, Money none) implements Worded {

    /**
     * What one party gains in one year of one clause.
     *
     * @param clause the name of the clause
     * @param subject the subject, or none for the enclave
     * @param calendarYear the calendar year in which the year of the clause begins
     * @param party who gains, or none for what goes to nobody
     * @param amount what it gains, or, below zero, loses
     */
    public record Gain(
            String clause, Optional<Subject> subject, int calendarYear, Optional<Party> party, Money amount) {}

    private record Key(String clause, Optional<Subject> subject, int calendarYear, Optional<Party> party)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::clause)
                .thenComparing(key -> key.subject().map(Subject::id).orElse(""))
                .thenComparing(Key::calendarYear)
                .thenComparing(key -> key.party().isEmpty())
                .thenComparing((one, two) -> one.party().isEmpty()
                        ? 0
                        : one.party().get().compareTo(two.party().orElseThrow()));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Settles the same facts under two agreements and says who gains what by the second.
     *
     * @param baseline the agreement as it is
     * @param reform the agreement as it might be, such as {@code baseline.replacing("tax", clause)}
     * @param facts what happened
     * @param through the closing month
     * @return the differences, reform less baseline
     * @throws IllegalArgumentException if one of the agreements cannot be settled
     */
    public static Comparison of(Agreement baseline, Agreement reform, Facts facts, Through through) {
        return between(baseline.settle(facts, through), reform.settle(facts, through));
    }

    /**
     * Says who gains what from one settlement to another.
     *
     * @param before a settlement
     * @param after another one
     * @return the differences, after less before
     * @throws IllegalArgumentException if they are in different currencies
     */
    public static Comparison between(Settlement before, Settlement after) {
        TreeMap<Key, Money> gains = new TreeMap<>();
        after.years().forEach(year -> add(year, false, gains));
        before.years().forEach(year -> add(year, true, gains));
        ImmutableList.Builder<Gain> changed = ImmutableList.builder();
        for (Map.Entry<Key, Money> gain : gains.entrySet()) {
            Key key = gain.getKey();
            if (!gain.getValue().isZero()) {
                changed.add(new Gain(key.clause(), key.subject(), key.calendarYear(), key.party(), gain.getValue()));
            }
        }
        return new Comparison(changed.build(), Money.zero(after.currency()));
    }

    private static void add(SettledYear year, boolean counted, Map<Key, Money> gains) {
        boolean negated = counted != year.clause().isCost();
        year.allocation()
                .parts()
                .forEach((party, part) ->
                        gains.merge(key(year, Optional.of(party)), negated ? part.negated() : part, Money::plus));
        Money left = year.allocation().totalUnallocated();
        gains.merge(key(year, Optional.empty()), negated ? left.negated() : left, Money::plus);
    }

    private static Key key(SettledYear year, Optional<Party> party) {
        return new Key(year.clause().name(), year.subject(), year.begin().getYear(), party);
    }

    /**
     * Says whether nothing differs.
     *
     * @return whether nobody gains or loses anything
     */
    public boolean isEmpty() {
        return gains.isEmpty();
    }

    /**
     * Returns what one party gains in all.
     *
     * @param party any party
     * @return the sum of its gains and losses
     */
    public Money gainOf(Party party) {
        return gains.stream()
                .filter(gain -> gain.party().equals(Optional.of(party)))
                .map(Gain::amount)
                .reduce(none, Money::plus);
    }

    /**
     * Returns what all gain together, with what goes to nobody.
     *
     * @return the difference of the pools; zero where they are the same
     */
    public Money total() {
        return gains.stream().map(Gain::amount).reduce(none, Money::plus);
    }

    /** Tells the differences as a Markdown table. */
    @Override
    public String in(Locale locale) {
        if (isEmpty()) {
            return Texts.VOCABULARY.say("comparison.empty").in(locale) + "\n";
        }
        StringBuilder text = new StringBuilder();
        boolean bySubject = gains.stream().anyMatch(gain -> gain.subject().isPresent());
        text.append(Texts.VOCABULARY
                        .say(bySubject ? "comparison.head-subject" : "comparison.head")
                        .in(locale))
                .append('\n')
                .append(bySubject ? "| --- | --- | --- | --- | ---: |\n" : "| --- | --- | --- | ---: |\n");
        for (Gain gain : gains) {
            text.append("| ").append(gain.clause()).append(" | ");
            if (bySubject) {
                text.append(gain.subject().map(s -> s.in(locale)).orElse("–")).append(" | ");
            }
            Object who = gain.party().<Object>map(p -> p).orElse(Texts.VOCABULARY.say("comparison.nobody"));
            text.append(gain.calendarYear())
                    .append(" | ")
                    .append(Sentence.word(who, locale))
                    .append(" | ")
                    .append(Sentence.grouped(gain.amount()))
                    .append(" |\n");
        }
        return text.toString();
    }
}
