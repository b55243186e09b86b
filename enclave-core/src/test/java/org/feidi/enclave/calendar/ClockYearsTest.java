package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ClockYearsTest {

    private static final ClockYears FROM_JULY = new ClockYears(YearMonth.of(2020, 7));
    private static final ClockYears FROM_JANUARY = new ClockYears(YearMonth.of(2020, 1));

    @Test
    void yearOf_fromJuly_turnsInJuly() {
        assertThat(FROM_JULY.yearOf(YearMonth.of(2020, 6))).isZero();
        assertThat(FROM_JULY.yearOf(YearMonth.of(2020, 7))).isEqualTo(1);
        assertThat(FROM_JULY.yearOf(YearMonth.of(2021, 6))).isEqualTo(1);
        assertThat(FROM_JULY.yearOf(YearMonth.of(2021, 7))).isEqualTo(2);
        assertThat(FROM_JULY.yearOf(YearMonth.of(2018, 12))).isEqualTo(-1);
    }

    @Test
    void year7_fromJuly2020_isJuly2026ToJune2027() {
        assertThat(FROM_JULY.beginOf(7)).isEqualTo(YearMonth.of(2026, 7));
        assertThat(FROM_JULY.endOf(7)).isEqualTo(YearMonth.of(2027, 6));
        assertThat(FROM_JULY.calendarYearOf(7)).isEqualTo(2026);
        assertThat(FROM_JULY.yearBeginningIn(2026)).isEqualTo(7);
        assertThat(FROM_JULY.isClosed(7, YearMonth.of(2027, 5))).isFalse();
        assertThat(FROM_JULY.isClosed(7, YearMonth.of(2027, 6))).isTrue();
    }

    @Test
    void year_fromJanuary_isACalendarYear() {
        assertThat(FROM_JANUARY.beginOf(7)).isEqualTo(YearMonth.of(2026, 1));
        assertThat(FROM_JANUARY.endOf(7)).isEqualTo(YearMonth.of(2026, 12));
        assertThat(FROM_JANUARY.isClosed(7, YearMonth.of(2026, 12))).isTrue();
        assertThat(FROM_JANUARY.isClosed(7, YearMonth.of(2026, 11))).isFalse();
        assertThat(FROM_JANUARY).hasToString("2020-01");
    }

    @Test
    void yearOf_theLastMonthOfTheMachine_doesNotOverflow() {
        assertThat(FROM_JANUARY.yearOf(YearMonth.of(Year.MAX_VALUE, 12))).isEqualTo(Year.MAX_VALUE - 2019);
    }

    @Test
    void nonsense_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClockYears(YearMonth.of(10_000, 1)))
                .withMessage("First month of a clock must be in the years 1 to 9999, but is 10000-01.");
        assertThatIllegalArgumentException().isThrownBy(() -> new ClockYears(YearMonth.of(0, 12)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FROM_JULY.beginOf(Integer.MAX_VALUE))
                .withMessage("Year of a clock must be from -9999 to 9999, but is 2147483647.");
        assertThatIllegalArgumentException().isThrownBy(() -> FROM_JULY.calendarYearOf(-10_000));
    }
}
