package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Fraction.percent;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** What is owed whatever any pool holds: 萧山三联村, 平湖–青田, 炉霍. */
class OwedClauseTest {

    private static final Organisation OPERATOR = new Organisation("operator", Name.of("Operator", "运营方"));
    private static final Organisation VILLAGE = new Organisation("village", Name.of("Sanlian village", "三联村"));

    private static final Amount ABOVE_700 = figure("revenue").excessOver(wan("700"));

    /** 30 a year, growing 8 % every 3 years, plus 5 % then 7.5 % of revenue above 700. */
    private static final Amount SANLIAN = amount(wan("30"))
            .growingBy(percent("8"))
            .everyYears(3)
            .firstInYear(4)
            .plus(ABOVE_700.times(percent("5")).untilYear(2).thereafter(ABOVE_700.times(percent("7.5"))));

    private static ClauseDraft.Owed rent() {
        return Clause.owed(RENT)
                .named("rent")
                .since(calendarYearOf(IN_FORCE))
                .from(OPERATOR)
                .to(VILLAGE);
    }

    private static Agreement agreement(Amount amount) {
        return agreement(rent().amounting(amount));
    }

    private static Agreement agreement(Clause... clauses) {
        return Agreement.between(VILLAGE, OPERATOR)
                .name(Name.of("Sanlian", "三联"))
                .addClauses(clauses)
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
    void payments_countWheneverTheyAreMade() {
        Facts facts = sanlianAt900()
                .outlay(OPERATOR, RENT, YearMonth.of(2019, 12), wan("15"))
                .outlay(OPERATOR, RENT, YearMonth.of(2022, 1), wan("65"))
                .build();
        Settlement settlement = agreement(rent().forYears(2).amounting(SANLIAN)).settle(facts, through(2022));
        assertThat(settlement.transfers()).isEmpty();
        assertThat(settlement.findings()).isEmpty();
        assertThat(settlement.uncovered()).isEmpty();
        assertThat(settlement.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.paid()).isEqualTo(wan("80"));
            assertThat(payment.counted()).isEqualTo(wan("80"));
        });
    }

    @Test
    void aPaymentInAYearThatWaits_settlesTheEarlierYears() {
        Facts facts = Facts.batch("operator")
                .milestone(IN_FORCE, LocalDate.of(2020, 1, 1))
                .figure(Figure.of("revenue").inYear(2020), wan("900"))
                .outlay(OPERATOR, RENT, YearMonth.of(2021, 3), wan("40"))
                .build();
        Settlement settlement = agreement(SANLIAN).settle(facts, through(2021));
        assertThat(settlement.transfers()).isEmpty();
        assertThat(settlement.clause("rent").year(2).explain().in(Locale.ENGLISH))
                .isEqualTo("- 0.00: waits for figure “revenue” of Operator for 2021 → unallocated 0.00\n");
        assertThat(settlement.statement().in(Locale.ENGLISH))
                .contains(
                        "#### To look at\n\n- Clause “rent” waits for figure “revenue” of Operator for 2021, from year 2"
                                + " on.");
    }

    @Test
    void aPrepayment_countsTowardsWhatFallsDueLater() {
        Facts facts = sanlianAt900()
                .outlay(OPERATOR, RENT, YearMonth.of(2020, 3), wan("40"))
                .build();
        Settlement open = agreement(SANLIAN).settle(facts, through(YearMonth.of(2020, 6)));
        assertThat(open.findings())
                .singleElement()
                .hasToString(
                        "Clause “rent”: Operator has paid 400,000.00 yuan more than is due through 2020-06; it is not"
                                + " claimed back here, and counts towards what falls due later.");
        Settlement closed = agreement(SANLIAN).settle(facts, through(2020));
        assertThat(closed.findings()).isEmpty();
        assertThat(closed.transfers()).isEmpty();
    }

    @Test
    void whatSomebodyElsePays_isNoPayment() {
        Facts facts = sanlianAt900()
                .outlay(VILLAGE, RENT, YearMonth.of(2020, 3), wan("40"))
                .build();
        Settlement settlement = agreement(SANLIAN).settle(facts, through(2020));
        assertThat(settlement.transfers()).hasToString("[Operator pays Sanlian village CNY 400000.00]");
        assertThat(settlement.findings())
                .singleElement()
                .hasToString(
                        "400,000.00 yuan of Rent in 2020, paid by Sanlian village, is not shared: no clause covers it,"
                                + " for clause “rent” does not count what Sanlian village books.");
    }

    @Test
    void bothEnds_areToldWhatTheyOweAndGet() {
        Facts facts = sanlianAt900()
                .outlay(OPERATOR, RENT, YearMonth.of(2020, 3), wan("25"))
                .build();
        Settlement settlement = agreement(SANLIAN).settle(facts, through(2020));
        assertThat(settlement.entitlementOf(VILLAGE)).isEqualTo(wan("40"));
        assertThat(settlement.burdenOf(VILLAGE)).isEqualTo(wan("0"));
        assertThat(settlement.burdenOf(OPERATOR)).isEqualTo(wan("40"));
        assertThat(settlement.entitlementOf(OPERATOR)).isEqualTo(wan("0"));
        assertThat(settlement.statement().in(Locale.ENGLISH))
                .contains("- Clause “rent”: Operator has paid Sanlian village 250,000.00 yuan, of which 250,000.00 yuan"
                        + " settle what is due so far")
                .contains("| Operator | -400,000.00 | 0.00 | -250,000.00 | -150,000.00 |")
                .contains("| Sanlian village | 400,000.00 | 0.00 | 250,000.00 | 150,000.00 |");
        assertThat(settlement.statement().in(Locale.CHINA))
                .contains("- 条款“rent”：运营方已付三联村250,000.00元，其中250,000.00元抵付截至目前的应付数");
    }

    @Test
    void explanation_saysHowTheSumComesAbout() {
        Settlement settlement = agreement(SANLIAN).settle(sanlianAt900().build(), through(YearMonth.of(2027, 6)));
        assertThat(settlement.clause("rent").year(7).explain().in(Locale.ENGLISH))
                .isEqualTo("""
                        - 499,920.00: what Operator owes Sanlian village → Sanlian village 499,920.00
                          - 300,000.00 yuan, growing 8 % every 3 years, first in year 4 = 349,920.00 yuan
                          - figure “revenue” for 2026 is 9,000,000.00 yuan
                          - what of figure “revenue” exceeds 7,000,000.00 yuan = 2,000,000.00 yuan
                          - 0.075 × (what of figure “revenue” exceeds 7,000,000.00 yuan) = 150,000.00 yuan
                          - (300,000.00 yuan, growing 8 % every 3 years, first in year 4) + (0.05 × (what of figure “revenue” exceeds 7,000,000.00 yuan) until year 2, then 0.075 × (what of figure “revenue” exceeds 7,000,000.00 yuan)) = 499,920.00 yuan
                          - 499,920.00: all to Sanlian village → Sanlian village 499,920.00
                        """);
        assertThat(settlement.clause("rent").year(7).explain().in(Locale.CHINA))
                .contains("- 499,920.00：运营方应付三联村", "  - 2026年的数据“revenue”为9,000,000.00元");
        assertThat(settlement.clause("rent").year(8).explain().in(Locale.ENGLISH))
                .contains("- the year is open: nothing is due yet");
    }

    @Test
    void eachSubject_byAnniversaries_owesItsOwn() {
        Subject shop = new Subject("shop", Name.of("Shop", "商铺"));
        Clause clause = Clause.owed(RENT)
                .named("rent")
                .since(Clock.anniversariesOf(IN_FORCE))
                .forEachSubject()
                .from(OPERATOR)
                .to(VILLAGE)
                .amounting(figure("rent"));
        Facts facts = Facts.batch("shops")
                .milestone(shop, IN_FORCE, LocalDate.of(2020, 7, 15))
                .figure(Figure.of("rent").ofSubject(shop), wan("12"))
                .build();
        assertThat(agreement(clause)
                        .settle(facts, through(YearMonth.of(2021, 5)))
                        .entitlementOf(VILLAGE))
                .isEqualTo(wan("0"));
        assertThat(agreement(clause)
                        .settle(facts, through(YearMonth.of(2021, 6)))
                        .entitlementOf(VILLAGE))
                .isEqualTo(wan("12"));
    }

    @Test
    void eachSubjectWithoutAClock_isFound_forNothingNeedsToBeBooked() {
        Subject shop = new Subject("shop", Name.of("Shop", "商铺"));
        Facts facts = Facts.batch("shops")
                .figure(Figure.of("rent").ofSubject(shop), wan("12"))
                .milestone(shop, Milestone.FIRST_TAX, LocalDate.of(2020, 7, 15))
                .build();
        Settlement settlement =
                agreement(rent().forEachSubject().amounting(figure("rent"))).settle(facts, through(2021));
        assertThat(settlement.findings())
                .singleElement()
                .hasToString("Clause “rent” of subject Shop has no year 1: the milestone “agreement in force” never"
                        + " came.");
    }

    @Test
    void twoDebtsOfOnePayerForOneItem_areFoundInTheText() {
        Agreement agreement =
                agreement(rent().amounting(wan("1")), rent().named("more").amounting(wan("2")));
        assertThat(agreement.check())
                .singleElement()
                .hasToString(
                        "Clauses “rent” and “more” both count Rent booked by Operator: a payment outside their years"
                                + " cannot be told apart. Maybe give each an item of its own.");
    }

    @Test
    void anotherCurrencyThanTheAgreement_isRefused() {
        Facts dollars = Facts.batch("operator")
                .milestone(IN_FORCE, LocalDate.of(2020, 1, 1))
                .outlay(OPERATOR, RENT, YearMonth.of(2020, 3), Money.parse("USD 1.00"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement(SANLIAN).settle(dollars, through(2020)))
                .withMessage("Facts must be in CNY, the currency of agreement 'Sanlian', but are in USD.\nMaybe"
                        + " currency(Currency.getInstance(\"USD\")) in the agreement.");
        Agreement inDollars = Agreement.between(VILLAGE, OPERATOR)
                .name(Name.of("Sanlian", "三联"))
                .currency(Currency.getInstance("USD"))
                .addClauses(rent().amounting(Money.parse("USD 100.00")))
                .build();
        assertThat(inDollars.settle(sanlianAt900().build(), through(2020)).entitlementOf(VILLAGE))
                .isEqualTo(Money.parse("USD 100.00"));
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
    void amounting_belowZero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rent().amounting(Money.yuan("-1")))
                .withMessage("Sum owed under clause 'rent' must not be below zero, but is CNY -1.");
    }

    @Test
    void whatComesBackToThePayer_isOwedOnTop() {
        Facts facts = sanlianAt900()
                .outlay(OPERATOR, RENT, YearMonth.of(2020, 3), wan("-3"))
                .build();
        Settlement settlement = agreement(SANLIAN).settle(facts, through(2020));
        assertThat(settlement.transfers()).hasToString("[Operator pays Sanlian village CNY 430000.00]");
        assertThat(settlement.statement().in(Locale.ENGLISH))
                .contains(
                        "Operator has got back from Sanlian village more than it paid, -30,000.00 yuan; -30,000.00 yuan are"
                                + " owed on top");
    }

    @Test
    void amounting_withoutPayee_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.owed(RENT).named("rent").from(OPERATOR).amounting(Money.yuan("1")))
                .withMessage("Clause 'rent' must say to whom the sum is owed.\nMaybe to(…).");
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
