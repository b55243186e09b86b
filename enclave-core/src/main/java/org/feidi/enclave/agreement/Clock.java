package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.feidi.enclave.calendar.CalendarYears;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/**
 * From when the years of a clause are counted (起算): stated, never assumed.
 *
 * <p>Example: the first tax comes on 2020-07-15. By {@link #calendarYearOf} year 1 is 2020, from
 * January; by {@link #calendarYearAfter} it is 2021; by {@link #anniversariesOf} it is July 2020 to
 * June 2021, for the whole month of the milestone belongs to year 1.
 *
 * @param latestOf the milestones; the latest of them counts, and all of them must have come
 * @param yearsLater how many years after it year 1 begins, from 0 to 300
 * @param counting how years are cut
 * @param enclaveWide whether the milestones of the enclave are meant even in a clause on each
 *     subject
 */
public record Clock(ImmutableSet<Milestone> latestOf, int yearsLater, Counting counting, boolean enclaveWide)
        implements Worded {

    /** How years are cut. */
    public enum Counting {
        /** Year 1 is the calendar year in which the milestone falls. */
        CALENDAR_YEAR_OF,
        /** Year 1 is the calendar year after the one in which the milestone falls. */
        CALENDAR_YEAR_AFTER,
        /** Year 1 is twelve months long and begins with the month of the milestone. */
        ANNIVERSARIES
    }

    private static final int MOST_YEARS_LATER = 300;

    /** @throws IllegalArgumentException if there is none, or the years are not from 0 to 300 */
    public Clock {
        requireNonNull(latestOf, "latestOf");
        requireNonNull(counting, "counting");
        checkArgument(!latestOf.isEmpty(), "A clock must begin with a milestone, but none is named.");
        checkArgument(
                yearsLater >= 0 && yearsLater <= CalendarYears.LAST - CalendarYears.FIRST,
                "A clock must begin 0 to %s years later, but begins %s later.",
                CalendarYears.LAST - CalendarYears.FIRST,
                yearsLater);
        checkArgument(
                yearsLater <= MOST_YEARS_LATER,
                "A clock must begin at most %s years later, but begins %s later.",
                MOST_YEARS_LATER,
                yearsLater);
    }

    /** Counts calendar years from the one in which a milestone falls. */
    public static Clock calendarYearOf(Milestone milestone) {
        requireNonNull(milestone, "milestone");
        return calendarYearOf(ImmutableSet.of(milestone));
    }

    /**
     * Counts calendar years from the one in which the latest of some milestones falls.
     *
     * @param latestOf the milestones, such as {@code laterOf(REGISTRATION_MOVED,
     *     PRODUCTION_REACHED)}
     * @throws IllegalArgumentException if there is none
     */
    public static Clock calendarYearOf(ImmutableSet<Milestone> latestOf) {
        requireNonNull(latestOf, "latestOf");
        return new Clock(latestOf, 0, Counting.CALENDAR_YEAR_OF, false);
    }

    /** Counts calendar years from the one after the year in which a milestone falls. */
    public static Clock calendarYearAfter(Milestone milestone) {
        requireNonNull(milestone, "milestone");
        return calendarYearAfter(ImmutableSet.of(milestone));
    }

    /**
     * Counts calendar years from the one after the year in which the latest of some milestones
     * falls.
     */
    public static Clock calendarYearAfter(ImmutableSet<Milestone> latestOf) {
        requireNonNull(latestOf, "latestOf");
        return new Clock(latestOf, 0, Counting.CALENDAR_YEAR_AFTER, false);
    }

    /** Counts twelve-month years from the month of a milestone. */
    public static Clock anniversariesOf(Milestone milestone) {
        requireNonNull(milestone, "milestone");
        return anniversariesOf(ImmutableSet.of(milestone));
    }

    /** Counts twelve-month years from the month of the latest of some milestones. */
    public static Clock anniversariesOf(ImmutableSet<Milestone> latestOf) {
        requireNonNull(latestOf, "latestOf");
        return new Clock(latestOf, 0, Counting.ANNIVERSARIES, false);
    }

    /**
     * Names two milestones of which the later counts.
     *
     * @return both
     */
    public static ImmutableSet<Milestone> laterOf(Milestone one, Milestone two) {
        requireNonNull(one, "one");
        requireNonNull(two, "two");
        return ImmutableSet.of(one, two);
    }

    /**
     * Begins some years later.
     *
     * @param years how many years after the milestone, from 0 to 300
     * @throws IllegalArgumentException if the number of years is not
     */
    public Clock yearsLater(int years) {
        return new Clock(latestOf, years, counting, enclaveWide);
    }

    /**
     * Takes the milestones of the enclave, also in a clause on each subject.
     *
     * @return the clock of the enclave
     */
    public Clock ofTheEnclave() {
        return new Clock(latestOf, yearsLater, counting, true);
    }

    /** Finds from when the years are counted, or says why it has none. */
    Beginning beginning(Facts facts, Optional<Subject> subject) {
        LocalDate latest = LocalDate.MIN;
        for (Milestone milestone : latestOf) {
            SortedSet<LocalDate> dates = facts.datesOf(milestone, enclaveWide ? Optional.empty() : subject);
            if (dates.size() != 1) {
                return dates.isEmpty()
                        ? Beginning.none(never(milestone, facts, enclaveWide ? Optional.empty() : subject), false)
                        : Beginning.none(Messages.CLOCK_CONTRADICTION.say(milestone, dates), true);
            }
            latest = dates.first().isAfter(latest) ? dates.first() : latest;
        }
        YearMonth month = YearMonth.from(latest).plusYears(yearsLater);
        return Beginning.in(new ClockYears(
                switch (counting) {
                    case CALENDAR_YEAR_OF -> month.withMonth(1);
                    case CALENDAR_YEAR_AFTER -> month.withMonth(1).plusYears(1);
                    case ANNIVERSARIES -> month;
                }));
    }

    /** A milestone that came for somebody else is told, for the other one may be meant. */
    private static Sentence never(Milestone milestone, Facts facts, Optional<Subject> subject) {
        if (subject.isPresent()) {
            SortedSet<LocalDate> ofTheEnclave = facts.datesOf(milestone, Optional.empty());
            return ofTheEnclave.isEmpty()
                    ? Messages.CLOCK_NEVER.say(milestone)
                    : Messages.CLOCK_NEVER_FOR_THE_SUBJECT.say(milestone, subject.get(), ofTheEnclave);
        }
        return facts.subjects().stream()
                .filter(one -> !facts.datesOf(milestone, Optional.of(one)).isEmpty())
                .findFirst()
                .map(one -> Messages.CLOCK_NEVER_FOR_THE_ENCLAVE.say(milestone, one))
                .orElse(Messages.CLOCK_NEVER.say(milestone));
    }

    /** The years of a clock, or why it has none. */
    record Beginning(Optional<ClockYears> years, Optional<Worded> why, boolean isContradicted) {
        static Beginning in(ClockYears years) {
            return new Beginning(Optional.of(years), Optional.empty(), false);
        }

        static Beginning none(Worded why, boolean contradicted) {
            return new Beginning(Optional.empty(), Optional.of(why), contradicted);
        }
    }

    private Object milestones() {
        Object latest = latestOf.size() == 1 ? latestOf : Messages.CLOCK_LATEST_OF.say(latestOf);
        return enclaveWide ? Messages.CLOCK_OF_THE_ENCLAVE.say(latest) : latest;
    }

    @Override
    public String in(Locale locale) {
        Worded later = yearsLater == 0 ? any -> "" : Messages.CLOCK_LATER.say(yearsLater);
        Messages years = switch (counting) {
            case CALENDAR_YEAR_OF -> Messages.CLOCK_CALENDAR_YEAR_OF;
            case CALENDAR_YEAR_AFTER -> Messages.CLOCK_CALENDAR_YEAR_AFTER;
            case ANNIVERSARIES -> Messages.CLOCK_ANNIVERSARIES;
        };
        return years.say(milestones(), later).in(locale);
    }
}
