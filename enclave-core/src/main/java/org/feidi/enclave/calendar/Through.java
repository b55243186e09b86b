package org.feidi.enclave.calendar;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * Up to when a settlement reckons (结算截止期): what was booked later is left out, and years that it does
 * not complete stay open.
 *
 * @param month the last month that is settled; in the years 1900 to 2200
 */
public record Through(YearMonth month) {

    /** @throws IllegalArgumentException if the year is not from 1900 to 2200 */
    public Through {
        requireNonNull(month, "month");
        CalendarYears.require(month, "Closing month");
    }

    /**
     * {@return through December of a calendar year}
     *
     * @param year from 1900 to 2200
     * @throws IllegalArgumentException if it is not
     */
    public static Through through(int year) {
        return new Through(YearMonth.of(CalendarYears.require(year, "Closing year"), 12));
    }

    /**
     * {@return through a month}
     *
     * @param month in the years 1900 to 2200
     * @throws IllegalArgumentException if it is not
     */
    public static Through through(YearMonth month) {
        return new Through(month);
    }

    /** Prints the month, such as {@code 2026-12}. */
    @Override
    public String toString() {
        return month.toString();
    }
}
