package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;

/**
 * What surrounds a pool while it is shared: the facts, whose they are, when year 1 began, and which
 * years are closed.
 *
 * @param facts where figures and milestones are looked up
 * @param subject the firm or project, or none for the enclave as a whole
 * @param firstMonth the month in which year 1 begins
 * @param through the last month that is closed
 */
public record Circumstances(Facts facts, Optional<Subject> subject, YearMonth firstMonth, YearMonth through) {

    public Circumstances {
        requireNonNull(facts, "facts");
        requireNonNull(subject, "subject");
        requireNonNull(firstMonth, "firstMonth");
        requireNonNull(through, "through");
    }

    /**
     * {@return the month in which a year begins: its first month}
     *
     * @param year the year of the clock, from 1
     */
    public YearMonth beginOf(int year) {
        return firstMonth.plusYears(year - 1L);
    }

    /** {@return whose figures a year takes: those of the calendar year in which it begins} */
    public int calendarYearOf(int year) {
        return beginOf(year).getYear();
    }

    /** {@return whether all months of a year are closed} */
    public boolean isClosed(int year) {
        return !beginOf(year + 1).minusMonths(1).isAfter(through);
    }
}
