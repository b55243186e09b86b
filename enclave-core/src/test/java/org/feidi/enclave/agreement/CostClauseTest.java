package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.BudgetAccount.COMPANY_ACCOUNTS;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** Who bears what: shared costs, and outlays that others match. */
class CostClauseTest {

    private static final Item RUNNING = new Item("running-cost", Name.of("Running cost", "运营费用"), COMPANY_ACCOUNTS);
    private static final Item PLATFORMS = new Item("platforms", Name.of("Platforms", "平台经费"), COMPANY_ACCOUNTS);
    private static final Region QUZHOU = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
    private static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));
    private static final Region NINGBO = Region.prefecture("330200", Name.of("Ningbo", "宁波市"));
    private static final Region JIANGBEI = Region.county("330205", Name.of("Jiangbei", "江北区"));
    private static final Region ZHENHAI = Region.county("330211", Name.of("Zhenhai", "镇海区"));
    private static final Organisation FUND = new Organisation("fund", Name.of("Corridor fund", "走廊专项资金"));

    private static Facts.Builder facts() {
        return Facts.batch("books").milestone(IN_FORCE, LocalDate.of(2021, 1, 1));
    }

    private static Agreement costs() {
        return Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("costs", "费用"))
                .addClauses(Clause.costs(RUNNING)
                        .named("running")
                        .since(calendarYearOf(IN_FORCE))
                        .by(split(QUZHOU, 7, YUHANG, 3)))
                .build();
    }

    @Test
    void costs_whoPaidMoreThanItsPart_isPaidBack() {
        Facts facts = facts().outlay(YUHANG, RUNNING, YearMonth.of(2021, 5), wan("100"))
                .outlay(QUZHOU, RUNNING, YearMonth.of(2021, 6), wan("20"))
                .build();
        Settlement settlement = costs().settle(facts, through(2021));
        assertThat(settlement.burdenOf(QUZHOU)).isEqualTo(wan("84"));
        assertThat(settlement.burdenOf(YUHANG)).isEqualTo(wan("36"));
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(wan("0"));
        assertThat(settlement.transfers()).hasToString("[Quzhou pays Yuhang CNY 640000.00]");
    }

    @Test
    void costs_thatNobodyBears_areFound() {
        Facts facts = facts().outlay(YUHANG, PLATFORMS, YearMonth.of(2021, 5), wan("100"))
                .build();
        Settlement settlement = costs().settle(facts, through(2021));
        assertThat(settlement.transfers()).isEmpty();
        assertThat(settlement.findings())
                .singleElement()
                .hasToString(
                        "1,000,000.00 yuan of Platforms in 2021, paid by Yuhang, is not shared: no clause covers it.");
    }

    /** 宁波甬江科创大走廊: the city pays 5 亿 a year, the districts match 5 亿. The weights of the districts are invented. */
    private static Agreement corridor() {
        return corridor(matching().by(TWO_TO_THREE));
    }

    private static final SharingRule TWO_TO_THREE = split(ImmutableList.of(JIANGBEI, ZHENHAI), Weights.of(2, 3));

    private static ClauseDraft.Matching matching() {
        return Clause.matching(PLATFORMS)
                .named("corridor")
                .since(calendarYearOf(IN_FORCE))
                .ledBy(NINGBO)
                .into(FUND)
                .upTo(wan("50000"));
    }

    private static Agreement corridor(Clause clause) {
        return Agreement.between(NINGBO, JIANGBEI)
                .name(Name.of("corridor", "甬江科创大走廊"))
                .addParties(ZHENHAI, FUND)
                .addClauses(clause)
                .build();
    }

    @Test
    void ningboCorridor_districtsMatchTheCity() {
        Facts facts = facts().outlay(NINGBO, PLATFORMS, YearMonth.of(2021, 6), wan("50000"))
                .build();
        Settlement settlement = corridor().settle(facts, through(2021));
        assertThat(settlement.burdenOf(JIANGBEI)).isEqualTo(wan("20000"));
        assertThat(settlement.burdenOf(ZHENHAI)).isEqualTo(wan("30000"));
        assertThat(settlement.transfers())
                .hasToString("[Jiangbei pays Corridor fund CNY 200000000.00,"
                        + " Zhenhai pays Corridor fund CNY 300000000.00]");
    }

    @Test
    void matching_isCapped_andPaymentsCount() {
        Facts facts = facts().outlay(NINGBO, PLATFORMS, YearMonth.of(2021, 6), wan("80000"))
                .outlay(ZHENHAI, PLATFORMS, YearMonth.of(2021, 7), wan("30000"))
                .outlay(JIANGBEI, PLATFORMS, YearMonth.of(2021, 7), wan("5000"))
                .build();
        Settlement settlement = corridor().settle(facts, through(2021));
        assertThat(settlement.clause("corridor").pool()).isEqualTo(wan("50000"));
        assertThat(settlement.transfers()).hasToString("[Jiangbei pays Corridor fund CNY 150000000.00]");
    }

    @Test
    void matching_byAComposedRule_paymentsStillCount() {
        Pot districts = new Pot("districts", Name.of("Districts", "各区"));
        Facts facts = facts().outlay(NINGBO, PLATFORMS, YearMonth.of(2021, 6), wan("50000"))
                .outlay(ZHENHAI, PLATFORMS, YearMonth.of(2021, 7), wan("30000"))
                .outlay(JIANGBEI, PLATFORMS, YearMonth.of(2021, 7), wan("20000"))
                .build();
        for (SharingRule rule : ImmutableList.of(
                TWO_TO_THREE.under(Citation.of(Name.of("art. 3", "第三条"))),
                years(1, 5, TWO_TO_THREE).thenEnds(),
                allTo(districts).within(districts, TWO_TO_THREE))) {
            Settlement settlement = corridor(matching().by(rule)).settle(facts, through(2021));
            assertThat(settlement.transfers()).isEmpty();
            assertThat(settlement.findings()).isEmpty();
        }
    }

    @Test
    void matching_whatComesBackToTheOneWhoLeads_isMatchedNoLonger() {
        Facts facts = facts().outlay(NINGBO, PLATFORMS, YearMonth.of(2021, 6), wan("60000"))
                .outlay(NINGBO, PLATFORMS, YearMonth.of(2022, 6), wan("-25000"))
                .outlay(NINGBO, PLATFORMS, YearMonth.of(2023, 6), wan("-50000"))
                .outlay(NINGBO, PLATFORMS, YearMonth.of(2024, 6), wan("16000"))
                .build();
        SettledClause corridor = corridor().settle(facts, through(2024)).clause("corridor");
        // the 10,000 beyond the cap come back first; 15,000 more came back than was ever paid
        assertThat(corridor.years())
                .extracting(SettledYear::pool)
                .containsExactly(wan("50000"), wan("-15000"), wan("-35000"), wan("1000"));
    }

    @Test
    void matching_aWaitingCap_leavesTheYearToTheOneWhoLeads() {
        Facts facts = facts().outlay(NINGBO, PLATFORMS, YearMonth.of(2021, 6), wan("50000"))
                .outlay(JIANGBEI, PLATFORMS, YearMonth.of(2021, 7), wan("1"))
                .build();
        Settlement settlement =
                corridor(matching().upTo(figure("cap")).by(TWO_TO_THREE)).settle(facts, through(2021));
        assertThat(settlement.transfers()).isEmpty();
        assertThat(settlement.findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.OVERPAID, Finding.Kind.WAITING);
        assertThat(settlement.clause("corridor").year(1).held()).containsExactly(entry(NINGBO, wan("50000")));
    }

    @Test
    void matching_explanationSaysWhatIsMatched() {
        Facts facts = facts().outlay(NINGBO, PLATFORMS, YearMonth.of(2021, 6), wan("80000"))
                .build();
        Settlement settlement = corridor().settle(facts, through(2021));
        assertThat(settlement.clause("corridor").year(1).explain().in(Locale.ENGLISH))
                .isEqualTo("""
                        - 500,000,000.00: what is to match the outlays of Ningbo, for Corridor fund → Jiangbei 200,000,000.00; Zhenhai 300,000,000.00
                          - Ningbo paid out 800,000,000.00 yuan; at most 500,000,000.00 yuan are matched
                          - 500,000,000.00: split Jiangbei 2, Zhenhai 3 → Jiangbei 200,000,000.00; Zhenhai 300,000,000.00
                        """);
        assertThat(settlement.clause("corridor").year(1).explain().in(Locale.CHINA))
                .contains("对宁波市所付的配套，归走廊专项资金", "宁波市已付800,000,000.00元，配套以500,000,000.00元为限");
        assertThat(settlement.entitlementOf(FUND)).isEqualTo(wan("50000"));
    }

    @Test
    void matching_ofOneselfOrOfTheReceiver_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matching().by(split(NINGBO, 1, ZHENHAI, 1).under(Citation.of(Name.of("a", "甲")))))
                .withMessage(
                        "Clause 'corridor' must be matched by others, but Ningbo (330200), who leads, is named in its"
                                + " rule.\nMaybe leave it out of the rule.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matching().by(split(FUND, 1, ZHENHAI, 1)))
                .withMessage(
                        "Clause 'corridor' must be matched by others, but Corridor fund (fund), who receives what is"
                                + " matched, is named in its rule.\nMaybe leave it out of the rule.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matching().into(NINGBO).by(TWO_TO_THREE))
                .withMessage(
                        "Who leads clause 'corridor' and who receives what is matched must be two parties, but both are"
                                + " Ningbo (330200).\nMaybe name another one in into(…).");
    }

    @Test
    void matching_byItem_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matching().by(byItem(ImmutableMap.of(PLATFORMS, TWO_TO_THREE))))
                .withMessage("Clause 'corridor' must match one amount, but its rule is by item.\nMaybe make a clause of"
                        + " each item.");
    }

    @Test
    void matching_withoutReceiverOrCap_isRefused() {
        ClauseDraft.Matching draft =
                Clause.matching(PLATFORMS).named("corridor").ledBy(NINGBO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.by(TWO_TO_THREE))
                .withMessage("Clause 'corridor' must say who receives what is matched.\nMaybe into(…).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.into(FUND).by(TWO_TO_THREE))
                .withMessage("Clause 'corridor' must say up to which sum it matches.\nMaybe upTo(…).");
    }

    @Test
    void matching_withoutALead_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clause.matching(PLATFORMS)
                        .named("corridor")
                        .since(calendarYearOf(IN_FORCE))
                        .into(FUND)
                        .upTo(wan("50000"))
                        .by(split(JIANGBEI, 1, ZHENHAI, 1)))
                .withMessage("Clause 'corridor' must say whose outlays are matched.\nMaybe ledBy(…).");
    }

    @Test
    void receiptsAndCosts_areNettedInOneAccount() {
        Item rent = Item.RENT;
        Agreement both = Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("both", "收支"))
                .addAllClauses(costs().clauses())
                .addClauses(Clause.sharing(rent)
                        .named("rent")
                        .since(calendarYearOf(IN_FORCE))
                        .by(split(QUZHOU, 1, YUHANG, 1)))
                .build();
        Facts facts = facts().outlay(YUHANG, RUNNING, YearMonth.of(2021, 5), wan("100"))
                .receipt(YUHANG, rent, YearMonth.of(2021, 5), wan("60"))
                .build();
        Settlement settlement = both.settle(facts, through(2021));
        // Quzhou bears 70 and is entitled to 30
        assertThat(settlement.transfers()).hasToString("[Quzhou pays Yuhang CNY 400000.00]");
        assertThat(settlement.entitlementOf(QUZHOU)).isEqualTo(yuan("300000"));
    }

    @Test
    void operatorFees_areSettledByACostClause() {
        Item fee = Costs.Kind.BASE_FEE.item(COMPANY_ACCOUNTS);
        Agreement agreement = Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("operator", "运营"))
                .addClauses(Clause.costs(fee)
                        .named("operator")
                        .since(calendarYearOf(IN_FORCE))
                        .by(split(QUZHOU, 4, YUHANG, 1)))
                .build();
        Costs costs = new Costs(
                yuan("1").currency(),
                ImmutableList.of(new Costs.Line(
                        Costs.Kind.BASE_FEE,
                        YearMonth.of(2021, 12),
                        Optional.empty(),
                        wan("100"),
                        Name.of("base fee", "基本服务费"))));
        Facts facts = facts().build().and(costs.toFacts("2021-operator", QUZHOU, COMPANY_ACCOUNTS));
        Settlement settlement = agreement.settle(facts, through(2021));
        assertThat(settlement.burdenOf(QUZHOU)).isEqualTo(wan("80"));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 200000.00]");
    }
}
