package org.feidi.enclave.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * Years of twelve months that are counted from a first month on (起算年度): the one place where months
 * become years of a clock.
 *
 * <p>Year 1 begins with the first month. Months before it are in year 0, −1 and so on. Exactly one
 * year begins in each calendar year; it is the calendar year itself if the first month is a January.
 *
 * <p>Example: counted from July 2020, June 2021 is in year 1 and July 2021 in year 2; year 7 is July
 * 2026 to June 2027, begins in 2026, and is closed through June 2027.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code clockYearsAgreeWithASlowCalendar}: one that counts month by month
 *   <li>{@code everyYearHasTwelveMonths}
 *   <li>{@code oneYearBeginsInEachCalendarYear}
 *   <li>{@code aYearIsClosedThroughItsLastMonth}: and through any later one, but no earlier one
 * </ul>
 *
 * @param firstMonth the month in which year 1 begins; in the years 1 to 9999
 */
public record ClockYears(YearMonth firstMonth) {

    /** The last year of a clock that a rule may name: {@value}. */
    public static final int LAST_NAMED = 1000;

    private static final int MONTHS = 12;
    private static final int MOST_YEARS = 9999;

    /** @throws IllegalArgumentException if the first month is not in the years 1 to 9999 */
    public ClockYears {
        requireNonNull(firstMonth, "firstMonth");
        checkArgument(
                firstMonth.getYear() >= 1 && firstMonth.getYear() <= MOST_YEARS,
                "First month of a clock must be in the years 1 to %s, but is %s.",
                MOST_YEARS,
                firstMonth);
    }

    /**
     * {@return a year of a clock that a rule may name, or a number of such years: at most 1000}
     *
     * @param what what the years are called, with a capital
     * @throws IllegalArgumentException if it is more than 1000
     */
    public static int requireNamed(int years, String what) {
        requireNonNull(what, "what");
        checkArgument(years <= LAST_NAMED, "%s must be at most %s, but is %s.", what, LAST_NAMED, years);
        return years;
    }

    /** {@return which year a month is in: 1 or above, unless it is before the first month} */
    public int yearOf(YearMonth month) {
        requireNonNull(month, "month");
        int begun = month.getMonthValue() < firstMonth.getMonthValue() ? 0 : 1;
        return month.getYear() - firstMonth.getYear() + begun;
    }

    /** {@return the year that begins in a calendar year} */
    public int yearBeginningIn(int calendarYear) {
        return Math.subtractExact(calendarYear, firstMonth.getYear() - 1);
    }

    /**
     * {@return the first month of a year}
     *
     * @param year from −9999 to 9999
     * @throws IllegalArgumentException if the year is beyond that
     */
    public YearMonth beginOf(int year) {
        return firstMonth.plusYears(requireYear(year) - 1L);
    }

    /**
     * {@return the last month of a year}
     *
     * @param year from −9999 to 9999
     * @throws IllegalArgumentException if the year is beyond that
     */
    public YearMonth endOf(int year) {
        return beginOf(year).plusMonths(MONTHS - 1L);
    }

    /**
     * {@return the calendar year in which a year begins}
     *
     * @param year from −9999 to 9999
     * @throws IllegalArgumentException if the year is beyond that
     */
    public int calendarYearOf(int year) {
        return firstMonth.getYear() + requireYear(year) - 1;
    }

    /**
     * {@return whether all months of a year are over when a month is}
     *
     * @param through the last month that is over
     */
    public boolean isClosed(int year, YearMonth through) {
        requireNonNull(through, "through");
        int last = yearOf(through);
        return year < last || (year == last && isLastOfItsYear(through));
    }

    private boolean isLastOfItsYear(YearMonth month) {
        return month.getMonthValue() % MONTHS + 1 == firstMonth.getMonthValue();
    }

    private static int requireYear(int year) {
        checkArgument(
                year >= -MOST_YEARS && year <= MOST_YEARS,
                "Year of a clock must be from -%s to %s, but is %s.",
                MOST_YEARS,
                MOST_YEARS,
                year);
        return year;
    }

    /** Prints the first month, such as {@code 2020-07}. */
    @Override
    public String toString() {
        return firstMonth.toString();
    }
}
