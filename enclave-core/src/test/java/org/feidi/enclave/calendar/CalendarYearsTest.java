package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CalendarYearsTest {

    @Test
    void contain_theFirstAndTheLastYear_butNoneBeyond() {
        assertThat(CalendarYears.contain(1899)).isFalse();
        assertThat(CalendarYears.contain(1900)).isTrue();
        assertThat(CalendarYears.contain(2200)).isTrue();
        assertThat(CalendarYears.contain(2201)).isFalse();
    }

    @Test
    void require_whatCanBeWrittenDown_isGivenBack() {
        assertThat(CalendarYears.require(1900, "Year")).isEqualTo(1900);
        assertThat(CalendarYears.require(YearMonth.of(2200, 12), "Month")).isEqualTo(YearMonth.of(2200, 12));
        assertThat(CalendarYears.require(LocalDate.of(1900, 1, 1), "Day")).isEqualTo("1900-01-01");
    }

    @Test
    void require_yearOfTwoDigits_asksWhetherThisMillenniumIsMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarYears.require(26, "Year of figure '%s' of %s", "staff", "mill"))
                .withMessage("Year of figure 'staff' of mill must be from 1900 to 2200, but is 26.\nMaybe 2026.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarYears.require(YearMonth.of(0, 6), "Month"))
                .withMessage("Month must be from 1900-01 to 2200-12, but is 0000-06.\nMaybe 2000-06.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarYears.require(LocalDate.of(96, 2, 29), "Date of milestone 'first-tax'"))
                .withMessage("Date of milestone 'first-tax' must be from 1900-01-01 to 2200-12-31, but is"
                        + " 0096-02-29.\nMaybe 2096-02-29.");
    }

    @Test
    void require_anyOtherYear_isRefusedWithoutAGuess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarYears.require(LocalDate.of(202, 3, 1), "Day"))
                .withMessage("Day must be from 1900-01-01 to 2200-12-31, but is 0202-03-01.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarYears.require(LocalDate.MAX, "Day"))
                .withMessage("Day must be from 1900-01-01 to 2200-12-31, but is +999999999-12-31.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarYears.require(YearMonth.of(100, 1), "Month"))
                .withMessage("Month must be from 1900-01 to 2200-12, but is 0100-01.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarYears.require(-1, "Year"))
                .withMessage("Year must be from 1900 to 2200, but is -1.");
    }
}
