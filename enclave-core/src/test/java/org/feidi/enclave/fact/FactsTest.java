package org.feidi.enclave.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.fact.SomeFacts.BUDGET_RENT;
import static org.feidi.enclave.fact.SomeFacts.FIRM;
import static org.feidi.enclave.fact.SomeFacts.IN;
import static org.feidi.enclave.fact.SomeFacts.OUT;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.party.Zone;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final LocalDate MARCH_1 = LocalDate.of(2020, 3, 1);
    private static final LocalDate MARCH_2 = LocalDate.of(2020, 3, 2);

    @Test
    void bookings_ofOneMonth_areTotalled() {
        Facts facts = Facts.batch("b")
                .receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("100"))
                .receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("20"))
                .receipt(OUT, VALUE_ADDED_TAX, JUNE, yuan("3"))
                .receipt(FIRM, IN, VALUE_ADDED_TAX, JUNE, yuan("4"))
                .outlay(IN, VALUE_ADDED_TAX, JUNE, yuan("5"))
                .receipt(IN, RENT, JUNE, yuan("6"))
                .receipt(IN, VALUE_ADDED_TAX, JUNE.plusMonths(1), yuan("-7"))
                .build();
        assertThat(facts.bookings())
                .containsExactly(
                        Booking.receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("120")),
                        Booking.receipt(OUT, VALUE_ADDED_TAX, JUNE, yuan("3")),
                        Booking.receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("4")).ofSubject(FIRM),
                        Booking.outlay(IN, VALUE_ADDED_TAX, JUNE, yuan("5")),
                        Booking.receipt(IN, RENT, JUNE, yuan("6")),
                        Booking.receipt(IN, VALUE_ADDED_TAX, JUNE.plusMonths(1), yuan("-7")));
        assertThat(facts.subjects()).containsExactly(FIRM);
        assertThat(facts.currency()).contains(Money.CNY);
        assertThat(facts).hasToString("Facts[b]");
    }

    @Test
    void none_knowsNothing() {
        assertThat(Facts.none().bookings()).isEmpty();
        assertThat(Facts.none().currency()).isEmpty();
        assertThat(Facts.none().subjects()).isEmpty();
        assertThat(Facts.none().figureNames()).isEmpty();
        assertThat(Facts.none().batchNumbers()).isEmpty();
    }

    @Test
    void correction_isAFurtherBatch() {
        Facts facts = Facts.batch("2026")
                .receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("100"))
                .build()
                .and(Facts.batch("2026-correction")
                        .receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("-1"))
                        .build());
        assertThat(facts.bookings())
                .containsExactly(
                        Booking.receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("100")),
                        Booking.receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("-1")));
        assertThat(facts.batchNumbers()).containsExactly("2026", "2026-correction");
    }

    @Test
    void sameNumber_anotherReceipt_isAConflictThatNamesTheDifference() {
        Facts one = Facts.batch("2026")
                .receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("100"))
                .build();
        Facts two = Facts.batch("2026")
                .receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("101"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.and(two))
                .withMessage(
                        "Batch '2026' must have one content, but has two: receipt of value-added-tax (general public"
                                + " budget) held by In (in) in 2026-06 is CNY 100.00 and CNY 101.00.\nMaybe give the correction a number of its own.");
    }

    /** A milestone typed 0202, a month of 2062 typed 20062: a slip of the hand is refused where it is made. */
    @Test
    void yearsThatCannotBe_areRefusedAtTheDoor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.batch("a").milestone(FIRST_TAX, LocalDate.of(202, 7, 15)))
                .withMessage("Date of milestone 'first-tax' in batch 'a' must be from 1900-01-01 to 2200-12-31, but is"
                        + " 0202-07-15.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.batch("a").receipt(IN, RENT, YearMonth.of(20062, 7), yuan("1")))
                .withMessage("Month of a booking of 'rent' must be from 1900-01 to 2200-12, but is 20062-07.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.batch("a").figure(Figure.of("payroll").inYear(26), yuan("1")))
                .withMessage("Year of figure 'payroll' in 26 in batch 'a' must be from 1900 to 2200, but is 26.\nMaybe"
                        + " 2026.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.batch("a\nb"))
                .withMessageStartingWith("Number of a batch must not have line breaks");
    }

    @Test
    void oneId_twoNames_isAConflictThatNamesBothBatches() {
        Facts march = Facts.batch("march")
                .receipt(new Subject("mill", Name.of("the mill", "纺织厂")), IN, RENT, JUNE, yuan("1"))
                .build();
        Facts june = Facts.batch("june")
                .receipt(new Subject("mill", Name.of("ACME Textile")), IN, RENT, JUNE, yuan("2"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> march.and(june))
                .withMessage(
                        "Subject 'mill' must be one, but is two: ACME Textile and the mill (纺织厂).\nThe first is told"
                                + " in batch 'june', the second in batch 'march'. Maybe read one of them again under one name.");
    }

    @Test
    void oneId_twoZonesOfTwoRegions_isAConflict() {
        Name hiTech = Name.of("Hi-tech Zone", "高新区");
        Zone inWuxi = new Zone("hi-tech", hiTech, Region.prefecture("320200", Name.of("Wuxi", "无锡市")));
        Zone inShenzhen = new Zone("hi-tech", hiTech, Region.prefecture("440300", Name.of("Shenzhen", "深圳市")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.batch("2026")
                        .receipt(inWuxi, RENT, JUNE, yuan("1"))
                        .receipt(inShenzhen, RENT, JUNE, yuan("2"))
                        .build())
                .withMessage("Zone 'hi-tech' must be one, but is two: Hi-tech Zone (高新区) in Wuxi (320200) and Hi-tech"
                        + " Zone (高新区) in Shenzhen (440300). Both stand in batch '2026'.\nMaybe give one an id of its"
                        + " own.");
    }

    @Test
    void whoAndWhatTheFactsName_canBeListed() {
        Facts facts = Facts.batch("b")
                .receipt(FIRM, IN, RENT, JUNE, yuan("1"))
                .milestone(Milestone.FIRST_TAX, LocalDate.of(2020, 1, 1))
                .figure(Figure.of("payroll").ofParty(OUT).inYear(2020), yuan("1"))
                .build();
        assertThat(facts.directory().all()).containsExactly(FIRM, RENT, IN, Milestone.FIRST_TAX, OUT);
    }

    @Test
    void bookings_ofOneItemInTwoAccounts_areNotMerged() {
        Facts facts = Facts.batch("b")
                .receipt(IN, RENT, JUNE, yuan("100"))
                .receipt(IN, BUDGET_RENT, JUNE, yuan("20"))
                .build();
        assertThat(facts.bookings())
                .containsExactly(
                        Booking.receipt(IN, RENT, JUNE, yuan("100")),
                        Booking.receipt(IN, BUDGET_RENT, JUNE, yuan("20")));
    }

    @Test
    void sameNumber_anotherAccount_isAConflictWhicheverComesFirst() {
        Facts one = Facts.batch("2026").receipt(IN, RENT, JUNE, yuan("100")).build();
        Facts two =
                Facts.batch("2026").receipt(IN, BUDGET_RENT, JUNE, yuan("100")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.and(two))
                .withMessage("Batch '2026' must have one content, but has two: receipt of rent (company accounts) held"
                        + " by In (in) in 2026-06 is CNY 100.00 and absent.\nMaybe give the correction a number of its"
                        + " own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.and(one))
                .withMessageContaining(
                        "receipt of rent (general public budget) held by In (in) in 2026-06 is CNY 100.00"
                                + " and absent.");
    }

    @Test
    void receiptNumber_usedInTwoAccounts_isRefused() {
        Facts.Builder facts = Facts.batch("2026").add("slip-7", Booking.receipt(IN, RENT, JUNE, yuan("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.add("slip-7", Booking.receipt(IN, BUDGET_RENT, JUNE, yuan("1"))))
                .withMessage(
                        "Receipt 'slip-7' of batch '2026' must be one receipt, but is two: receipt of rent (company"
                                + " accounts) held by In (in) in 2026-06: CNY 1.00 and receipt of rent (general public budget)"
                                + " held by In (in) in 2026-06: CNY 1.00.");
    }

    @Test
    void sameNumber_anotherMilestoneAndFigure_namesBothDifferences() {
        Facts one = Facts.batch("2026").milestone(FIRM, FIRST_TAX, MARCH_1).build();
        Facts two = Facts.batch("2026")
                .milestone(FIRM, FIRST_TAX, MARCH_2)
                .figure("investment", wan("1"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.and(two))
                .withMessage("Batch '2026' must have one content, but has two: milestone 'first-tax' of subject firm is"
                        + " [2020-03-01] and [2020-03-02]; figure 'investment' is absent and [CNY 10000].\nMaybe give"
                        + " the correction a number of its own.");
    }

    @Test
    void receiptNumber_usedForTwoReceipts_isRefused() {
        Booking one = Booking.receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("1"));
        Booking two = Booking.receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("2"));
        Facts.Builder facts = Facts.batch("2026").add("slip-7", one).add("slip-7", one);
        assertThat(facts.build().bookings()).containsExactly(one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.add("slip-7", two))
                .withMessage("Receipt 'slip-7' of batch '2026' must be one receipt, but is two: receipt of"
                        + " value-added-tax (general public budget) held by In (in) in 2026-06: CNY 1.00 and receipt of"
                        + " value-added-tax (general public budget) held by In (in) in 2026-06: CNY 2.00.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.add(" ", two))
                .withMessage("Number of a receipt in batch '2026' must not be blank, but is ' '.");
    }

    @Test
    void secondCurrency_inOneBatch_isRefused() {
        Facts.Builder facts = Facts.batch("2026").receipt(IN, VALUE_ADDED_TAX, JUNE, yuan("100"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.receipt(OUT, RENT, JUNE, dollars(1)))
                .withMessage("Batch '2026' must be in one currency, but has CNY 100.00 and USD 0.01.");
    }

    @Test
    void secondCurrency_inAnotherBatch_isRefused() {
        Facts yuan = Facts.batch("b").receipt(IN, RENT, JUNE, yuan("1")).build();
        Facts dollars = Facts.batch("a").receipt(IN, RENT, JUNE, dollars(1)).build();
        Facts noMoney = Facts.batch("0").milestone(FIRST_TAX, MARCH_1).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> noMoney.and(yuan).and(dollars))
                .withMessage("Facts must be in one currency, but batch 'a' is in USD and batch 'b' in CNY.");
        assertThat(noMoney.and(dollars).currency()).contains(Currency.getInstance("USD"));
    }

    @Test
    void milestone_ofASubject_isNotThatOfTheEnclave() {
        Facts facts = Facts.batch("b")
                .milestone(FIRST_TAX, MARCH_1)
                .milestone(FIRM, FIRST_TAX, MARCH_2)
                .build();
        assertThat(facts.datesOf(FIRST_TAX, Optional.empty())).containsExactly(MARCH_1);
        assertThat(facts.datesOf(FIRST_TAX, Optional.of(FIRM))).containsExactly(MARCH_2);
        assertThat(facts.datesOf(Milestone.GRANT_PAID, Optional.empty())).isEmpty();
        assertThat(facts.subjects()).containsExactly(FIRM);
    }

    @Test
    void milestone_withTwoDates_staysTwoDates() {
        Facts facts = Facts.batch("a")
                .milestone(FIRST_TAX, MARCH_2)
                .build()
                .and(Facts.batch("b").milestone(FIRST_TAX, MARCH_1).build());
        assertThat(facts.datesOf(FIRST_TAX, Optional.empty())).containsExactly(MARCH_1, MARCH_2);
    }

    @Test
    void figure_withTwoValues_staysTwoValues() {
        Facts facts = Facts.batch("a")
                .figure("investment", wan("20"))
                .figure(Figure.of("investment"), Fraction.of(10))
                .build()
                .and(Facts.batch("b").figure("investment", wan("10")).build());
        assertThat(facts.valuesOf(Figure.of("investment").inYear(2026)))
                .containsExactly(Measure.of(Fraction.of(10)), Measure.of(wan("10")), Measure.of(wan("20")));
    }

    @Test
    void figure_statedTwiceWithOneValue_isOneValue() {
        Facts facts = Facts.batch("a")
                .figure("investment", wan("20"))
                .figure("investment", yuan("200000.00"))
                .build();
        assertThat(facts.valuesOf(Figure.of("investment"))).containsExactly(Measure.of(wan("20")));
    }

    @Test
    void figure_ofTheYear_comesBeforeTheStandingOne() {
        Figure payroll = Figure.of("payroll").ofParty(OUT);
        Facts facts = Facts.batch("a")
                .figure(payroll, wan("1"))
                .figure(payroll.inYear(2025), wan("2"))
                .figure(payroll.ofSubject(FIRM).inYear(2025), wan("3"))
                .build();
        assertThat(facts.valuesOf(payroll.inYear(2024))).containsExactly(Measure.of(wan("1")));
        assertThat(facts.valuesOf(payroll.inYear(2025))).containsExactly(Measure.of(wan("2")));
        assertThat(facts.valuesOf(payroll.ofSubject(FIRM).inYear(2025))).containsExactly(Measure.of(wan("3")));
        assertThat(facts.valuesOf(payroll.ofSubject(FIRM).inYear(2026))).isEmpty();
        assertThat(facts.valuesOf(Figure.of("payroll").inYear(2025))).isEmpty();
        assertThat(facts.figureNames()).containsExactly("payroll");
        assertThat(facts.subjects()).isEqualTo(ImmutableSet.of(FIRM));
    }

    @Test
    void figure_printsAsAPersonWouldSayIt() {
        assertThat(Figure.of("payroll").ofParty(OUT).ofSubject(FIRM).inYear(2025))
                .hasToString("'payroll' of subject firm of Out (out) in 2025");
    }

    @Test
    void blankNames_areRefused() {
        Name name = Name.of("a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.batch(" "))
                .withMessage("Number of a batch must not be blank, but is ' '.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.of(""))
                .withMessage("Name of a figure must not be blank, but is ''.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Item("", name, BudgetAccount.LAND_FUNDS))
                .withMessage("Id of an item must not be blank, but is ''.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Milestone("", name))
                .withMessage("Id of a milestone must not be blank, but is ''.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subject("", name))
                .withMessage("Id of a subject must not be blank, but is ''.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        Facts.Builder facts = Facts.batch("2026");
        assertThatNullPointerException().isThrownBy(() -> Facts.batch(null)).withMessage("number");
        assertThatNullPointerException()
                .isThrownBy(() -> facts.milestone(null, MARCH_1))
                .withMessage("milestone");
        assertThatNullPointerException()
                .isThrownBy(() -> facts.milestone(FIRST_TAX, null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> facts.milestone(null, FIRST_TAX, MARCH_1))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> facts.receipt(null, RENT, JUNE, yuan("1")))
                .withMessage("holder");
        assertThatNullPointerException()
                .isThrownBy(() -> Figure.of("payroll").ofParty(null))
                .withMessage("ofParty");
        assertThat(facts.build().bookings()).isEmpty();
    }

    private static Money dollars(long cents) {
        return Money.ofMinor(Currency.getInstance("USD"), cents);
    }
}
