package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of an enclave for one calendar year: what every mode is paid from (年度运营报告).
 *
 * <p>Only the year and the area are mandatory. What a contract asks for and the report lacks is an
 * error when the costs are asked for, never a silent zero. So is an event that the contract of its
 * day does not know, and a further award in a year in which no contract has a performance fee. A
 * government-run mode pays for neither.
 */
@Value.Immutable
@ValueStyle
public abstract class OperatingYear {

    OperatingYear() {}

    /**
     * Something that the contract rewards or punishes, on a date.
     *
     * @param id the id of a bonus or penalty in the contract of that day
     * @param date when it happened
     */
    public record Event(String id, LocalDate date) {

        /** @throws IllegalArgumentException if the id is blank */
        public Event {
            Words.requireId(id, "event");
            requireNonNull(date, "date");
        }
    }

    /**
     * Starts a report.
     *
     * @return a builder; year and area are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a report that has nothing but the area}
     *
     * @param year the calendar year
     */
    public static OperatingYear of(int year, FloorArea area) {
        return builder().year(year).area(area).build();
    }

    /** The report of a year among several. */
    static OperatingYear of(int year, Iterable<OperatingYear> reports) {
        @Nullable OperatingYear found = null;
        for (OperatingYear report : reports) {
            if (report.year() == year) {
                checkArgument(found == null, "Year %s must be reported once, but is reported twice.", year);
                found = report;
            }
        }
        checkArgument(found != null, "Year %s must be reported, but no report is of that year.", year);
        return found;
    }

    /** {@return the calendar year} */
    public abstract int year();

    /** {@return the floor of the enclave: the area in this year} */
    public abstract FloorArea area();

    /** {@return the firms that landed or grew: the firms, each stage of a firm once} */
    public abstract ImmutableList<Firm> firms();

    /**
     * {@return who occupies floor for which rent may be subsidised: the occupancies, together
     * not more than the area on any day of the year}
     */
    public abstract ImmutableList<Occupancy> occupancies();

    /**
     * {@return what was reached, for the scorecard: the actual figures by the ids that the
     * scorecard asks for}
     */
    public abstract ImmutableMap<String, Fraction> actuals();

    /** {@return the place among those assessed together: the rank, if one was given} */
    public abstract Optional<Rank> rank();

    /**
     * {@return how much of the yearly task was completed: the completion, 1 for all of it, if it
     * is known}
     */
    public abstract Optional<Fraction> completion();

    /**
     * {@return what the assessors awarded on top of the base of a band: the further award for a
     * full year, if there was one}
     */
    public abstract Optional<Money> furtherAward();

    /** {@return what the contract rewards or punishes} */
    public abstract ImmutableList<Event> events();

    /** {@return when the operator handed the enclave over: the day, if it was in this year} */
    public abstract Optional<LocalDate> handedOverOn();

    abstract OperatingYear withFirms(Iterable<? extends Firm> firms);

    abstract OperatingYear withActuals(Map<String, ? extends Fraction> actuals);

    abstract OperatingYear withCompletion(Fraction completion);

    @Value.Check
    void check() {
        completion().ifPresent(share -> Words.requireNotNegative(share, "Completion of " + year()));
        furtherAward().ifPresent(award -> Words.requireNotNegative(award, "Further award of " + year()));
        firms().forEach(firm -> requireInYear(firm.date(), "firm '" + firm.subject() + "'"));
        events().forEach(event -> requireInYear(event.date(), "event '" + event.id() + "'"));
        handedOverOn().ifPresent(day -> requireInYear(day, "hand-over"));
        long stages = firms().stream()
                .map(firm -> firm.subject().id() + firm.stage())
                .distinct()
                .count();
        checkArgument(
                stages == firms().size(),
                "Firms of %s must be listed once for a stage, but of %s only %s differ.",
                year(),
                firms().size(),
                stages);
        requireOneOccupancyAtATime();
        requireOccupanciesFit();
    }

    private void requireOneOccupancyAtATime() {
        for (int i = 0; i < occupancies().size(); i++) {
            Occupancy one = occupancies().get(i);
            for (Occupancy other : occupancies().subList(i + 1, occupancies().size())) {
                checkArgument(
                        !one.subject().equals(other.subject())
                                || one.term().overlap(other.term()).isEmpty(),
                        "Occupancies of '%s' must not overlap, but run %s and %s.",
                        one.subject(),
                        one.term(),
                        other.term());
            }
        }
    }

    private void requireInYear(LocalDate date, String what) {
        checkArgument(date.getYear() == year(), "Date of %s must be in %s, but is %s.", what, year(), date);
    }

    /** Floor is fullest on a day on which somebody moves in, or on the first day of the year. */
    private void requireOccupanciesFit() {
        for (Occupancy newcomer : occupancies()) {
            LocalDate newYear = Term.calendarYear(year()).first();
            LocalDate day = newcomer.term().first().isBefore(newYear)
                    ? newYear
                    : newcomer.term().first();
            FloorArea taken = occupancies().stream()
                    .filter(occupancy -> occupancy.term().contains(day))
                    .map(Occupancy::area)
                    .reduce(FloorArea.ZERO, FloorArea::plus);
            checkArgument(
                    taken.compareTo(area()) <= 0,
                    "Occupied floor must fit the area of the enclave, %s, but is %s on %s.",
                    area(),
                    taken,
                    day);
        }
    }

    /** Builds an {@link OperatingYear}. */
    public static final class Builder extends ImmutableOperatingYear.Builder {
        Builder() {}
    }
}
