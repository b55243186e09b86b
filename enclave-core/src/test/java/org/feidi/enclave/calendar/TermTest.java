package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    /** 民法典第二百零二条: where the last month has no such day, its last day is the last. */
    @Test
    void ofYears_from29February_endWithTheMonthWhereThereIsNoSuchDay() {
        assertThat(Term.ofYears(LEAP_DAY, 3).last()).isEqualTo("2027-02-28");
        assertThat(Term.ofYears(LEAP_DAY, 1).last()).isEqualTo("2025-02-28");
        assertThat(Term.ofYears(LEAP_DAY, 4).last()).isEqualTo("2028-02-28");
    }

    @Test
    void ofYears_fromAnyOtherDay_endOnTheDayBeforeTheAnniversary() {
        assertThat(Term.ofYears(LocalDate.of(2026, 7, 1), 3)).hasToString("2026-07-01 to 2029-06-30");
        assertThat(Term.ofYears(LocalDate.of(2025, 3, 1), 3).last()).isEqualTo("2028-02-29");
        assertThat(Term.ofYears(LocalDate.of(2024, 2, 28), 1).last()).isEqualTo("2025-02-27");
        assertThat(Term.ofYears(LocalDate.of(2026, 1, 1), 2)).isEqualTo(Term.calendarYears(2026, 2027));
    }

    /** The counterexample of the javadoc: why the law of whole years leaves 29 February out. */
    @Test
    void ofYears_from29February_doNotTelescope() {
        Term one = Term.ofYears(LEAP_DAY, 1);
        Term threeMore = Term.ofYears(one.last().plusDays(1), 3);

        assertThat(threeMore.last()).isEqualTo("2028-02-29");
        assertThat(Term.ofYears(LEAP_DAY, 4).last()).isEqualTo("2028-02-28");
    }

    @Test
    void ofYears_noneOrTooMany_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofYears(LEAP_DAY, 0))
                .withMessage("Term must have from 1 to 300 years, but has 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofYears(LEAP_DAY, Integer.MAX_VALUE))
                .withMessage("Term must have from 1 to 300 years, but has 2147483647.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofYears(LocalDate.of(2199, 7, 1), 2))
                .withMessage("Last day of a term must be from 1900-01-01 to 2200-12-31, but is 2201-06-30.");
    }

    @Test
    void term_ofYearsThatCannotBe_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.calendarYears(26, 28))
                .withMessage("First year of a term must be from 1900 to 2200, but is 26.\nMaybe 2026.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(LocalDate.of(202, 3, 1), LEAP_DAY))
                .withMessage("First day of a term must be from 1900-01-01 to 2200-12-31, but is 0202-03-01.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(LEAP_DAY, LocalDate.MAX))
                .withMessage("Last day of a term must be from 1900-01-01 to 2200-12-31, but is +999999999-12-31.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofYears(LocalDate.MAX, 1))
                .withMessageStartingWith("First day of a term must be from 1900-01-01 to 2200-12-31");
    }

    @Test
    void byCalendarYear_cutsAtEveryTurnOfTheYear() {
        assertThat(new Term(LocalDate.of(2026, 7, 1), LocalDate.of(2028, 2, 29)).byCalendarYear())
                .hasToString("[2026-07-01 to 2026-12-31, 2027-01-01 to 2027-12-31, 2028-01-01 to 2028-02-29]");
    }

    @Test
    void yearOf_termFrom29February_turnsOn1MarchWhereThereIsNoSuchDay() {
        Term term = new Term(LEAP_DAY, LocalDate.of(2028, 6, 30));

        assertThat(term.yearOf(LocalDate.of(2025, 2, 28))).isEqualTo(1);
        assertThat(term.yearOf(LocalDate.of(2025, 3, 1))).isEqualTo(2);
        assertThat(term.yearOf(LocalDate.of(2028, 2, 28))).isEqualTo(4);
        assertThat(term.yearOf(LocalDate.of(2028, 2, 29))).isEqualTo(5);
        assertThat(term.year(1)).hasToString("2024-02-29 to 2025-02-28");
        assertThat(term.year(4)).hasToString("2027-03-01 to 2028-02-28");
        assertThat(term.year(5)).hasToString("2028-02-29 to 2028-06-30");
    }

    @Test
    void year_outsideOfTheTerm_isRefused() {
        Term term = Term.calendarYears(2026, 2027);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> term.year(3))
                .withMessage("Year of the term 2026-01-01 to 2027-12-31 must be from 1 to 2, but is 3.");
        assertThatIllegalArgumentException().isThrownBy(() -> term.year(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term.yearOf(LocalDate.of(2028, 1, 1)))
                .withMessage("Day must be in the term 2026-01-01 to 2027-12-31, but is 2028-01-01.");
    }

    @Test
    void year_termUpToTheLastYearThatCanBe_isCutThere() {
        Term term = new Term(LocalDate.of(2199, 7, 1), LocalDate.of(2200, 12, 31));

        assertThat(term.year(2)).hasToString("2200-07-01 to 2200-12-31");
    }

    @Test
    void overlap_termsThatOnlyTouch_haveNoDayInCommon() {
        Term first = Term.calendarYear(2026);

        assertThat(first.overlap(Term.calendarYear(2027))).isEmpty();
        assertThat(first.overlap(new Term(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1))))
                .map(Term::days)
                .contains(1L);
    }

    @Test
    void encloses_partOfATerm_butNotMoreThanIt() {
        Term year = Term.calendarYear(2026);

        assertThat(year.encloses(year)).isTrue();
        assertThat(year.encloses(new Term(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 1, 1))))
                .isFalse();
        assertThat(year.encloses(new Term(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1))))
                .isFalse();
        assertThat(year.isOfCalendarYears()).isTrue();
        assertThat(Term.ofYears(LocalDate.of(2026, 7, 1), 1).isOfCalendarYears())
                .isFalse();
    }
}
