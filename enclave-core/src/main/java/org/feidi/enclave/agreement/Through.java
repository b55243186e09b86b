package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;

/**
 * Up to when a settlement reckons (结算截止期): facts after it are left out, and years that it does not
 * complete stay open.
 *
 * @param month the last month that is settled
 */
public record Through(YearMonth month) {

    public Through {
        requireNonNull(month, "month");
    }

    /**
     * Settles through the end of a calendar year.
     *
     * @param year the calendar year
     * @return through December of that year
     */
    public static Through through(int year) {
        return new Through(YearMonth.of(year, 12));
    }

    /**
     * Settles through the end of a month.
     *
     * @return through that month
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
