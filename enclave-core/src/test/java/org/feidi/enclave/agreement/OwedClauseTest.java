package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.agreement.Through.through;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Fraction.percent;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** What is owed whatever any pool holds: 萧山三联村, 平湖–青田, 炉霍. */
class OwedClauseTest {

    private static final Organisation OPERATOR = Organisation.of("operator", Name.of("Operator", "运营方"));
    private static final Organisation VILLAGE = Organisation.of("village", Name.of("Sanlian village", "三联村"));

    private static final Amount ABOVE_700 = figure("revenue").excessOver(wan("700"));

    /** 30 a year, growing 8 % every 3 years, plus 5 % then 7.5 % of revenue above 700. */
    private static final Amount SANLIAN = amount(wan("30"))
            .growingBy(percent("8"))
            .everyYears(3)
            .firstInYear(4)
            .plus(ABOVE_700.times(percent("5")).untilYear(2).thereafter(ABOVE_700.times(percent("7.5"))));

    private static Agreement agreement(Amount amount) {
        return Agreement.builder()
                .name(Name.of("Sanlian", "三联"))
                .flyOut(VILLAGE)
                .flyIn(OPERATOR)
                .addClauses(Clause.owed(RENT)
                        .named("rent")
                        .since(calendarYearOf(IN_FORCE))
                        .from(OPERATOR)
                        .to(VILLAGE)
                        .amounting(amount))
                .build();
    }

    private static Facts.Builder sanlianAt900() {
        return Facts.batch("operator")
                .milestone(IN_FORCE, LocalDate.of(2020, 1, 1))
                .figure(Figure.of("revenue"), wan("900"));
    }

    @Test
    void xiaoshanSanlian_at900AYear() {
        Settlement settlement = agreement(SANLIAN).settle(sanlianAt900().build(), through(2026));
        assertThat(settlement.clause("rent").years())
                .extracting(year -> year.part(VILLAGE))
                .containsExactly(wan("40"), wan("40"), wan("45"), wan("47.4"), wan("47.4"), wan("47.4"), wan("49.992"));
        assertThat(settlement.transfers()).hasToString("[Operator pays Sanlian village CNY 3171920.00]");
        assertThat(settlement.entitlementOf(VILLAGE)).isEqualTo(yuan("3171920.00"));
    }

    @Test
    void luhuo_isOwedEvenWhereNothingWasReceived() {
        Amount perGreenhouse = amount(wan("3")).times(259, 1);
        Settlement settlement = agreement(perGreenhouse)
                .settle(
                        Facts.batch("none")
                                .milestone(IN_FORCE, LocalDate.of(2020, 1, 1))
                                .build(),
                        through(2021));
        assertThat(settlement.clause("rent").pool()).isEqualTo(wan("1554"));
    }

    @Test
    void payments_reduceWhatIsDue_theOldestFirst() {
        Facts facts = sanlianAt900()
                .outlay(OPERATOR, RENT, YearMonth.of(2021, 3), wan("50"))
                .build();
        Settlement settlement = agreement(SANLIAN).settle(facts, through(2021));
        assertThat(settlement.transfers()).hasToString("[Operator pays Sanlian village CNY 300000.00]");
        assertThat(settlement.findings()).isEmpty();
    }

    @Test
    void overpayment_isReportedAndNotSwallowed() {
        Facts facts = sanlianAt900()
                .outlay(OPERATOR, RENT, YearMonth.of(2021, 3), wan("100"))
                .build();
        Settlement settlement = agreement(SANLIAN).settle(facts, through(2021));
        assertThat(settlement.transfers()).isEmpty();
        assertThat(settlement.findings())
                .singleElement()
                .hasToString(
                        "Clause “rent”: Operator has paid 200,000.00 yuan more than is due through 2021-12; it is not"
                                + " claimed back here, and counts towards what falls due later.");
    }

    @Test
    void anOpenYear_isNotDueYet() {
        Settlement settlement = agreement(SANLIAN).settle(sanlianAt900().build(), through(YearMonth.of(2021, 11)));
        assertThat(settlement.entitlementOf(VILLAGE)).isEqualTo(wan("40"));
    }

    @Test
    void aMissingFigure_waits_earlierYearsStand() {
        Facts facts = Facts.batch("operator")
                .milestone(IN_FORCE, LocalDate.of(2020, 1, 1))
                .figure(Figure.of("revenue").inYear(2020), wan("900"))
                .build();
        Settlement settlement = agreement(SANLIAN).settle(facts, through(2022));
        assertThat(settlement.entitlementOf(VILLAGE)).isEqualTo(wan("40"));
        assertThat(settlement.findings())
                .singleElement()
                .hasToString("Clause “rent” waits for figure “revenue” of Operator for 2021, from year 2 on.");
    }

    @Test
    void amounting_payerIsPayee_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.owed(RENT)
                        .named("rent")
                        .since(calendarYearOf(IN_FORCE))
                        .from(OPERATOR)
                        .to(OPERATOR)
                        .amounting(Money.yuan("1")))
                .withMessage("Payer and payee of clause 'rent' must be two parties, but both are Operator (operator).\n"
                        + "Maybe name another one in to(…).");
    }

    @Test
    void amounting_withoutPayer_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.owed(RENT).named("rent").to(VILLAGE).amounting(Money.yuan("1")))
                .withMessage("Clause 'rent' must say who owes the sum.\nMaybe from(…).");
    }

    @Test
    void statement_speaksBothLanguages() {
        Settlement settlement = agreement(SANLIAN).settle(sanlianAt900().build(), through(2021));
        assertThat(settlement.statement().in(Locale.ENGLISH)).contains("| Year | Due | Sanlian village |");
        assertThat(settlement.statement().in(Locale.CHINA)).contains("| 年度 | 应付数 | 三联村 |");
    }
}
