package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.feidi.enclave.calendar.Term;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {

    @Test
    void term_partOfAYear_saysHowManyDays() {
        Term part = new Term(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 29));

        assertThat(Sentence.word(part, Locale.ENGLISH)).isEqualTo("2028-01-01 to 2028-02-29 (60 of 366 days)");
        assertThat(Sentence.word(part, Locale.CHINA)).isEqualTo("2028-01-01至2028-02-29（366天中的60天）");
    }

    @Test
    void term_calendarYears_saysTheYears() {
        assertThat(Sentence.word(Term.calendarYear(2026), Locale.ENGLISH)).isEqualTo("2026");
        assertThat(Sentence.word(Term.calendarYears(2026, 2028), Locale.CHINA)).isEqualTo("2026–2028");
    }

    @Test
    void term_acrossTheTurnOfTheYear_saysTheDays() {
        Term twoYears = Term.ofYears(LocalDate.of(2026, 7, 1), 2);

        assertThat(Sentence.word(twoYears, Locale.ENGLISH)).isEqualTo("2026-07-01 to 2028-06-30");
        assertThat(Sentence.word(twoYears, Locale.CHINA)).isEqualTo("2026-07-01至2028-06-30");
    }
}
