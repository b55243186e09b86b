package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.agreement.Cases.BRANCHES;
import static org.feidi.enclave.agreement.Cases.FUND;
import static org.feidi.enclave.agreement.Cases.MILL;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.SHOP;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.calendarYearAfter;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.SharingRules.years;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.RecoverFirst.CountedFrom;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final SharingRule SHARED = split(QUZHOU, 1, YUHANG, 1);
    private static final YearMonth JUNE = YearMonth.of(2020, 6);

    // findings on the text

    @Test
    void soundAgreement_hasNoFinding() {
        Agreement agreement = Cases.ofTax(SHARED);
        assertThat(agreement.check()).isEmpty();
        assertThat(agreement.check(Cases.yearlyTax("100").build(), through(2020)))
                .isEmpty();
    }

    @Test
    void unknownParty_isFound() {
        assertFound(
                Cases.ofTax(split(QUZHOU, 1, FUND, 1)).check(),
                Finding.Kind.UNKNOWN_PARTY,
                "Clause “tax” names Park fund (fund), who is not a party to the agreement; the parties are Quzhou,"
                        + " Yuhang. Maybe add it to the parties.",
                "条款“tax”提及园区基金（fund），但其并非协议当事方；当事方为衢州市、余杭区。可将其列为当事方。");
    }

    @Test
    void oneIdWithTwoNames_isFound_andStopsASettlement() {
        Region misspelled = Region.county("330110", Name.of("Yü-hang", "余杭区"));
        Agreement text = Cases.ofTax(split(QUZHOU, 1, misspelled, 1));
        assertFound(
                text.check(),
                Finding.Kind.TWO_UNDER_ONE_ID,
                "“330110” stands for two: Yuhang (余杭区) and Yü-hang (余杭区).",
                "代码“330110”对应两个不同对象：Yuhang (余杭区)与Yü-hang (余杭区)。");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.settle(Cases.yearlyTax("100").build(), through(2020)))
                .withMessage(
                        "“330110” stands for two: Yuhang (余杭区) and Yü-hang (余杭区).\nMaybe write both alike, or give one"
                                + " an id of its own.");
    }

    @Test
    void anotherNameInTheFacts_isFound_andStopsASettlement() {
        Agreement agreement = Cases.ofTax(SHARED);
        Facts facts = Facts.batch("2020")
                .milestone(new Milestone("first-tax", Name.of("the very first tax", "首笔税收")), LocalDate.of(2020, 1, 1))
                .build();
        assertThat(agreement.check(facts, through(2020)))
                .extracting(Finding::kind)
                .contains(Finding.Kind.TWO_UNDER_ONE_ID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.settle(facts, through(2020)))
                .withMessageStartingWith(
                        "“first-tax” stands for two: first tax (首次产生税收) and the very first tax (首笔税收).");
    }

    @Test
    void draft_isAValue_eachStepGivesANewOne() {
        ClauseDraft.Sharing draft = Cases.tax();
        ClauseDraft.Sharing ofTheMill = draft.named("mill").forSubject(new Subject("mill", Name.of("the mill", "纺织厂")));
        assertThat(draft.by(SHARED).scope()).isEqualTo(Scope.ENCLAVE);
        assertThat(ofTheMill.by(SHARED).scope().subject()).isPresent();
        assertThat(draft.by(SHARED).name()).isEqualTo("tax");
    }

    @Test
    void furtherParty_isNoStranger() {
        Agreement agreement = Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("the park", "园区"))
                .addParties(FUND)
                .addClauses(Cases.tax().by(split(QUZHOU, 1, FUND, 1)))
                .build();
        assertThat(agreement.check()).isEmpty();
        assertThat(agreement.parties()).containsExactly(QUZHOU, YUHANG, FUND);
    }

    @Test
    void potThatNobodySharesOn_isFound() {
        assertFound(
                Cases.ofTax(split(QUZHOU, 1, BRANCHES, 1)).check(),
                Finding.Kind.POT_NOT_SHARED,
                "Clause “tax” gives to the pot the branches, and no rule shares on what it holds. Maybe add"
                        + " within(branches, …).",
                "条款“tax”将资金划入各分支机构，但没有规则对其再分配。可增加 within(branches, …)。");
        assertThat(Cases.ofTax(split(QUZHOU, 1, BRANCHES, 1).within(BRANCHES, allTo(YUHANG)))
                        .check())
                .isEmpty();
    }

    @Test
    void potThatIsSharedOnInAnotherPlaceOnly_isFound() {
        SharingRule toBranches = split(QUZHOU, 1, BRANCHES, 1);
        SharingRule secondPhase =
                years(1, 1, toBranches.within(BRANCHES, allTo(YUHANG))).thereafter(toBranches);
        SharingRule beside = toBranches.within(QUZHOU, SHARED.within(BRANCHES, allTo(YUHANG)));
        SharingRule again = toBranches.within(BRANCHES, toBranches);
        assertThat(List.of(secondPhase, beside, again))
                .allSatisfy(rule -> assertThat(Cases.ofTax(rule).check())
                        .extracting(Finding::kind)
                        .containsExactly(Finding.Kind.POT_NOT_SHARED));
    }

    @Test
    void potThatHoldsMoneyInTheEnd_isFound_andTheMoneyStays() {
        Agreement agreement = Cases.ofTax(split(QUZHOU, 1, BRANCHES, 1));
        Facts facts = Cases.yearlyTax("100").build();
        assertThat(texts(agreement.check(facts, through(2020))))
                .contains(
                        "Clause “tax” leaves 50.00 yuan in year 1: given to “the branches”, and shared on by nobody.");
        Settlement settlement = agreement.settle(facts, through(2020));
        assertThat(settlement.clause("tax").year(1).allocation().partOf(BRANCHES))
                .isEqualTo(yuan("0"));
        assertThat(settlement.clause("tax").year(1).allocation().totalUnallocated())
                .isEqualTo(yuan("50"));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 50.00]");
    }

    @Test
    void memoryInsideAPhase_isFound_once() {
        SharingRule capped = SHARED.capping(QUZHOU, inTotal(wan("1"))).surplus(allTo(YUHANG));
        assertFound(
                Cases.ofTax(years(1, 3, capped).thereafter(SHARED)).check(),
                Finding.Kind.MEMORY_IN_PHASE,
                "Clause “tax” has a rule with a memory (on Quzhou) inside a phase, where it begins anew. Maybe put it"
                        + " around the phases.",
                "条款“tax”在阶段之内含有累计规则（衢州市），每一阶段将重新累计。可将其置于各阶段之外。");
        assertThat(Cases.ofTax(years(1, 3, SHARED)
                                .thereafter(SHARED)
                                .capping(QUZHOU, inTotal(wan("1")))
                                .surplus(allTo(YUHANG)))
                        .check())
                .isEmpty();
    }

    @Test
    void twoClausesOnOneItem_areFoundInTheText() {
        Clause tax = Cases.tax().by(SHARED);
        Clause vat = Cases.tax().named("vat").by(allTo(QUZHOU));
        assertFound(
                Cases.of(tax, vat).check(),
                Finding.Kind.TWO_CLAUSES,
                "Clauses “tax” and “vat” both take Value-added tax in the same years.",
                "条款“tax”与“vat”在相同年份同时涉及增值税。");
        Clause other = Clause.sharing(CORPORATE_INCOME_TAX)
                .named("income")
                .since(calendarYearOf(FIRST_TAX))
                .by(SHARED);
        assertThat(Cases.of(tax, other).check()).isEmpty();
        Clause mill = Cases.tax().named("mill").forSubject(MILL).by(SHARED);
        Clause shop = Cases.tax().named("shop").forSubject(SHOP).by(SHARED);
        assertThat(Cases.of(mill, shop).check()).isEmpty();
        assertThat(Cases.of(mill, vat).check()).hasSize(1);
    }

    @Test
    void twoClausesOfOneClock_onTheEnclaveAndOnASubject_mayFollowEachOther() {
        // the mill's first tax may come when the enclave's five years are over
        Clause enclave = Cases.tax().forYears(5).by(SHARED);
        Clause mill = Cases.tax().named("mill").forSubject(MILL).forYears(5).by(allTo(QUZHOU));
        assertThat(Cases.of(enclave, mill).check()).isEmpty();
        Facts facts = Cases.yearlyTax("100")
                .milestone(MILL, FIRST_TAX, LocalDate.of(2026, 1, 1))
                .receipt(MILL, YUHANG, VALUE_ADDED_TAX, YearMonth.of(2026, 1), yuan("10"))
                .build();
        assertThat(Cases.of(enclave, mill).settle(facts, through(2026)).entitlementOf(QUZHOU))
                .isEqualTo(yuan("60"));
    }

    @Test
    void allFindings_areReturnedAtOnce() {
        Clause first = Cases.tax()
                .by(years(1, 1, split(FUND, 1, BRANCHES, 1))
                        .years(2, 3, undecided(Name.of("years 2 and 3 are not stated", "第2、3年未作规定")))
                        .thereafter(SHARED.capping(QUZHOU, inTotal(wan("1"))).surplus(allTo(YUHANG))));
        Clause second = Cases.tax().named("vat").by(allTo(QUZHOU));
        assertThat(Cases.of(first, second).check())
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(
                        Finding.Kind.UNKNOWN_PARTY,
                        Finding.Kind.POT_NOT_SHARED,
                        Finding.Kind.UNDECIDED,
                        Finding.Kind.MEMORY_IN_PHASE,
                        Finding.Kind.TWO_CLAUSES);
    }

    // findings on the facts

    @Test
    void itemThatNobodyShares_isFound_andStays() {
        Facts facts = Cases.facts()
                .receipt(MILL, YUHANG, RENT, JUNE, yuan("70"))
                .outlay(QUZHOU, RENT, JUNE, yuan("5"))
                .build();
        List<Finding> findings = Cases.ofTax(SHARED).check(facts, through(2020));
        assertThat(findings).extracting(Finding::kind).containsOnly(Finding.Kind.NOT_COVERED);
        assertThat(texts(findings))
                .containsExactly(
                        "5.00 yuan of Rent in 2020, paid by Quzhou, is not shared: no clause covers it.",
                        "70.00 yuan of Rent of subject the mill in 2020, held by Yuhang, is not shared: no clause covers"
                                + " it.");
        assertThat(findings.get(1).in(Locale.CHINA)).isEqualTo("2020年租金（主体纺织厂）70.00元由余杭区持有，未分享：无条款适用。");
        Settlement settlement = Cases.ofTax(SHARED).settle(facts, through(2020));
        assertThat(settlement.uncovered()).hasSize(2);
        assertThat(settlement.transfers()).isEmpty();
    }

    @Test
    void receiptOfNoSubject_underAClauseOnEachSubject_saysSo() {
        Facts facts = Cases.yearlyTax("70").build();
        assertFound(
                Cases.of(Cases.tax().forEachSubject().by(SHARED)).check(facts, through(2020)),
                Finding.Kind.NOT_COVERED,
                "70.00 yuan of Value-added tax in 2020, held by Yuhang, is not shared: no clause covers it, for clause"
                        + " “tax” is on each subject.",
                "2020年增值税70.00元由余杭区持有，未分享：无条款适用，条款“tax”的适用范围为逐户。");
    }

    @Test
    void milestoneThatNeverCame_isFound_andEverythingStays() {
        Facts facts = Facts.batch("facts")
                .receipt(YUHANG, VALUE_ADDED_TAX, JUNE, yuan("70"))
                .build();
        List<Finding> findings = Cases.ofTax(SHARED).check(facts, through(2020));
        assertThat(findings).extracting(Finding::kind).containsOnly(Finding.Kind.NO_CLOCK);
        assertThat(texts(findings))
                .containsExactly(
                        "70.00 yuan of Value-added tax in 2020, held by Yuhang, is not shared: clause “tax” has no year 1"
                                + " (the milestone “first tax” never came).",
                        "Clause “tax” has no year 1: the milestone “first tax” never came.");
        assertThat(findings.get(1).in(Locale.CHINA)).isEqualTo("条款“tax”没有第1年：起算点“首次产生税收”未发生。");
        assertThat(Cases.ofTax(SHARED).settle(facts, through(2020)).transfers()).isEmpty();
        assertThat(texts(Cases.ofTax(SHARED).check(Facts.none(), through(2020))))
                .containsExactly("Clause “tax” has no year 1: the milestone “first tax” never came.");
    }

    @Test
    void milestoneOfOneSubjectThatNeverCame_isNamed() {
        Facts facts = Facts.batch("facts")
                .milestone(SHOP, FIRST_TAX, LocalDate.of(2020, 1, 1))
                .receipt(MILL, YUHANG, VALUE_ADDED_TAX, JUNE, yuan("70"))
                .receipt(SHOP, YUHANG, VALUE_ADDED_TAX, JUNE, yuan("30"))
                .build();
        Agreement agreement = Cases.of(Cases.tax().forEachSubject().by(SHARED));
        assertFound(
                agreement.check(facts, through(2020)),
                Finding.Kind.NO_CLOCK,
                "70.00 yuan of Value-added tax of subject the mill in 2020, held by Yuhang, is not shared: clause “tax”"
                        + " has no year 1 (the milestone “first tax” never came).",
                "2020年增值税（主体纺织厂）70.00元由余杭区持有，未分享：条款“tax”尚无起算年（起算点“首次产生税收”未发生）。");
        assertThat(agreement.settle(facts, through(2020)).entitlementOf(QUZHOU)).isEqualTo(yuan("15"));
    }

    @Test
    void contradictingMilestone_isFoundWithItsDates() {
        Facts facts = Cases.facts()
                .build()
                .and(Facts.batch("other")
                        .milestone(FIRST_TAX, LocalDate.of(2019, 12, 31))
                        .build());
        assertFound(
                Cases.ofTax(SHARED).check(facts, through(2020)),
                Finding.Kind.NO_CLOCK,
                "Clause “tax” has no year 1: the facts state several dates of the milestone “first tax”: 2019-12-31,"
                        + " 2020-03-01.",
                "条款“tax”没有第1年：起算点“首次产生税收”的日期相互矛盾：2019-12-31、2020-03-01。");
    }

    @Test
    void missingFigure_letsThatSubjectWait_andTheOthersSettle() {
        Agreement agreement = Cases.of(Cases.tax()
                .forEachSubject()
                .by(recoverFirst(QUZHOU, figure("investment"))
                        .then(allTo(YUHANG))
                        .countedFrom(CountedFrom.AGREEMENT)));
        Facts facts = Facts.batch("facts")
                .milestone(MILL, FIRST_TAX, LocalDate.of(2020, 1, 1))
                .milestone(SHOP, FIRST_TAX, LocalDate.of(2020, 1, 1))
                .figure(Figure.of("investment").ofSubject(SHOP), yuan("20"))
                .receipt(MILL, YUHANG, VALUE_ADDED_TAX, JUNE, yuan("70"))
                .receipt(SHOP, YUHANG, VALUE_ADDED_TAX, JUNE, yuan("30"))
                .build();
        assertFound(
                agreement.check(facts, through(2021)),
                Finding.Kind.WAITING,
                "Clause “tax” of subject the mill waits for figure “investment” of Quzhou of subject the mill for 2020,"
                        + " from year 1 on.",
                "条款“tax”（主体纺织厂）自第1年起待补：2020年主体纺织厂衢州市的数据“investment”。");
        Settlement settlement = agreement.settle(facts, through(2021));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("20"));
        assertThat(settlement.clause("tax").subject(MILL).year(1).unallocated())
                .singleElement()
                .satisfies(left -> assertThat(left.amount()).isEqualTo(yuan("70")));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 20.00]");
    }

    @Test
    void figureMissingFromALaterYear_letsEarlierYearsStand() {
        Agreement agreement =
                Cases.ofTax(SHARED.guaranteeing(QUZHOU, figure("floor")).madeUpBy(YUHANG));
        Facts facts = Cases.yearlyTax("100", "100", "100")
                .figure(Figure.of("floor").inYear(2020), yuan("60"))
                .figure(Figure.of("floor").inYear(2022), yuan("60"))
                .build();
        Settlement settlement = agreement.settle(facts, through(2022));
        assertThat(texts(settlement.findings()))
                .containsExactly("Clause “tax” waits for figure “floor” of Quzhou for 2021, from year 2 on.");
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("60"));
        assertThat(settlement.clause("tax").year(3).allocation().totalUnallocated())
                .isEqualTo(yuan("100"));
    }

    @Test
    void contradictingFigure_isFoundWithItsValues() {
        Agreement agreement =
                Cases.ofTax(SHARED.guaranteeing(QUZHOU, figure("floor")).madeUpBy(YUHANG));
        Facts facts = Cases.yearlyTax("100")
                .figure("floor", yuan("60"))
                .figure("floor", yuan("50"))
                .build();
        assertFound(
                agreement.check(facts, through(2020)),
                Finding.Kind.WAITING,
                "Clause “tax” waits until the facts agree on figure “floor” for 2020: they state 50.00 yuan,"
                        + " 60.00 yuan, from year 1 on.",
                "条款“tax”自第1年起待核：2020年的数据“floor”，现有数据相互矛盾：50.00元、60.00元。");
    }

    @Test
    void receiptsBeforeTheClock_areFound_andStay() {
        Agreement agreement =
                Cases.of(Cases.tax().since(calendarYearAfter(FIRST_TAX)).by(SHARED));
        Facts facts = Cases.yearlyTax("70", "10").build();
        assertFound(
                agreement.check(facts, through(2021)),
                Finding.Kind.BEFORE_CLOCK,
                "70.00 yuan of Value-added tax in 2020, held by Yuhang, is not shared: before year 1 of clause “tax”.",
                "2020年增值税70.00元由余杭区持有，未分享：早于条款“tax”第1年。");
        assertThat(agreement.settle(facts, through(2021)).entitlementOf(QUZHOU)).isEqualTo(yuan("5"));
    }

    @Test
    void receiptsAfterTheTerm_areFound_andStay() {
        Agreement agreement = Cases.of(Cases.tax().forYears(1).by(SHARED));
        Facts facts = Cases.yearlyTax("10", "70").build();
        assertFound(
                agreement.check(facts, through(2021)),
                Finding.Kind.AFTER_TERM,
                "70.00 yuan of Value-added tax in 2021, held by Yuhang, is not shared: after the term of clause “tax”.",
                "2021年增值税70.00元由余杭区持有，未分享：条款“tax”期限已满。");
    }

    @Test
    void factsAfterTheClosingMonth_areFound_andLeftOut() {
        Facts facts = Cases.yearlyTax("10", "70")
                .outlay(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2021, 1), yuan("3"))
                .build();
        Settlement settlement = Cases.ofTax(SHARED).settle(facts, through(2020));
        assertThat(settlement.findings()).extracting(Finding::kind).containsOnly(Finding.Kind.AFTER_THROUGH);
        assertThat(texts(settlement.findings()))
                .containsExactly(
                        "Received after the closing month 2020-12, and left out: 70.00 yuan of Value-added tax.",
                        "Paid after the closing month 2020-12, and left out: 3.00 yuan of Value-added tax.");
        assertThat(settlement.findings().get(0).in(Locale.CHINA)).isEqualTo("结算截止月2020-12之后入账，未计入：增值税收入70.00元。");
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("5"));
    }

    @Test
    void strangerWhoHoldsMoney_isFound() {
        Facts facts =
                Cases.facts().receipt(FUND, VALUE_ADDED_TAX, JUNE, yuan("10")).build();
        assertFound(
                Cases.ofTax(SHARED).check(facts, through(2020)),
                Finding.Kind.UNKNOWN_HOLDER,
                "Park fund (fund) holds or paid money and is not a party to the agreement; the parties are Quzhou,"
                        + " Yuhang.",
                "园区基金（fund）持有或支付了资金，但并非协议当事方；当事方为衢州市、余杭区。");
        assertThat(Cases.ofTax(SHARED).settle(facts, through(2020)).transfers())
                .hasToString("[Park fund pays Yuhang CNY 5.00, Park fund pays Quzhou CNY 5.00]");
    }

    @Test
    void capInAnotherCurrency_waits() {
        Money dollars = Money.ofMinor(Currency.getInstance("USD"), 100);
        Agreement agreement =
                Cases.ofTax(SHARED.capping(QUZHOU, inTotal(dollars)).surplus(allTo(YUHANG)));
        assertFound(
                agreement.check(Cases.yearlyTax("10").build(), through(2020)),
                Finding.Kind.WAITING,
                "Clause “tax” waits: USD 1.00 must be an amount of CNY of at least zero, but is USD 1.00, from year 1"
                        + " on.",
                "条款“tax”自第1年起待核：USD 1.00应为不小于零的CNY金额，实为USD 1.00。");
    }

    // refusals

    @Test
    void twoClausesOnOneItemOfOneSubject_areRefusedWithBothNames() {
        Clause enclave = Cases.tax().by(SHARED);
        Clause mill = Cases.tax().named("mill").forSubject(MILL).by(allTo(QUZHOU));
        Facts facts = Cases.facts()
                .milestone(MILL, FIRST_TAX, LocalDate.of(2020, 5, 1))
                .receipt(MILL, YUHANG, VALUE_ADDED_TAX, JUNE, yuan("10"))
                .build();
        Agreement agreement = Cases.of(enclave, mill);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.settle(facts, through(2020)))
                .withMessage("Clauses “tax” and “mill” both take Value-added tax of subject the mill in 2020.\n"
                        + "Maybe end one clause with forYears(…), restrict it with forSubject(…), or give each an item of"
                        + " its own.");
        assertThat(texts(agreement.check(facts, through(2020))))
                .contains("Clauses “tax” and “mill” both take Value-added tax of subject the mill in 2020.");
    }

    @Test
    void twoClausesThatFollowEachOther_settle() {
        Clause first = Cases.tax().forYears(1).by(allTo(QUZHOU));
        Clause then = Cases.tax()
                .named("later")
                .since(calendarYearOf(FIRST_TAX).yearsLater(1))
                .by(allTo(YUHANG));
        Settlement settlement =
                Cases.of(first, then).settle(Cases.yearlyTax("10", "20").build(), through(2021));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("10"));
        assertThat(settlement.entitlementOf(YUHANG)).isEqualTo(yuan("20"));
        assertThat(settlement.findings()).isEmpty();
    }

    @Test
    void agreementWithItself_orWithoutClauses_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cases.of())
                .withMessage("Agreement 'the park' must have at least one clause, but has none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.between(QUZHOU, QUZHOU)
                        .name(Name.of("the park", "园区"))
                        .addClauses(Cases.tax().by(SHARED))
                        .build())
                .withMessage("Parties of agreement 'the park' must be named once, but Quzhou (330800) is named twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.builder()
                        .addParties(QUZHOU)
                        .name(Name.of("the park", "园区"))
                        .addClauses(Cases.tax().by(SHARED))
                        .build())
                .withMessage("Agreement 'the park' must be among two parties or more, but has [Quzhou (330800)].");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Cases.of(Cases.tax().by(SHARED), Cases.tax().forYears(1).by(SHARED)))
                .withMessage("Clauses of agreement 'the park' must have names of their own, but two are named 'tax'.");
    }

    @Test
    void clauseThatIsNotThere_isRefusedWithTheNearestName() {
        Agreement agreement = Cases.of(
                Cases.tax().by(SHARED),
                Clause.sharing(RENT)
                        .named("rent")
                        .since(calendarYearOf(FIRST_TAX))
                        .by(SHARED));
        assertThat(agreement.clause("rent").items()).containsExactly(RENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.clause("taxes"))
                .withMessage("Clause must be one of [tax, rent], but is 'taxes'.\nMaybe 'tax'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.clause("profit"))
                .withMessage("Clause must be one of [tax, rent], but is 'profit'.");
    }

    @Test
    void agreement_isReadBeforeAnythingIsSettled() {
        Clause rent = Clause.owed(RENT)
                .named("rent")
                .since(calendarYearOf(FIRST_TAX))
                .forYears(15)
                .from(YUHANG)
                .to(QUZHOU)
                .amounting(wan("30"));
        Agreement agreement = Cases.of(Cases.tax().by(SHARED), rent);
        assertThat(agreement.in(Locale.ENGLISH)).isEqualTo("""
                ### the park

                Parties: Quzhou, Yuhang. Amounts in yuan.

                #### Clause “tax”: Value-added tax (years counted from the calendar year of: first tax)

                For the enclave as a whole: split Quzhou (330800) 1, Yuhang (330110) 1.

                #### Clause “rent”: Rent (years counted from the calendar year of: first tax)

                For the enclave as a whole: Yuhang owes Quzhou 300,000.00 yuan a year; the clause ends with year 15.
                """);
        assertThat(agreement).hasToString(agreement.in(Locale.ENGLISH));
        assertThat(rent.in(Locale.CHINA)).isEqualTo("""
                #### 条款“rent”：租金（自首次产生税收当年起计）

                适用范围：飞地整体；分享办法：余杭区每年应付衢州市300,000.00元；本条款至第15年止。
                """);
    }

    @Test
    void finding_canBeReadAsValues() {
        Finding finding = Cases.ofTax(split(QUZHOU, 1, FUND, 1)).check().get(0);
        assertThat(finding.sentence().message().key()).isEqualTo("finding-unknown-party");
        assertThat(finding.sentence().values()).containsEntry("party", FUND);
    }

    private static void assertFound(List<Finding> findings, Finding.Kind kind, String english, String chinese) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding).hasToString(english);
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.in(Locale.CHINA)).isEqualTo(chinese);
        });
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
