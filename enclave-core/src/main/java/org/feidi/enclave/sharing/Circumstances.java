package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;

/**
 * What surrounds a pool while it is shared: the facts, whose they are, from when its years are
 * counted, and which of them are closed.
 *
 * <p>A year takes the figures of the calendar year in which it begins.
 *
 * @param facts where figures and milestones are looked up
 * @param subject the firm or project, or none for the enclave as a whole
 * @param clock the years of the pool
 * @param through the last month that is closed
 */
public record Circumstances(Facts facts, Optional<Subject> subject, ClockYears clock, YearMonth through) {

    public Circumstances {
        requireNonNull(facts, "facts");
        requireNonNull(subject, "subject");
        requireNonNull(clock, "clock");
        requireNonNull(through, "through");
    }

    /** {@return whether all months of a year are closed} */
    public boolean isClosed(int year) {
        return clock.isClosed(year, through);
    }
}
