package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Cases.MILL;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.SHOP;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.anniversariesOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.split;

import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.sharing.SharingRule;
import org.junit.jupiter.api.Test;

class SettledClauseTest {

    private static final SharingRule HALVES = split(QUZHOU, 1, YUHANG, 1);

    /** The first tax came in 2020; 10 to 70 yuan in June 2020 to 2026. */
    private static final SettledClause TAX = Cases.ofTax(HALVES)
            .settle(Cases.yearlyTax("10", "20", "30", "40", "50", "60", "70").build(), through(2026))
            .clause("tax");

    @Test
    void calendarYear_clockOfCalendarYears_isThatYear() {
        assertThat(TAX.calendarYear(2026)).isSameAs(TAX.year(7));
        assertThat(TAX.calendarYear(2026).pool()).isEqualTo(yuan("70"));
        assertThat(TAX.year(7).calendarYear()).isEqualTo(2026);
        assertThat(TAX.year(7).end()).isEqualTo(YearMonth.of(2026, 12));
    }

    @Test
    void calendarYear_clockByAnniversaries_isTheYearThatBeginsInIt() {
        Facts facts = Facts.batch("facts")
                .milestone(FIRST_TAX, LocalDate.of(2020, 7, 15))
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2026, 6), yuan("6"))
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2027, 6), yuan("7"))
                .build();
        SettledClause tax = Cases.of(
                        Cases.tax().since(anniversariesOf(FIRST_TAX)).by(HALVES))
                .settle(facts, through(2027))
                .clause("tax");

        assertThat(tax.calendarYear(2026)).isSameAs(tax.year(7));
        assertThat(tax.calendarYear(2026).pool()).isEqualTo(yuan("7"));
        assertThat(tax.calendarYear(2026).begin()).isEqualTo(YearMonth.of(2026, 7));
        assertThat(tax.calendarYear(2026).end()).isEqualTo(YearMonth.of(2027, 6));
    }

    @Test
    void year_askedByItsCalendarYear_saysWhichYearItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX.year(2026))
                .withMessage("Year of clause 'tax' must be one that was settled, 1 to 7, but is 2026."
                        + "\nMaybe calendarYear(2026), which is year 7.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX.year(2027))
                .withMessage("Year of clause 'tax' must be one that was settled, 1 to 7, but is 2027.");
    }

    @Test
    void calendarYear_askedByItsNumber_saysWhichYearItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAX.calendarYear(7))
                .withMessage("Calendar year of clause 'tax' must be one that was settled, 2020 to 2026, but is 7."
                        + "\nMaybe year(7), which begins in 2026.");
    }

    @Test
    void year_nothingSettled_saysSo() {
        SettledClause none = Cases.ofTax(HALVES)
                .settle(Facts.batch("none").build(), through(2026))
                .clause("tax");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.year(1))
                .withMessage("Year of clause 'tax' must be one that was settled, of which there is none, but is 1.");
    }

    @Test
    void calendarYear_ofSeveralSubjects_asksForOne() {
        Facts facts = Facts.batch("facts")
                .milestone(MILL, FIRST_TAX, LocalDate.of(2020, 1, 1))
                .milestone(SHOP, FIRST_TAX, LocalDate.of(2021, 1, 1))
                .receipt(SHOP, YUHANG, VALUE_ADDED_TAX, YearMonth.of(2021, 6), yuan("20"))
                .receipt(MILL, YUHANG, VALUE_ADDED_TAX, YearMonth.of(2021, 6), yuan("20"))
                .build();
        SettledClause tax = Cases.of(Cases.tax().forEachSubject().by(HALVES))
                .settle(facts, through(2021))
                .clause("tax");

        assertThat(tax.calendarYear(2020).subject()).contains(MILL);
        assertThat(tax.subject(SHOP).calendarYear(2021))
                .isSameAs(tax.subject(SHOP).year(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tax.calendarYear(2021))
                .withMessage("Calendar year 2021 of clause 'tax' must be of one subject, but is of [mill, shop]."
                        + "\nMaybe subject(…) first.");
    }

    @Test
    void year_onlyOneSettled_isNamedAlone() {
        SettledClause one = Cases.ofTax(HALVES)
                .settle(Cases.yearlyTax("10").build(), through(2020))
                .clause("tax");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.year(2))
                .withMessage("Year of clause 'tax' must be one that was settled, 1, but is 2.");
    }
}
