package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SomeDays.class)
@Domain(DomainContext.Global.class)
class ClockYearsProperties {

    private static final int YEARS = 8;

    /** Counts on its fingers: twelve months, then the next year. */
    @Property
    void clockYearsAgreeWithASlowCalendar(@ForAll YearMonth firstMonth) {
        ClockYears clock = new ClockYears(firstMonth);
        YearMonth month = firstMonth.minusMonths(12 * YEARS);
        for (int year = 1 - YEARS; year <= YEARS; year++) {
            assertThat(clock.beginOf(year)).isEqualTo(month);
            assertThat(clock.calendarYearOf(year)).isEqualTo(month.getYear());
            for (int i = 0; i < 12; i++) {
                assertThat(clock.yearOf(month)).as("year of %s", month).isEqualTo(year);
                assertThat(clock.isClosed(year, month))
                        .as("%s through %s", year, month)
                        .isEqualTo(i == 11);
                month = month.plusMonths(1);
            }
            assertThat(clock.endOf(year)).isEqualTo(month.minusMonths(1));
        }
    }

    @Property
    void everyYearHasTwelveMonths(@ForAll YearMonth firstMonth, @ForAll @IntRange(min = -20, max = 20) int year) {
        ClockYears clock = new ClockYears(firstMonth);
        assertThat(clock.beginOf(year).plusMonths(11)).isEqualTo(clock.endOf(year));
        assertThat(clock.endOf(year).plusMonths(1)).isEqualTo(clock.beginOf(year + 1));
    }

    @Property
    void oneYearBeginsInEachCalendarYear(
            @ForAll YearMonth firstMonth, @ForAll @IntRange(min = 2000, max = 2050) int calendarYear) {
        ClockYears clock = new ClockYears(firstMonth);
        int year = clock.yearBeginningIn(calendarYear);
        assertThat(clock.beginOf(year).getYear()).isEqualTo(calendarYear);
        assertThat(clock.calendarYearOf(year)).isEqualTo(calendarYear);
    }

    @Property
    void aYearIsClosedThroughItsLastMonth(
            @ForAll YearMonth firstMonth, @ForAll YearMonth through, @ForAll @IntRange(min = -9, max = 9) int year) {
        ClockYears clock = new ClockYears(firstMonth);
        assertThat(clock.isClosed(year, through)).isEqualTo(!through.isBefore(clock.endOf(year)));
    }
}
