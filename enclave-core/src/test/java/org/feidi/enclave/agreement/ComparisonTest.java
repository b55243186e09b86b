package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Fraction.percent;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Retention;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** What a reform changes, what a correction changes, and what stays in the place. */
class ComparisonTest {

    private static final Region QUZHOU = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
    private static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));

    private static Clause tax(SharingRule rule) {
        return Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX)
                .named("tax")
                .since(calendarYearOf(FIRST_TAX))
                .by(rule);
    }

    private static Agreement agreement() {
        return Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("enclave", "飞地"))
                .addClauses(tax(years(1, 2, allTo(QUZHOU)).thereafter(split(QUZHOU, 6, YUHANG, 4))))
                .build();
    }

    private static Facts.Builder batch(String number) {
        return Facts.batch(number).milestone(FIRST_TAX, LocalDate.of(2020, 3, 1));
    }

    private static Facts facts() {
        return batch("2020 to 2022")
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), wan("100"))
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2021, 6), wan("100"))
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2022, 6), wan("100"))
                .build();
    }

    @Test
    void of_saysWhoGainsWhatInWhichClauseAndYear() {
        Agreement reform = agreement().replacing("tax", tax(split(QUZHOU, 1, YUHANG, 1)));
        Comparison comparison = Comparison.of(agreement(), reform, facts(), through(2022));
        assertThat(comparison.gainOf(QUZHOU)).isEqualTo(wan("-110"));
        assertThat(comparison.gainOf(YUHANG)).isEqualTo(wan("110"));
        assertThat(comparison.total()).isEqualTo(wan("0"));
        assertThat(comparison.gains()).hasSize(6);
        assertThat(comparison.in(Locale.ENGLISH))
                .startsWith("| Clause | Year | Party | Gain (+) or loss (−) |\n| --- | --- | --- | ---: |\n")
                .contains("| tax | 2022 | Quzhou | -100,000.00 |\n");
        assertThat(comparison).hasToString(comparison.in(Locale.ENGLISH));
        assertThat(comparison.document().tables().get(0).csv(Locale.ENGLISH))
                .contains("\r\ntax,2022,Quzhou,-100000.00\r\n");
    }

    @Test
    void of_equalAgreements_isEmpty() {
        assertThat(Comparison.of(agreement(), agreement(), facts(), through(2022))
                        .isEmpty())
                .isTrue();
    }

    /** What no clause shared stayed with its holder, who loses what a new clause gives to others. */
    @Test
    void of_aClauseThatIsAdded_whoHeldTheMoneyLosesIt() {
        Item land = Item.LAND_REVENUE;
        Agreement reform = Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("enclave", "飞地"))
                .addAllClauses(agreement().clauses())
                .addClauses(Clause.sharing(land)
                        .named("land")
                        .since(calendarYearOf(FIRST_TAX))
                        .by(split(QUZHOU, 6, YUHANG, 4)))
                .build();
        Facts facts = batch("land")
                .receipt(YUHANG, land, YearMonth.of(2020, 6), wan("100"))
                .build();
        Comparison comparison = Comparison.of(agreement(), reform, facts, through(2020));
        assertThat(comparison.gainOf(QUZHOU)).isEqualTo(wan("60"));
        assertThat(comparison.gainOf(YUHANG)).isEqualTo(wan("-60"));
        assertThat(comparison.in(Locale.ENGLISH)).isEqualTo("""
                        | Clause | Year | Party | Gain (+) or loss (−) |
                        | --- | --- | --- | ---: |
                        | land | 2020 | Yuhang | 400,000.00 |
                        | land | 2020 | Quzhou | 600,000.00 |
                        | (no clause) | 2020 | Yuhang | -1,000,000.00 |
                        """);
        assertThat(comparison.in(Locale.CHINA)).contains("| （无条款） | 2020 | 余杭区 | -1,000,000.00 |");
    }

    @Test
    void of_anEndThatIsLifted_whoKeptTheMoneyLosesIt() {
        Agreement ending =
                agreement().replacing("tax", tax(years(1, 2, allTo(QUZHOU)).thenEnds()));
        Comparison comparison = Comparison.of(ending, agreement(), facts(), through(2022));
        assertThat(comparison.gainOf(QUZHOU)).isEqualTo(wan("60"));
        assertThat(comparison.gainOf(YUHANG)).isEqualTo(wan("-60"));
    }

    @Test
    void of_anOwedClause_thePayerLosesWhatThePayeeGains() {
        Comparison comparison =
                Comparison.of(owing("30"), owing("50"), batch("none").build(), through(2021));
        assertThat(comparison.gainOf(QUZHOU)).isEqualTo(wan("40"));
        assertThat(comparison.gainOf(YUHANG)).isEqualTo(wan("-40"));
    }

    private static Agreement owing(String wan) {
        return Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("enclave", "飞地"))
                .addClauses(Clause.owed(Item.RENT)
                        .named("rent")
                        .since(calendarYearOf(FIRST_TAX))
                        .from(YUHANG)
                        .to(QUZHOU)
                        .amounting(wan(wan)))
                .build();
    }

    @Test
    void adjustmentsTo_aSettlementBeforeTheClockWasCorrected_areWhatIsTransferredMore() {
        Facts receipts = Facts.batch("receipts")
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), wan("100"))
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2021, 6), wan("100"))
                .build();
        Agreement agreement =
                agreement().replacing("tax", tax(years(1, 1, allTo(QUZHOU)).thereafter(split(QUZHOU, 1, YUHANG, 1))));
        Settlement before = agreement.settle(
                receipts.and(Facts.batch("a")
                        .milestone(FIRST_TAX, LocalDate.of(2020, 3, 1))
                        .build()),
                through(2021));
        Settlement after = agreement.settle(
                receipts.and(Facts.batch("a")
                        .milestone(FIRST_TAX, LocalDate.of(2021, 3, 1))
                        .build()),
                through(2021));
        assertThat(before.transfers()).hasToString("[Yuhang pays Quzhou CNY 1500000.00]");
        assertThat(after.transfers()).hasToString("[Yuhang pays Quzhou CNY 1000000.00]");
        assertThat(after.adjustmentsTo(before).gainOf(YUHANG)).isEqualTo(wan("50"));
        assertThat(after.adjustmentsTo(before).gainOf(QUZHOU)).isEqualTo(wan("-50"));
    }

    @Test
    void between_twoSubjects_tellsThemApart() {
        Subject mill = new Subject("mill", Name.of("The | mill", "纺织厂"));
        Subject shop = new Subject("shop", Name.of("Shop", "商店"));
        Clause each = Clause.sharing(VALUE_ADDED_TAX)
                .named("tax")
                .since(calendarYearOf(FIRST_TAX).ofTheEnclave())
                .forEachSubject()
                .by(allTo(QUZHOU));
        Facts facts = batch("firms")
                .receipt(mill, YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), wan("100"))
                .receipt(shop, YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), wan("10"))
                .build();
        Settlement later = agreement().replacing("tax", each).settle(facts, through(2020));
        Settlement earlier =
                agreement().replacing("tax", each).settle(batch("none").build(), through(2020));
        assertThat(later.adjustmentsTo(earlier).in(Locale.ENGLISH)).isEqualTo("""
                        | Clause | Subject | Year | Party | Gain (+) or loss (−) |
                        | --- | --- | --- | --- | ---: |
                        | tax | The \\| mill | 2020 | Quzhou | 1,000,000.00 |
                        | tax | Shop | 2020 | Quzhou | 100,000.00 |
                        """);
    }

    @Test
    void between_twoCurrencies_isRefused() {
        Agreement inDollars = Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("enclave", "飞地"))
                .currency(Currency.getInstance("USD"))
                .addAllClauses(agreement().clauses())
                .build();
        Facts none = batch("none").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(agreement(), inDollars, none, through(2020)))
                .withMessage("Settlements to compare must be in one currency, but are in CNY and USD.");
    }

    @Test
    void replacing_amongSeveralClauses_suggestsTheNearestName() {
        Agreement several = Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("enclave", "飞地"))
                .addAllClauses(agreement().clauses())
                .addAllClauses(owing("1").clauses())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> several.replacing("rents", tax(allTo(QUZHOU))))
                .withMessage("Clause must be one of [tax, rent], but is 'rents'.\nMaybe 'rent'.");
    }

    @Test
    void replacing_aClauseThatDoesNotExist_suggestsTheNearestName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement().replacing("taxes", tax(allTo(QUZHOU))))
                .withMessage("Clause must be one of [tax], but is 'taxes'.\nMaybe 'tax'.");
    }

    @Test
    void adjustmentsTo_anEarlierSettlement_areTheInstalment() {
        Settlement earlier = agreement().settle(facts(), through(2021));
        Facts corrected = facts().and(batch("correction")
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), wan("-10"))
                .build());
        Settlement later = agreement().settle(corrected, through(2022));
        Comparison instalment = later.adjustmentsTo(earlier);
        assertThat(instalment.gainOf(QUZHOU)).isEqualTo(wan("50"));
        assertThat(instalment.gainOf(QUZHOU))
                .isEqualTo(later.entitlementOf(QUZHOU).minus(earlier.entitlementOf(QUZHOU)));
        assertThat(instalment.total()).isEqualTo(wan("90"));
    }

    @Test
    void replacing_aBatch_onlyTheLaterOneCounts() {
        Facts corrected = facts().and(Facts.batch("2020 to 2022, corrected")
                .replacing("2020 to 2022")
                .milestone(FIRST_TAX, LocalDate.of(2021, 3, 1))
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2022, 6), wan("90"))
                .build());
        Settlement settlement = agreement().settle(corrected, through(2022));
        assertThat(settlement.clause("tax").pool()).isEqualTo(wan("90"));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(wan("90"));
        assertThat(settlement.findings()).isEmpty();
    }

    @Test
    void replacing_itself_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.batch("a").replacing("a"))
                .withMessage("A batch must replace another one, but 'a' replaces itself.\nMaybe give the correction a"
                        + " number of its own.");
    }

    @Test
    void replacing_inACircle_isRefused() {
        Facts one = Facts.batch("a").replacing("b").build();
        Facts two = Facts.batch("b").replacing("a").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.and(two))
                .withMessage("Batches must not replace each other in a circle, but 'a' does.\nMaybe give the latest"
                        + " correction a new number.");
    }

    @Test
    void batches_thatClaimTheSameMonths_andOnesThatAreMissing_areFound() {
        Facts facts = batch("a")
                .covering("Yuhang treasury", YearMonth.of(2020, 1), YearMonth.of(2020, 12))
                .build()
                .and(Facts.batch("b")
                        .covering("Yuhang treasury", YearMonth.of(2020, 12), YearMonth.of(2021, 3))
                        .replacing("z")
                        .build());
        assertThat(agreement().check(facts, through(2021)))
                .extracting(Finding::toString)
                .containsExactly(
                        "Batches “a” and “b” claim the same months of the same source: something may be counted twice."
                                + " Maybe one replaces the other.",
                        "Batch “b” replaces batch “z”, which is not there.");
    }

    @Test
    void batches_thatReplaceTheSameOne_areFound() {
        Facts facts = batch("a")
                .build()
                .and(Facts.batch("b")
                        .replacing("a")
                        .milestone(FIRST_TAX, LocalDate.of(2020, 3, 1))
                        .build())
                .and(Facts.batch("c").replacing("a").build());
        assertThat(agreement().check(facts, through(2021)))
                .singleElement()
                .hasToString(
                        "Batch “a” is replaced by several batches, which all count: b, c. Maybe one of them replaces"
                                + " the other.");
        assertThat(agreement().check(facts.and(Facts.batch("d").replacing("c").build()), through(2021)))
                .isEmpty();
    }

    @Test
    void retention_isAppliedToTheUnitedMonthlyTotal() {
        Agreement gross = Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("enclave", "飞地"))
                .retention(Retention.builder()
                        .rate(VALUE_ADDED_TAX, YearMonth.of(2020, 1), percent("50"))
                        .rate(CORPORATE_INCOME_TAX, YearMonth.of(2020, 1), percent("40"))
                        .build())
                .addClauses(tax(allTo(QUZHOU)))
                .build();
        Facts oneFenTwice = batch("1")
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), Money.fen(1))
                .receipt(YUHANG, CORPORATE_INCOME_TAX, YearMonth.of(2020, 6), yuan("100"))
                .build()
                .and(batch("2")
                        .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), Money.fen(1))
                        .build());
        Settlement settlement = gross.settle(oneFenTwice, through(2020));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("40.01"));
        assertThat(settlement.statement().in(Locale.ENGLISH))
                .contains(
                        "Of gross receipts of Value-added tax only what stays in the place is shared: 0.5 since 2020-01.");
        assertThat(settlement.statement().in(Locale.CHINA)).contains("增值税按毛额入账，仅分享地方留成部分：2020-01起0.5。");
    }

    @Test
    void retention_aMonthBeforeTheFirstRate_waitsAndIsFound() {
        Agreement gross = Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("enclave", "飞地"))
                .retention(Retention.builder()
                        .rate(VALUE_ADDED_TAX, YearMonth.of(2021, 1), percent("50"))
                        .build())
                .addClauses(tax(allTo(QUZHOU)))
                .build();
        Settlement settlement = gross.settle(facts(), through(2022));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(wan("100"));
        assertThat(settlement.uncovered())
                .singleElement()
                .satisfies(one -> assertThat(one.unallocated().amount()).isEqualTo(wan("100")));
        assertThat(settlement.findings()).hasSize(1);
    }

    @Test
    void byItem_sharesEachTaxByItsOwnRule() {
        SharingRule rule = byItem(ImmutableMap.of(
                VALUE_ADDED_TAX, split(QUZHOU, 6, YUHANG, 4), CORPORATE_INCOME_TAX, split(QUZHOU, 1, YUHANG, 1)));
        Facts facts = batch("a")
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), wan("100"))
                .receipt(YUHANG, CORPORATE_INCOME_TAX, YearMonth.of(2020, 6), wan("60"))
                .build();
        assertThat(agreement()
                        .replacing("tax", tax(rule))
                        .settle(facts, through(2020))
                        .entitlementOf(QUZHOU))
                .isEqualTo(wan("90"));
    }
}
