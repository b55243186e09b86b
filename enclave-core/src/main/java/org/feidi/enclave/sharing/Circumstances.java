package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.quantity.Money;

/**
 * What surrounds a pool while it is shared: the facts, whose they are, from when its years are
 * counted, which of them are closed, and in which units money is cut.
 *
 * <p>A year takes the figures of the calendar year in which it begins.
 *
 * @param facts where figures and milestones are looked up
 * @param subject the firm or project, or none for the enclave as a whole
 * @param clock the years of the pool
 * @param through the last month that is closed
 * @param unit the unit of settlement (结算单位), such as whole yuan, above zero; none if the minor unit
 */
public record Circumstances(
        Facts facts, Optional<Subject> subject, ClockYears clock, YearMonth through, Optional<Money> unit) {

    /** @throws IllegalArgumentException if the unit is not above zero */
    public Circumstances {
        requireNonNull(unit, "unit");
        requireNonNull(facts, "facts");
        requireNonNull(subject, "subject");
        requireNonNull(clock, "clock");
        requireNonNull(through, "through");
        unit.ifPresent(
                one -> checkArgument(one.isPositive(), "Unit of settlement must be above zero, but is %s.", one));
    }

    /** Cuts in minor units. */
    public Circumstances(Facts facts, Optional<Subject> subject, ClockYears clock, YearMonth through) {
        this(facts, subject, clock, through, Optional.empty());
    }

    /** {@return whether all months of a year are closed} */
    public boolean isClosed(int year) {
        return clock.isClosed(year, through);
    }

    /**
     * {@return the same, but that every cut is in units such as whole yuan or whole 万元}
     *
     * @param one the unit, above zero
     */
    public Circumstances inUnitsOf(Money one) {
        return new Circumstances(facts, subject, clock, through, Optional.of(requireNonNull(one, "one")));
    }
}
