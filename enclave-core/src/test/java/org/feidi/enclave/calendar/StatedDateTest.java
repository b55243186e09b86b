package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {

    private static final StatedDate YEAR = StatedDate.parse("2012");
    private static final StatedDate MONTH = StatedDate.parse("2016-04");
    private static final StatedDate DAY = StatedDate.parse("2016-04-12");

    @Test
    void parse_readsAYearAMonthOrADay() {
        assertThat(YEAR).isEqualTo(StatedDate.of(Year.of(2012))).hasToString("2012");
        assertThat(MONTH).isEqualTo(StatedDate.of(YearMonth.of(2016, 4))).hasToString("2016-04");
        assertThat(DAY).isEqualTo(StatedDate.of(LocalDate.of(2016, 4, 12))).hasToString("2016-04-12");
    }

    @Test
    void firstAndLast_areTheDaysThatItMayBe() {
        assertThat(YEAR.term()).hasToString("2012-01-01 to 2012-12-31");
        assertThat(StatedDate.parse("2016-02").last()).isEqualTo("2016-02-29");
        assertThat(DAY.first()).isEqualTo(DAY.last()).isEqualTo("2016-04-12");
    }

    @Test
    void equality_asCoarseAsWritten() {
        assertThat(YEAR).isNotEqualTo(StatedDate.parse("2012-01"));
        assertThat(StatedDate.parse("2012-01")).isNotEqualTo(StatedDate.parse("2012-01-01"));
    }

    @Test
    void isBefore_onlyIfEveryDayIs() {
        assertThat(YEAR.isBefore(StatedDate.parse("2013-01"))).isTrue();
        assertThat(StatedDate.parse("2013-01").isAfter(YEAR)).isTrue();
        assertThat(YEAR.isBefore(StatedDate.parse("2012-12-31"))).isFalse();
        assertThat(StatedDate.parse("2012-05").isAfter(YEAR)).isFalse();
        assertThat(StatedDate.parse("2012-05").isBefore(YEAR)).isFalse();
    }

    @Test
    void covers_whatIsFiner() {
        assertThat(StatedDate.parse("2016").covers(MONTH)).isTrue();
        assertThat(MONTH.covers(DAY)).isTrue();
        assertThat(DAY.covers(MONTH)).isFalse();
        assertThat(MONTH.covers(StatedDate.parse("2016-05"))).isFalse();
    }

    @Test
    void isCertainlyWithin_onlyIfEveryDayIs() {
        Term fromApril = new Term(LocalDate.of(2016, 4, 1), LocalDate.of(2026, 3, 31));

        assertThat(MONTH.isCertainlyWithin(fromApril)).isTrue();
        assertThat(StatedDate.parse("2016").isCertainlyWithin(fromApril)).isFalse();
        assertThat(StatedDate.parse("2026").isCertainlyWithin(fromApril)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2016/4, 2016-04",
        "2016.4.12, 2016-04-12",
        "2016-4, 2016-04",
        "2016年, 2016",
        "2016年4月, 2016-04",
        "2016年4月12日, 2016-04-12"
    })
    void parse_writtenOtherwise_isRefusedAndAskedFor(String text, String maybe) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedDate.parse(text))
                .withMessage(
                        "Stated date must be a year, a month or a day such as 2012, 2016-04 or 2016-04-12, but is '%s'."
                                + "\nMaybe %s.",
                        text, maybe);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "spring 2016, spring 2016", "2016-13月, 2016-13月", "12016, 12016", "２０１６, ２０１６"})
    void parse_noDate_isRefusedWithoutAGuess(String text, String quoted) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedDate.parse(text))
                .withMessage(
                        "Stated date must be a year, a month or a day such as 2012, 2016-04 or 2016-04-12, but is '%s'.",
                        quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-13    | Month of stated date '2016-13' must be from 1 to 12, but is 13.",
                "2016-00-01 | Month of stated date '2016-00-01' must be from 1 to 12, but is 0.",
                "2015-02-29 | Day of stated date '2015-02-29' must be from 1 to 28, but is 29.",
                "0202-03    | Year of stated date '0202-03' must be from 1900 to 2200, but is 202."
            })
    void parse_noSuchDay_saysWhichPartIsWrong(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedDate.parse(text))
                .withMessage(message);
    }

    @Test
    void of_yearsThatCannotBe_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedDate.of(Year.of(26)))
                .withMessage("Stated year must be from 1900 to 2200, but is 26.\nMaybe 2026.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedDate.of(YearMonth.of(2201, 1)))
                .withMessage("Stated month must be from 1900-01 to 2200-12, but is 2201-01.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedDate.of(LocalDate.MIN))
                .withMessage("Stated date must be from 1900-01-01 to 2200-12-31, but is -999999999-01-01.");
    }

    @Test
    void days_thatAreNoYearNorMonth_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedDate(LocalDate.of(2012, 7, 1), LocalDate.of(2013, 6, 30)))
                .withMessage(
                        "Stated date must be a whole year, a whole month or one day, but is 2012-07-01 to 2013-06-30.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedDate(LocalDate.of(2012, 4, 2), LocalDate.of(2012, 4, 30)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedDate(LocalDate.of(2012, 2, 1), LocalDate.of(2012, 12, 31)));
    }
}
