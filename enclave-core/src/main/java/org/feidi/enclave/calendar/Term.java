package org.feidi.enclave.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days from a first to a last, both included (期限): of a contract, of a tenancy, of a
 * comparison.
 *
 * <p>A day belongs to one of two terms that follow each other, never to both: that is why the last
 * day is included and nothing is said of hours.
 *
 * <p>A term of whole years ends on the day before the anniversary: three years from 2026-07-01 end
 * on 2029-06-30. One that begins on 29 February ends, where there is no such day, on the last day of
 * that month: three years from 2024-02-29 end on 2027-02-28, four on 2028-02-28.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code calendarYearsSumToTheTerm}
 *   <li>{@code overlapHasTheCommonDays}
 *   <li>{@code wholeYearsTelescope}: so many years, and so many more from the day after, are a term
 *       of the sum of both, unless the first day is 29 February
 *   <li>{@code wholeYearsEndBeforeTheAnniversary}
 *   <li>{@code everyDayIsInOneYearOfTheTerm}
 * </ul>
 *
 * <p><i>Not promised:</i> that terms from 29 February telescope. One year from 2024-02-29 ends on
 * 2025-02-28; three more from 2025-03-01 end on 2028-02-29, a day after the four years from
 * 2024-02-29.
 *
 * <p><b>Source</b>: 《中华人民共和国民法典》 (2020-05-28), 第二百零二条: 按照年、月计算期间的，到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日。
 *
 * <p><i>Reading:</i> 第二百零一条 does not count the day of the event, so that its last day is the
 * corresponding one; here the first day is itself counted, and the last is the one before. What
 * the article says of a month without such a day is taken over: not 2027-02-27.
 *
 * @param first the first day; in the years 1900 to 2200
 * @param last the last day, not before the first; in the years 1900 to 2200
 */
public record Term(LocalDate first, LocalDate last) {

    private static final int MOST_YEARS = 300;
    private static final int DECEMBER = 12;

    /**
     * @throws IllegalArgumentException if the last day is before the first, or one is not in the
     *     years 1900 to 2200
     */
    public Term {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        CalendarYears.require(first, "First day of a term");
        CalendarYears.require(last, "Last day of a term");
        checkArgument(
                !last.isBefore(first),
                "Term must end on or after its first day, but starts on %s and ends on %s.",
                first,
                last);
    }

    /**
     * {@return whole years from a day on}
     *
     * @param years from 1 to 300
     * @throws IllegalArgumentException if they are not, or last beyond 2200
     */
    public static Term ofYears(LocalDate first, int years) {
        requireNonNull(first, "first");
        CalendarYears.require(first, "First day of a term");
        checkArgument(
                years >= 1 && years <= MOST_YEARS, "Term must have from 1 to %s years, but has %s.", MOST_YEARS, years);
        return new Term(first, lastOfYears(first, years));
    }

    /** The day before the anniversary; where there is none, the last day of its month. */
    private static LocalDate lastOfYears(LocalDate first, int years) {
        LocalDate anniversary = first.plusYears(years);
        return anniversary.getDayOfMonth() == first.getDayOfMonth() ? anniversary.minusDays(1) : anniversary;
    }

    /**
     * {@return the term from 1 January to 31 December of one year}
     *
     * @param year from 1900 to 2200
     * @throws IllegalArgumentException if it is not
     */
    public static Term calendarYear(int year) {
        return calendarYears(year, year);
    }

    /**
     * {@return the term from 1 January of one year to 31 December of another}
     *
     * @param firstYear from 1900 to 2200
     * @param lastYear not before the first, up to 2200
     * @throws IllegalArgumentException if they are not
     */
    public static Term calendarYears(int firstYear, int lastYear) {
        CalendarYears.require(firstYear, "First year of a term");
        CalendarYears.require(lastYear, "Last year of a term");
        return new Term(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, DECEMBER, 31));
    }

    /** {@return how many days, at least 1} */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** {@return whether it begins with 1 January and ends with 31 December, maybe of another year} */
    public boolean isOfCalendarYears() {
        return equals(calendarYears(first.getYear(), last.getYear()));
    }

    /** {@return this term cut at every turn of the year: the parts in order} */
    public ImmutableList<Term> byCalendarYear() {
        ImmutableList.Builder<Term> parts = ImmutableList.builder();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            overlap(calendarYear(year)).ifPresent(parts::add);
        }
        return parts.build();
    }

    /**
     * {@return which year of this term a day is in: year 1 is {@link #ofYears a year} from the
     * first day on}
     *
     * @throws IllegalArgumentException if the day is not in this term
     */
    public int yearOf(LocalDate day) {
        checkArgument(contains(day), "Day must be in the term %s, but is %s.", this, day);
        int years = day.getYear() - first.getYear();
        return years > 0 && !day.isAfter(lastOfYears(first, years)) ? years : years + 1;
    }

    /**
     * {@return the days of one year of this term: the last year may be shorter}
     *
     * @param year from 1 to the year of the last day
     * @throws IllegalArgumentException if it is not
     */
    public Term year(int year) {
        int years = yearOf(last);
        checkArgument(
                year >= 1 && year <= years, "Year of the term %s must be from 1 to %s, but is %s.", this, years, year);
        return new Term(
                year == 1 ? first : lastOfYears(first, year - 1).plusDays(1),
                year == years ? last : lastOfYears(first, year));
    }

    /** {@return the days that two terms have in common, if there are any} */
    public Optional<Term> overlap(Term other) {
        requireNonNull(other, "other");
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate through = last.isBefore(other.last) ? last : other.last;
        return through.isBefore(from) ? Optional.empty() : Optional.of(new Term(from, through));
    }

    /** {@return whether a day is in this term} */
    public boolean contains(LocalDate day) {
        requireNonNull(day, "day");
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** {@return whether this term has all days of another} */
    public boolean encloses(Term other) {
        requireNonNull(other, "other");
        return contains(other.first) && contains(other.last);
    }

    /** Prints {@code 2026-01-01 to 2026-12-31}. */
    @Override
    public String toString() {
        return first + " to " + last;
    }
}
