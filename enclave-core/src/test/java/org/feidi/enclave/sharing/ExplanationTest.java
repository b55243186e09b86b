package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.netOf;
import static org.feidi.enclave.sharing.SharingRules.number;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.own;
import static org.feidi.enclave.sharing.SharingRules.pool;
import static org.feidi.enclave.sharing.SharingRules.reached;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.BRANCHES;
import static org.feidi.enclave.sharing.Sides.CENTRAL;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;
import org.junit.jupiter.api.Test;

/** Explanations as they are read. */
class ExplanationTest {

    private static final Citation MEASURE = Citation.builder()
            .title(Name.of("Measures", "分享办法"))
            .number("财预〔2015〕92号")
            .build();
    private static final Facts FACTS = Facts.batch("b")
            .figure("tax", Money.wan("25"))
            .figure(Figure.of("payroll").ofParty(OUT), Fraction.of(3))
            .figure(Figure.of("payroll").ofParty(IN), Fraction.of(4))
            .build();

    @Test
    void capAndSumDue() {
        SharingRule rule = years(1, 5, split(OUT, 1, IN, 1).under(MEASURE.withArticle(Name.of("art. 4", "第四条"))))
                .thereafter(allTo(IN))
                .capping(OUT, inTotal(figure("tax")))
                .surplus(allTo(IN))
                .dueInTotal(OUT, figure("tax"), 1)
                .under(MEASURE);
        assertThat(lines(rule, Locale.ENGLISH, "30"))
                .containsExactly(
                        "- 300,000.00: Out is to have received figure “tax” by year 1 [Measures (财预〔2015〕92号)]"
                                + " → Out 150,000.00; In 150,000.00",
                        "  - figure “tax” for 2020 is 250,000.00 yuan",
                        "  - Out has received 150,000.00 yuan in total",
                        "  - 300,000.00: Out receives at most figure “tax” in total, the surplus is shared on"
                                + " → Out 150,000.00; In 150,000.00",
                        "    - 300,000.00: year 1, in the phase of years 1 to 5 → Out 150,000.00; In 150,000.00",
                        "      - 300,000.00: split Out 1, In 1 [Measures (财预〔2015〕92号), art. 4]"
                                + " → Out 150,000.00; In 150,000.00",
                        "    - 150,000.00: all to Out until it has received figure “tax” in total → Out 150,000.00",
                        "      - figure “tax” for 2020 is 250,000.00 yuan",
                        "      - Out had received 0.00 yuan before this year",
                        "  - Out has received 100,000.00 yuan less in total than was due; who owes it is not stated");
        assertThat(lines(rule, Locale.CHINESE, "30"))
                .containsExactly(
                        "- 300,000.00：飞出地至第1年累计应得数据“tax”〔《分享办法》（财预〔2015〕92号）〕" + " → 飞出地 150,000.00；飞入地 150,000.00",
                        "  - 2020年的数据“tax”为250,000.00元",
                        "  - 飞出地累计已得150,000.00元",
                        "  - 300,000.00：飞出地累计所得以数据“tax”为限，超出部分另行分配" + " → 飞出地 150,000.00；飞入地 150,000.00",
                        "    - 300,000.00：第1年，适用第1年至第5年的办法 → 飞出地 150,000.00；飞入地 150,000.00",
                        "      - 300,000.00：按比例分成：飞出地 1、飞入地 1〔《分享办法》（财预〔2015〕92号）第四条〕"
                                + " → 飞出地 150,000.00；飞入地 150,000.00",
                        "    - 150,000.00：先全部归飞出地，直至其累计所得达到数据“tax” → 飞出地 150,000.00",
                        "      - 2020年的数据“tax”为250,000.00元",
                        "      - 本年之前飞出地累计已得0.00元",
                        "  - 飞出地累计应得尚缺100,000.00元，由谁负担未作规定");
    }

    @Test
    void recovery_fixedAmountIsNotToldTwice() {
        SharingRule rule = recoverFirst(OUT, Money.wan("10"))
                .then(split(OUT, 6, IN, 4))
                .countedFrom(RecoverFirst.CountedFrom.YEAR_OF_RECOVERY);
        assertThat(lines(rule, Locale.ENGLISH, "30"))
                .containsExactly(
                        "- 300,000.00: all to Out until it has received 100,000.00 yuan in total"
                                + " → Out 220,000.00; In 80,000.00",
                        "  - Out had received 0.00 yuan before this year",
                        "  - 200,000.00: split Out 6, In 4 → Out 120,000.00; In 80,000.00");
        assertThat(lines(rule, Locale.CHINESE, "30").get(0))
                .isEqualTo("- 300,000.00：先全部归飞出地，直至其累计所得达到100,000.00元 → 飞出地 220,000.00；飞入地 80,000.00");
    }

    @Test
    void slicesAndFactors() {
        SharingRule rule = upTo(Money.wan("10"), undecided(Name.of("the base is not stated", "基数未作规定")))
                .above(byFactors(factor(35, figure("payroll")))
                        .among(ImmutableList.of(OUT, IN), ByFactors.WhenZero.REFUSED));
        assertThat(lines(rule, Locale.ENGLISH, "17"))
                .containsExactly(
                        "- 170,000.00: in slices of the year's amount, cut at 100,000.00 yuan"
                                + " → Out 30,000.00; In 40,000.00; unallocated 100,000.00",
                        "  - 100,000.00: stays with whoever collected it: the base is not stated → unallocated 100,000.00",
                        "  - 70,000.00: by the weighted mean of the shares in 35 × figure “payroll”"
                                + " → Out 30,000.00; In 40,000.00",
                        "    - figure “payroll” of Out for 2020 is 3",
                        "    - figure “payroll” of In for 2020 is 4",
                        "    - the key of Out is 3/7",
                        "    - the key of In is 4/7");
        assertThat(lines(rule, Locale.CHINESE, "17"))
                .containsExactly(
                        "- 170,000.00：当年数额分段分配，分界为：100,000.00元 → 飞出地 30,000.00；飞入地 40,000.00；未分配 100,000.00",
                        "  - 100,000.00：留归原征收方：基数未作规定 → 未分配 100,000.00",
                        "  - 70,000.00：按因素份额的加权平均分配：35 × 数据“payroll” → 飞出地 30,000.00；飞入地 40,000.00",
                        "    - 2020年飞出地的数据“payroll”为3",
                        "    - 2020年飞入地的数据“payroll”为4",
                        "    - 飞出地的分配比例为3/7",
                        "    - 飞入地的分配比例为4/7");
    }

    @Test
    void baseAndIncrement() {
        SharingRule rule = base(Money.wan("10"), allTo(OUT)).increment(allTo(IN));
        assertThat(lines(rule, Locale.ENGLISH, "17"))
                .containsExactly(
                        "- 170,000.00: base 100,000.00 yuan, and the increment above it"
                                + " → Out 100,000.00; In 70,000.00",
                        "  - 100,000.00: all to Out → Out 100,000.00",
                        "  - 70,000.00: all to In → In 70,000.00");
        assertThat(lines(rule, Locale.CHINESE, "17").get(0))
                .isEqualTo("- 170,000.00：基数100,000.00元与其上的增量分别分配 → 飞出地 100,000.00；飞入地 70,000.00");
    }

    @Test
    void capped_tellsTheLimitAsAStepOfItsOwn() {
        SharingRule rule =
                split(OUT, 1, IN, 1).capping(OUT, inTotal(Money.wan("3"))).surplus(allTo(CENTRAL));
        assertThat(lines(rule, Locale.ENGLISH, "10"))
                .containsExactly(
                        "- 100,000.00: Out receives at most 30,000.00 yuan in total, the surplus is shared on"
                                + " → Out 30,000.00; In 50,000.00; Centre 20,000.00",
                        "  - 100,000.00: split Out 1, In 1 → Out 50,000.00; In 50,000.00",
                        "  - 50,000.00: all to Out until it has received 30,000.00 yuan in total"
                                + " → Out 30,000.00; Centre 20,000.00",
                        "    - Out had received 0.00 yuan before this year",
                        "    - 20,000.00: all to Centre → Centre 20,000.00");
    }

    @Test
    void whatStays_isKeptByAgreement() {
        SharingRule rule = split(OUT, 6, BRANCHES, 4).within(BRANCHES, stays(Name.of("article 5", "第五条")));
        assertThat(lines(rule, Locale.ENGLISH, "10"))
                .containsExactly(
                        "- 100,000.00: what Branches gets is shared on → Out 60,000.00; kept by agreement 40,000.00",
                        "  - 100,000.00: split Out 6, Branches 4 → Out 60,000.00; Branches 40,000.00",
                        "  - 40,000.00: stays with whoever collected it: article 5 → kept by agreement 40,000.00");
        assertThat(lines(rule, Locale.CHINESE, "10").get(0))
                .isEqualTo("- 100,000.00：分支机构所得再行分配 → 飞出地 60,000.00；按约定留存 40,000.00");
    }

    @Test
    void withinAndGuarantee() {
        SharingRule rule = split(CENTRAL, 6, BRANCHES, 4)
                .within(BRANCHES, split(OUT, 1, IN, 1))
                .guaranteeing(OUT, Money.wan("50"))
                .madeUpBy(IN);
        assertThat(lines(rule, Locale.ENGLISH, "100"))
                .containsExactly(
                        "- 1,000,000.00: Out is promised at least 500,000.00 yuan a year, made up by In"
                                + " → Out 400,000.00; In 0.00; Centre 600,000.00",
                        "  - In makes up 200,000.00 yuan",
                        "  - 1,000,000.00: what Branches gets is shared on"
                                + " → Out 200,000.00; In 200,000.00; Centre 600,000.00",
                        "    - 1,000,000.00: split Centre 6, Branches 4 → Centre 600,000.00; Branches 400,000.00",
                        "    - 400,000.00: split Out 1, In 1 → Out 200,000.00; In 200,000.00",
                        "  - Out was promised 100,000.00 yuan more than it received; it is owed by In");
        assertThat(lines(rule, Locale.CHINESE, "100"))
                .contains("  - 飞入地补足200,000.00元", "  - 飞出地尚缺保底数100,000.00元，由飞入地负担");
    }

    @Test
    void openYear() {
        SharingRule rule = allTo(OUT).guaranteeing(OUT, Money.wan("50")).madeUpBy(IN);
        Circumstances open = new Circumstances(
                Facts.none(), Optional.empty(), new ClockYears(YearMonth.of(2020, 1)), YearMonth.of(2020, 6));
        Explanation explanation = Pool.of(Money.CNY, ImmutableSortedMap.of(1, Money.wan("10")), open)
                .explain(rule)
                .values()
                .asList()
                .get(0);
        assertThat(explanation.in(Locale.ENGLISH))
                .contains("the year is open: nothing is made up by In yet")
                .contains("Out was promised 400,000.00 yuan more than it received; it is owed by In (provisional,"
                        + " the year is open)");
        assertThat(explanation.in(Locale.CHINESE))
                .contains("年度未结：飞入地暂不补足")
                .contains("飞出地尚缺保底数400,000.00元，由飞入地负担（暂列，年度未结）");
    }

    @Test
    void conditionsAndPhases() {
        SharingRule rule = onlyIf(reached(Milestone.GRANT_PAID).yearsAfter(1), allTo(IN))
                .otherwise(years(1, 1, allTo(OUT)).thenEnds());
        assertThat(lines(rule, Locale.ENGLISH, "1"))
                .containsExactly(
                        "- 10,000.00: only if grant paid in full was reached at least a year before → Out 10,000.00",
                        "  - grant paid in full: not in the facts",
                        "  - grant paid in full was reached at least a year before: this does not hold",
                        "  - 10,000.00: year 1, a phase of its own → Out 10,000.00",
                        "    - 10,000.00: all to Out → Out 10,000.00");
        assertThat(lines(rule, Locale.CHINESE, "1"))
                .containsExactly(
                        "- 10,000.00：仅当资金全部到位已满1年 → 飞出地 10,000.00",
                        "  - 资金全部到位：数据中未见",
                        "  - 资金全部到位已满1年：不成立",
                        "  - 10,000.00：第1年，适用该年的办法 → 飞出地 10,000.00",
                        "    - 10,000.00：全部归飞出地 → 飞出地 10,000.00");
    }

    @Test
    void aComputedAmount_everyFigureAndEveryStepIsTold() {
        SharingRule rule = allTo(IN)
                .guaranteeing(
                        OUT,
                        amount(Money.wan("1"))
                                .growingBy(Fraction.percent("8"))
                                .firstInYear(1)
                                .plus(figure("tax").excessOver(Money.wan("5")).times(75, 1000))
                                .called(Name.of("the rent", "租金")))
                .madeUpBy(IN);
        assertThat(lines(rule, Locale.ENGLISH, "30"))
                .containsSubsequence(
                        "  - 10,000.00 yuan, growing 8 % every year, first in year 1 = 10,800.00 yuan",
                        "  - figure “tax” for 2020 is 250,000.00 yuan",
                        "  - what of figure “tax” exceeds 50,000.00 yuan = 200,000.00 yuan",
                        "  - 0.075 × (what of figure “tax” exceeds 50,000.00 yuan) = 15,000.00 yuan",
                        "  - the rent = 25,800.00 yuan",
                        "  - In makes up 25,800.00 yuan");
    }

    @Test
    void aCondition_theValuesThatWereComparedAreTold() {
        SharingRule rule =
                onlyIf(figure("tax").atLeast(Money.wan("26")), allTo(OUT)).otherwise(allTo(IN));
        assertThat(lines(rule, Locale.ENGLISH, "1"))
                .containsExactly(
                        "- 10,000.00: only if figure “tax” is at least 260,000.00 yuan → In 10,000.00",
                        "  - figure “tax” for 2020 is 250,000.00 yuan",
                        "  - figure “tax” is at least 260,000.00 yuan: this does not hold",
                        "  - 10,000.00: all to In → In 10,000.00");
        assertThat(lines(rule, Locale.CHINESE, "1"))
                .contains("  - 2020年的数据“tax”为250,000.00元", "  - 数据“tax”不低于260,000.00元：不成立");
    }

    @Test
    void itemsDeductionsAndRulesOfOnesOwn() {
        SharingRule own = own(
                Name.of("half each", "对半"),
                ImmutableList.of(OUT, IN),
                year -> ImmutableMap.of(OUT, Money.wan("1"), IN, year.pool().minus(Money.wan("1"))));
        SharingRule rule = byItem(ImmutableMap.of(
                VALUE_ADDED_TAX, netOf(Money.wan("3"), IN).share(own), CORPORATE_INCOME_TAX, allTo(OUT)));
        Pool pool = Pool.ofItems(
                Money.CNY,
                ImmutableMap.of(
                        VALUE_ADDED_TAX, ImmutableSortedMap.of(1, Money.wan("5")),
                        RENT, ImmutableSortedMap.of(1, Money.wan("2"))),
                new Circumstances(
                        FACTS, Optional.empty(), new ClockYears(YearMonth.of(2020, 1)), YearMonth.of(2020, 12)));
        assertThat(lines(rule, Locale.ENGLISH, pool))
                .containsExactly(
                        "- 70,000.00: a rule for each item: Corporate income tax, Value-added tax"
                                + " → Out 10,000.00; In 40,000.00; unallocated 20,000.00",
                        "  - of this, Corporate income tax brought 0.00 yuan",
                        "  - of this, Value-added tax brought 50,000.00 yuan",
                        "  - of this, Rent brought 20,000.00 yuan",
                        "  - 0.00: all to Out → Out 0.00",
                        "  - 50,000.00: first 30,000.00 yuan to In, then the rest is shared"
                                + " → Out 10,000.00; In 40,000.00",
                        "    - 20,000.00: by the rule “half each” → Out 10,000.00; In 10,000.00",
                        "  - 20,000.00: stays with whoever collected it: no rule for Rent → unallocated 20,000.00");
        assertThat(lines(rule, Locale.CHINESE, pool))
                .contains(
                        "- 70,000.00：分项目分配：企业所得税、增值税 → 飞出地 10,000.00；飞入地 40,000.00；未分配 20,000.00",
                        "  - 其中租金20,000.00元",
                        "  - 50,000.00：先扣30,000.00元归飞入地，余额再行分配 → 飞出地 10,000.00；飞入地 40,000.00",
                        "    - 20,000.00：按自定办法“对半” → 飞出地 10,000.00；飞入地 10,000.00",
                        "  - 20,000.00：留归原征收方：租金无适用办法 → 未分配 20,000.00");
    }

    @Test
    void anOtherRemainderRule_isNamed() {
        ImmutableList<Party> three = ImmutableList.of(OUT, IN, CENTRAL);
        Weights weights = Weights.of(1, 3, 3);
        assertThat(lines(split(three, weights), Locale.ENGLISH, "1"))
                .containsExactly(
                        "- 10,000.00: split Out 1, In 3, Centre 3 → Out 1,428.57; In 4,285.72; Centre 4,285.71");
        SharingRule leftover = split(three, weights, RemainderRule.leftoverTo(OUT));
        assertThat(lines(leftover, Locale.ENGLISH, "1"))
                .containsExactly(
                        "- 10,000.00: split Out 1, In 3, Centre 3, what is left after rounding down goes to Out"
                                + " → Out 1,428.58; In 4,285.71; Centre 4,285.71");
        assertThat(lines(leftover, Locale.CHINESE, "1").get(0)).contains("按比例分成：飞出地 1、飞入地 3、中央 3，尾差归飞出地");
        SharingRule quota = split(three, weights, RemainderRule.quotaMethod());
        assertThat(lines(quota, Locale.ENGLISH, "1").get(0))
                .contains("split Out 1, In 3, Centre 3, odd units by the quota method");
        assertThat(lines(quota, Locale.CHINESE, "1").get(0)).contains("，尾差按配额法");
    }

    @Test
    void amountsInWords() {
        Amount tax = figure("tax");
        assertReads(tax.ofTheYearBefore(), "figure “tax” of the year before", "上一年度数据“tax”");
        assertReads(tax.averageOfYears(3), "the average over 3 years of figure “tax”", "数据“tax”的3年平均数");
        assertReads(tax.times(10, 100), "0.1 × figure “tax”", "0.1 × 数据“tax”");
        assertReads(tax.plus(amount(Money.yuan("5"))), "figure “tax” + 5.00 yuan", "数据“tax” + 5.00元");
        assertReads(tax.dividedBy(number(Fraction.of(3))), "figure “tax” divided by 3", "数据“tax” ÷ 3");
        assertReads(tax.excessOver(Money.yuan("7")), "what of figure “tax” exceeds 7.00 yuan", "数据“tax”超过7.00元的部分");
        assertReads(
                tax.roundedDownTo(Money.yuan("1000")),
                "figure “tax”, rounded down to full units of 1,000.00 yuan",
                "数据“tax”，按1,000.00元的整数倍向下取整");
        assertReads(
                tax.growingBy(Fraction.percent("8")).everyYears(3).firstInYear(4),
                "figure “tax”, growing 8 % every 3 years, first in year 4",
                "数据“tax”，每3年增长8%，自第4年起");
        assertReads(
                tax.growingBy(Fraction.percent("8")).firstInYear(1),
                "figure “tax”, growing 8 % every year, first in year 1",
                "数据“tax”，每年增长8%，自第1年起");
        assertReads(SharingRules.figureOfTheEnclave("tax"), "figure “tax” of the enclave", "飞地数据“tax”");
    }

    @Test
    void conditionsInWords() {
        assertReads(pool().atLeast(Money.yuan("5")), "the amount of the year is at least 5.00 yuan", "当年数额不低于5.00元");
        assertReads(
                reached(Milestone.GRANT_PAID).negated(), "not: grant paid in full has been reached", "并非：资金全部到位已达成");
        assertReads(
                reached(Milestone.GRANT_PAID).yearsAfter(2).and(figure("tax").atLeast(Money.yuan("5"))),
                "grant paid in full was reached at least 2 years before, and figure “tax” is at least 5.00 yuan",
                "资金全部到位已满2年，且数据“tax”不低于5.00元");
    }

    @Test
    void textIsTheSameWheneverItIsAsked() {
        SharingRule rule = upTo(figure("tax"), allTo(OUT)).above(allTo(IN));
        assertThat(lines(rule, Locale.CHINESE, "30")).isEqualTo(lines(rule, Locale.CHINESE, "30"));
    }

    private static void assertReads(Worded worded, String english, String chinese) {
        assertThat(worded.in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(worded.in(Locale.CHINESE)).isEqualTo(chinese);
    }

    private static List<String> lines(SharingRule rule, Locale locale, String wan) {
        return lines(rule, locale, Pool.ofYears(FACTS, 2020, Money.wan(wan)));
    }

    private static List<String> lines(SharingRule rule, Locale locale, Pool pool) {
        String text = pool.explain(rule).values().asList().get(0).in(locale);
        return Splitter.on('\n').omitEmptyStrings().splitToList(text);
    }
}
