package org.feidi.enclave.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;

/**
 * The calendar years that can be written down (公历年份): 1900 to 2200.
 *
 * <p>A year outside of them is a slip of the hand: 26 for 2026, 0202 for 2020. It is refused where
 * it is written down, for a milestone in the year 202 would give 1,825 settled years without a word.
 */
public final class CalendarYears {

    /** The first year that can be written down. */
    public static final int FIRST = 1900;

    /** The last year that can be written down. */
    public static final int LAST = 2200;

    private static final int CENTURY = 100;
    private static final int THIS_MILLENNIUM = 2000;

    private CalendarYears() {}

    /** {@return whether a year can be written down} */
    public static boolean contain(int year) {
        return year >= FIRST && year <= LAST;
    }

    /**
     * Requires a year that can be written down, or says "Closing year must be from 1900 to 2200,
     * but is 26.", and on a second line "Maybe 2026."
     *
     * @param what what year it is, with {@code %s} for each of {@code named}; put together only for
     *     a refusal
     * @throws IllegalArgumentException if it is not from 1900 to 2200
     */
    public static int require(int year, String what, Object... named) {
        requireNonNull(what, "what");
        requireNonNull(named, "named");
        if (!contain(year)) {
            String name = Strings.lenientFormat(what, named);
            throw refused(name, FIRST, LAST, year, year, () -> year + THIS_MILLENNIUM);
        }
        return year;
    }

    /**
     * Requires a month of a year that can be written down.
     *
     * @param what what month it is, as for a year
     * @throws IllegalArgumentException if its year is not from 1900 to 2200
     */
    public static YearMonth require(YearMonth month, String what, Object... named) {
        requireNonNull(month, "month");
        requireNonNull(what, "what");
        requireNonNull(named, "named");
        if (!contain(month.getYear())) {
            YearMonth first = YearMonth.of(FIRST, 1);
            YearMonth last = YearMonth.of(LAST, 12);
            String name = Strings.lenientFormat(what, named);
            throw refused(name, first, last, month, month.getYear(), () -> month.plusYears(THIS_MILLENNIUM));
        }
        return month;
    }

    /**
     * Requires a day of a year that can be written down.
     *
     * @param what what day it is, as for a year
     * @throws IllegalArgumentException if its year is not from 1900 to 2200
     */
    public static LocalDate require(LocalDate day, String what, Object... named) {
        requireNonNull(day, "day");
        requireNonNull(what, "what");
        requireNonNull(named, "named");
        if (!contain(day.getYear())) {
            LocalDate first = LocalDate.of(FIRST, 1, 1);
            LocalDate last = LocalDate.of(LAST, 12, 31);
            String name = Strings.lenientFormat(what, named);
            throw refused(name, first, last, day, day.getYear(), () -> day.plusYears(THIS_MILLENNIUM));
        }
        return day;
    }

    /** Of a year of two digits the one of this millennium is likely meant. */
    private static IllegalArgumentException refused(
            String what, Object first, Object last, Object actual, int year, Supplier<?> ofThisMillennium) {
        String maybe = year >= 0 && year < CENTURY ? "\nMaybe " + ofThisMillennium.get() + "." : "";
        return new IllegalArgumentException(
                what + " must be from " + first + " to " + last + ", but is " + actual + "." + maybe);
    }
}
