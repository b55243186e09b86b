package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Every door of the room refuses null, and names the parameter. */
@NullUnmarked
class NullTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Term TERM = Term.calendarYear(2026);
    private static final StatedDate DATE = StatedDate.of(DAY);
    private static final ClockYears CLOCK = new ClockYears(YearMonth.of(2020, 7));

    private static void refuses(String parameter, ThrowingCallable door) {
        assertThatNullPointerException().isThrownBy(door).withMessage(parameter);
    }

    @Test
    void calendarYears_refuseNull() {
        refuses("what", () -> CalendarYears.require(2026, null));
        refuses("named", () -> CalendarYears.require(2026, "Year", (Object[]) null));
        refuses("month", () -> CalendarYears.require((YearMonth) null, "Month"));
        refuses("what", () -> CalendarYears.require(YearMonth.of(2026, 1), null));
        refuses("named", () -> CalendarYears.require(YearMonth.of(2026, 1), "Month", (Object[]) null));
        refuses("day", () -> CalendarYears.require((LocalDate) null, "Day"));
        refuses("what", () -> CalendarYears.require(DAY, null));
        refuses("named", () -> CalendarYears.require(DAY, "Day", (Object[]) null));
    }

    @Test
    void term_refusesNull() {
        refuses("first", () -> new Term(null, DAY));
        refuses("last", () -> new Term(DAY, null));
        refuses("first", () -> new Term(null, DAY));
        refuses("last", () -> new Term(DAY, null));
        refuses("first", () -> Term.ofYears(null, 1));
        refuses("day", () -> TERM.yearOf(null));
        refuses("day", () -> TERM.contains(null));
        refuses("other", () -> TERM.overlap(null));
        refuses("other", () -> TERM.encloses(null));
    }

    @Test
    void clockYearsAndThrough_refuseNull() {
        refuses("firstMonth", () -> new ClockYears(null));
        refuses("month", () -> CLOCK.yearOf(null));
        refuses("through", () -> CLOCK.isClosed(1, null));
        refuses("month", () -> new Through(null));
        refuses("month", () -> Through.through(null));
    }

    @Test
    void statedDate_refusesNull() {
        refuses("first", () -> new StatedDate(null, DAY));
        refuses("last", () -> new StatedDate(DAY, null));
        refuses("year", () -> StatedDate.of((Year) null));
        refuses("month", () -> StatedDate.of((YearMonth) null));
        refuses("day", () -> StatedDate.of((LocalDate) null));
        refuses("text", () -> StatedDate.parse(null));
        refuses("other", () -> DATE.isBefore(null));
        refuses("other", () -> DATE.isAfter(null));
        refuses("other", () -> DATE.covers(null));
        refuses("term", () -> DATE.isCertainlyWithin(null));
    }
}
