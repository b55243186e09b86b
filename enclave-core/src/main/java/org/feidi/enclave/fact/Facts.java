package org.feidi.enclave.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.feidi.enclave.calendar.CalendarYears;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an enclave: a set of batches, united in any order.
 *
 * <p>A batch is closed when it is built. A correction is a further batch with the difference, or
 * one that replaces the batch it corrects. Everything is in one currency.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code unionIsCommutative}
 *   <li>{@code unionIsAssociative}
 *   <li>{@code unionIsIdempotent}
 *   <li>{@code unitingAllAtOnceIsUnitingOneByOne}
 *   <li>{@code whatIsReplacedCountsNowhere}: neither its bookings nor its milestones and figures;
 *       only its number, its currency and its names stay
 *   <li>{@code orderOfAddingDoesNotMatter}
 *   <li>{@code theSameNumberWithAnotherContentIsAConflict}
 *   <li>{@code theSameReceiptNumberCountsOnce}
 *   <li>{@code unionsThatAreEqualReadEqual}
 *   <li>{@code twoUnderOneIdAreAConflict}
 * </ul>
 *
 * <p>Example:
 *
 * <pre>{@code
 * Facts facts = Facts.batch("2026-annual")
 *     .milestone(FIRST_TAX, LocalDate.of(2020, 3, 1))
 *     .receipt(yuhang, VALUE_ADDED_TAX, YearMonth.of(2026, 6), yuan("6000000"))
 *     .build();
 * }</pre>
 */
public final class Facts {

    /** So that contradicting values are told in one order, whichever batch stated them. */
    private static final Comparator<Measure> SMALLEST_FIRST = Comparator.comparing((Measure value) ->
                    value.currency().map(Currency::getCurrencyCode).orElse(""))
            .thenComparing(Measure::number);

    private static final Facts NONE = new Facts(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, Batch> batches;
    private final ImmutableList<Batch> effective;
    private final Optional<Currency> currency;
    private final Directory directory;
    private final ImmutableSetMultimap<Batch.MilestoneOf, LocalDate> milestones;
    private final ImmutableSetMultimap<Figure, Measure> figures;

    private Facts(ImmutableSortedMap<String, Batch> batches) {
        this.batches = batches;
        this.effective = Batches.notReplaced(batches);
        this.currency = Batches.oneCurrencyOf(batches.values());
        this.directory = Batches.oneDirectoryOf(batches.values());
        ImmutableSetMultimap.Builder<Batch.MilestoneOf, LocalDate> allMilestones = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Figure, Measure> allFigures =
                ImmutableSetMultimap.<Figure, Measure>builder().orderValuesBy(SMALLEST_FIRST);
        for (Batch batch : effective) {
            allMilestones.putAll(batch.milestones);
            allFigures.putAll(batch.figures);
        }
        this.milestones = allMilestones.build();
        this.figures = allFigures.build();
    }

    /** {@return no facts at all: the neutral element of {@link #and}} */
    public static Facts none() {
        return NONE;
    }

    /**
     * Starts a batch.
     *
     * @param number what tells the batch from all others, such as {@code 2026-annual}; not blank
     */
    public static Builder batch(String number) {
        return new Builder(number);
    }

    /**
     * Unites any number of facts at once, which takes one pass where uniting them one by one takes
     * a pass for each.
     *
     * @param all the facts, in any order
     * @return all batches of all of them; {@link #none()} of none
     * @throws IllegalArgumentException if two have a batch of one number with different content,
     *     batches replace each other in a circle, are in different currencies, or name two things
     *     under one id
     */
    public static Facts union(Iterable<Facts> all) {
        requireNonNull(all, "all");
        TreeMap<String, Batch> united = new TreeMap<>();
        for (Facts facts : all) {
            facts.batches.forEach((number, theirs) -> {
                @Nullable Batch ours = united.putIfAbsent(number, theirs);
                checkArgument(
                        ours == null || ours.equals(theirs),
                        "Batch '%s' must have one content, but has two: %s.\nMaybe give the correction a number of its"
                                + " own.",
                        number,
                        ours == null ? "" : ours.differenceTo(theirs));
            });
        }
        return new Facts(ImmutableSortedMap.copyOf(united));
    }

    /**
     * Unites with other facts. Many are united faster by {@link #union}.
     *
     * @return all batches of both
     * @throws IllegalArgumentException as for {@link #union}
     */
    public Facts and(Facts other) {
        requireNonNull(other, "other");
        return union(ImmutableList.of(this, other));
    }

    /**
     * {@return the receipts and outlays: the monthly totals of all batches that are not
     * replaced, by batch number and then in the order in which they were added}
     */
    public Iterable<Booking> bookings() {
        return Iterables.concat(Iterables.transform(effective, batch -> batch.bookings));
    }

    /**
     * {@return the dates that are stated for a milestone: no date if it never came, one if it
     * came, several if the batches contradict each other}
     *
     * @param subject the subject, or none for the enclave
     */
    public ImmutableSortedSet<LocalDate> datesOf(Milestone milestone, Optional<Subject> subject) {
        return ImmutableSortedSet.copyOf(milestones.get(new Batch.MilestoneOf(milestone, subject)));
    }

    /**
     * {@return the values that are stated for a figure: those of the year, or else the standing
     * ones: no value if it is missing, one if it is known, several, plain numbers first and the
     * smallest first, if the batches contradict each other}
     */
    public ImmutableSet<Measure> valuesOf(Figure figure) {
        requireNonNull(figure, "figure");
        ImmutableSet<Measure> ofYear = figures.get(figure);
        return ofYear.isEmpty()
                ? figures.get(new Figure(figure.name(), figure.subject(), figure.party(), OptionalInt.empty()))
                : ofYear;
    }

    /** {@return the names of all figures, in alphabetical order} */
    public ImmutableSortedSet<String> figureNames() {
        return figures.keySet().stream()
                .map(Figure::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** {@return the subjects that the facts name anywhere, in the order of their ids} */
    public ImmutableSortedSet<Subject> subjects() {
        Set<Subject> subjects = new HashSet<>();
        bookings().forEach(booking -> booking.subject().ifPresent(subjects::add));
        milestones.keySet().forEach(milestone -> milestone.subject().ifPresent(subjects::add));
        figures.keySet().forEach(figure -> figure.subject().ifPresent(subjects::add));
        return ImmutableSortedSet.copyOf(subjects);
    }

    /**
     * {@return the currency of all receipts and outlays: the currency, or none if nothing was
     * booked}
     */
    public Optional<Currency> currency() {
        return currency;
    }

    /** {@return who and what the facts name, under one id each} */
    public Directory directory() {
        return directory;
    }

    /**
     * {@return pairs of batches that claim the same months of the same source, so that something
     * may be counted twice: the pairs of batch numbers, each in alphabetical order}
     */
    public ImmutableList<ImmutableList<String>> overlaps() {
        return Batches.overlaps(effective);
    }

    /**
     * {@return batches that replace one that is not here: the number of the missing batch by the
     * number of the one that replaces it}
     */
    public ImmutableSortedMap<String, String> missingReplaced() {
        ImmutableSortedMap.Builder<String, String> missing = ImmutableSortedMap.naturalOrder();
        for (Batch batch : batches.values()) {
            batch.replaces
                    .filter(replaced -> !batches.containsKey(replaced))
                    .ifPresent(replaced -> missing.put(batch.number, replaced));
        }
        return missing.build();
    }

    /**
     * {@return batches that more than one other replaces, so that several corrections of one
     * count: the numbers of those that replace it, at least two, by the number of the replaced
     * batch}
     */
    public ImmutableSortedMap<String, ImmutableList<String>> replacedByMany() {
        return Batches.replacedByMany(effective);
    }

    /** {@return the numbers of all batches, in alphabetical order} */
    public ImmutableSortedSet<String> batchNumbers() {
        return batches.keySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && batches.equals(that.batches);
    }

    @Override
    public int hashCode() {
        return batches.hashCode();
    }

    /** Prints the numbers of the batches. */
    @Override
    public String toString() {
        return "Facts" + batches.keySet();
    }

    /** Collects one batch; not thread-safe, and of no further use once built. */
    public static final class Builder {

        private final String number;
        private final Map<Booking.Key, Money> totals = new LinkedHashMap<>();
        private final Map<String, Booking> numbered = new HashMap<>();
        private final ImmutableSetMultimap.Builder<Batch.MilestoneOf, LocalDate> milestones =
                ImmutableSetMultimap.builder();
        private final ImmutableSetMultimap.Builder<Figure, Measure> figures = ImmutableSetMultimap.builder();
        private Optional<String> replaces = Optional.empty();
        private Optional<Batch.Coverage> coverage = Optional.empty();
        private @Nullable Booking first;

        private Builder(String number) {
            this.number = requireNonNull(number, "number");
            PlainText.requireNotBlank(number, "Number of a batch");
        }

        /**
         * Replaces an earlier batch: all that it said no longer counts.
         *
         * @throws IllegalArgumentException if a batch is to replace itself, or a second one
         */
        public Builder replacing(String replacedNumber) {
            requireNonNull(replacedNumber, "replacedNumber");
            checkArgument(
                    !number.equals(replacedNumber),
                    "A batch must replace another one, but '%s' replaces itself.\nMaybe give the correction a number of"
                            + " its own.",
                    number);
            checkArgument(
                    replaces.isEmpty() || replaces.get().equals(replacedNumber),
                    "A batch must replace one other, but '%s' replaces '%s' and '%s'.\nMaybe replace the second by an"
                            + " empty batch.",
                    number,
                    replaces.orElse(""),
                    replacedNumber);
            this.replaces = Optional.of(PlainText.requireNotBlank(replacedNumber, "Number of a replaced batch"));
            return this;
        }

        /**
         * Says which source the batch comes from and which months it covers, so that two batches
         * that claim the same can be reported.
         *
         * @param source the source, such as a treasury
         * @param from the first month
         * @param to the last month, not before the first
         * @throws IllegalArgumentException if it ends before it begins, or the batch covers
         *     something else already
         */
        public Builder covering(String source, YearMonth from, YearMonth to) {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
            requireNonNull(source, "source");
            Batch.Coverage covered = new Batch.Coverage(
                    PlainText.requireNotBlank(source, "Source of batch '" + number + "'"),
                    CalendarYears.require(from, "First month of batch '%s'", number),
                    CalendarYears.require(to, "Last month of batch '%s'", number));
            checkArgument(
                    !to.isBefore(from),
                    "Months of batch '%s' must not end before they begin, but are %s to %s.",
                    number,
                    from,
                    to);
            checkArgument(
                    coverage.isEmpty() || coverage.get().equals(covered),
                    "Batch '%s' must cover the months of one source once, but covers %s and %s.\nMaybe make two batches"
                            + " of it.",
                    number,
                    coverage.map(Batch.Coverage::toString).orElse(""),
                    covered);
            this.coverage = Optional.of(covered);
            return this;
        }

        /**
         * Adds a receipt of the enclave.
         *
         * @throws IllegalArgumentException if the amount is in another currency than those before
         */
        public Builder receipt(Holder holder, Item item, YearMonth month, Money amount) {
            requireNonNull(holder, "holder");
            return add(Booking.receipt(holder, item, month, amount));
        }

        /** Adds a receipt of one subject. */
        public Builder receipt(Subject subject, Holder holder, Item item, YearMonth month, Money amount) {
            requireNonNull(subject, "subject");
            requireNonNull(holder, "holder");
            return add(Booking.receipt(holder, item, month, amount).ofSubject(subject));
        }

        /**
         * Adds an outlay of the enclave.
         *
         * @param amount the amount; negative if it came back
         */
        public Builder outlay(Holder payer, Item item, YearMonth month, Money amount) {
            requireNonNull(payer, "payer");
            return add(Booking.outlay(payer, item, month, amount));
        }

        /**
         * Adds a receipt or an outlay. Bookings of one month, item and account, party and subject
         * are totalled.
         */
        public Builder add(Booking booking) {
            requireNonNull(booking, "booking");
            if (first == null) {
                first = booking;
            }
            Money amount = booking.amount();
            checkArgument(
                    amount.currency().equals(first.amount().currency()),
                    "Batch '%s' must be in one currency, but has %s and %s.",
                    number,
                    first.amount(),
                    amount);
            totals.merge(booking.key(), amount, Money::plus);
            return this;
        }

        /**
         * Adds a receipt or an outlay that has a number of its own. The same number with the same
         * content counts once.
         *
         * @param receiptNumber the number, such as that of a payment slip; not blank
         * @throws IllegalArgumentException if the number was used for another booking
         */
        public Builder add(String receiptNumber, Booking booking) {
            requireNonNull(booking, "booking");
            requireNonNull(receiptNumber, "receiptNumber");
            PlainText.requireNotBlank(receiptNumber, "Number of a receipt in batch '" + number + "'");
            @Nullable Booking known = numbered.putIfAbsent(receiptNumber, booking);
            checkArgument(
                    known == null || known.equals(booking),
                    "Receipt '%s' of batch '%s' must be one receipt, but is two: %s and %s.",
                    receiptNumber,
                    number,
                    known == null ? "" : known.inFull(),
                    booking.inFull());
            return known == null ? add(booking) : this;
        }

        /** Adds the date of a milestone of the enclave. */
        public Builder milestone(Milestone milestone, LocalDate date) {
            return add(new Batch.MilestoneOf(milestone, Optional.empty()), date);
        }

        /** Adds the date of a milestone of one subject. */
        public Builder milestone(Subject subject, Milestone milestone, LocalDate date) {
            return add(new Batch.MilestoneOf(milestone, Optional.of(requireNonNull(subject, "subject"))), date);
        }

        private Builder add(Batch.MilestoneOf milestone, LocalDate date) {
            requireNonNull(date, "date");
            milestones.put(milestone, CalendarYears.require(date, "Date of %s in batch '%s'", milestone, number));
            return this;
        }

        /** Adds a figure that is an amount of money. */
        public Builder figure(Figure figure, Money money) {
            return add(figure, Measure.of(requireNonNull(money, "money")));
        }

        /** Adds a figure that is a plain number. */
        public Builder figure(Figure figure, Fraction number) {
            return add(figure, Measure.of(requireNonNull(number, "number")));
        }

        private Builder add(Figure figure, Measure value) {
            requireNonNull(figure, "figure")
                    .year()
                    .ifPresent(year -> CalendarYears.require(year, "Year of figure %s in batch '%s'", figure, number));
            figures.put(figure, value);
            return this;
        }

        /** Adds a standing figure of the enclave that is an amount of money. */
        public Builder figure(String name, Money money) {
            requireNonNull(money, "money");
            return figure(Figure.of(name), money);
        }

        /**
         * Closes the batch.
         *
         * @return facts with this one batch
         */
        public Facts build() {
            Batch batch = new Batch(
                    number, ImmutableMap.copyOf(totals), milestones.build(), figures.build(), replaces, coverage);
            return new Facts(ImmutableSortedMap.of(number, batch));
        }
    }
}
