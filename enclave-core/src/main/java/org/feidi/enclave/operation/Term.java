package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.wording.Worded;

/**
 * The days from a first to a last, both included (期限): of a contract, of a tenancy, of a
 * comparison.
 *
 * <p>A day belongs to one of two terms that follow each other, never to both: that is why the last
 * day is included and nothing is said of hours.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Term(LocalDate first, LocalDate last) implements Worded {

    /** @throws IllegalArgumentException if the last day is before the first */
    public Term {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        checkArgument(
                !last.isBefore(first),
                "Term must end on or after its first day, but starts on %s and ends on %s.",
                first,
                last);
    }

    /**
     * {@return the days from one to another}
     *
     * @param first the first day
     * @param last the last day, included
     */
    public static Term of(LocalDate first, LocalDate last) {
        return new Term(first, last);
    }

    /**
     * {@return whole years from a day on: the term that ends on the day before the anniversary}
     *
     * @param first the first day
     * @param years how many years, at least 1
     * @throws IllegalArgumentException if there is not at least one year
     */
    public static Term ofYears(LocalDate first, int years) {
        requireNonNull(first, "first");
        checkArgument(years >= 1, "Term must have at least 1 year, but has %s.", years);
        return new Term(first, first.plusYears(years).minusDays(1));
    }

    /**
     * {@return calendar years: the term from 1 January to 31 December}
     *
     * @param firstYear the first calendar year
     * @param lastYear the last calendar year, included
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static Term calendarYears(int firstYear, int lastYear) {
        return new Term(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /**
     * Cuts this term at every turn of the year.
     *
     * @return the parts in order, each inside one calendar year; together they are this term
     */
    public ImmutableList<Term> byCalendarYear() {
        ImmutableList.Builder<Term> parts = ImmutableList.builder();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            overlap(calendarYears(year, year)).ifPresent(parts::add);
        }
        return parts.build();
    }

    /** {@return the days that two terms have in common: the common days, or none} */
    public Optional<Term> overlap(Term other) {
        requireNonNull(other, "other");
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate through = last.isBefore(other.last) ? last : other.last;
        return through.isBefore(from) ? Optional.empty() : Optional.of(new Term(from, through));
    }

    /**
     * {@return whether a day is in this term, that is, whether it is neither before the first
     * day nor after the last}
     */
    public boolean contains(LocalDate day) {
        requireNonNull(day, "day");
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * {@return whether this term has all days of another, that is, whether no day of the other
     * is outside}
     */
    public boolean encloses(Term other) {
        requireNonNull(other, "other");
        return contains(other.first) && contains(other.last);
    }

    /**
     * Counts the days.
     *
     * @return how many days, at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Says "2026" for a calendar year, and else the days and how many of the year they are. */
    @Override
    public String in(Locale locale) {
        requireNonNull(locale, "locale");
        if (equals(calendarYears(first.getYear(), last.getYear()))) {
            return first.getYear() == last.getYear()
                    ? Integer.toString(first.getYear())
                    : first.getYear() + "–" + last.getYear();
        }
        return first.getYear() == last.getYear()
                ? Words.say("term.part", first, last, days(), first.lengthOfYear())
                        .in(locale)
                : Words.say("term.days", first, last).in(locale);
    }

    /** Prints {@code 2026-01-01 to 2026-12-31}. */
    @Override
    public String toString() {
        return first + " to " + last;
    }
}
