package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.netOf;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.own;
import static org.feidi.enclave.sharing.SharingRules.reached;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.sharing.RecoverFirst.CountedFrom;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;
import org.junit.jupiter.api.Test;

/** Each form of rule in words, in both languages. */
class RuleWordsTest {

    private static final Region QUZHOU = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
    private static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));
    private static final Split ALL = allTo(QUZHOU);
    private static final Split REST = allTo(YUHANG);
    private static final Split SPLIT = split(QUZHOU, 6, YUHANG, 4);

    @Test
    void split_isSaidByItsSidesInWrittenOrder() {
        assertWords(ALL, "all to Quzhou (330800)", "全部归衢州市（330800）");
        assertWords(SPLIT, "split Quzhou (330800) 6, Yuhang (330110) 4", "按比例分成：衢州市（330800）6、余杭区（330110）4");
        assertWords(split(ImmutableList.of(QUZHOU), Weights.of(3)), "split Quzhou (330800) 3", "按比例分成：衢州市（330800）3");
    }

    @Test
    void remainder_isSaidIfItIsNotTheUsualOne() {
        ImmutableList<Region> sides = ImmutableList.of(QUZHOU, YUHANG);
        assertWords(
                split(sides, Weights.of(6, 4), RemainderRule.leftoverTo(YUHANG)),
                SPLIT.in(Locale.ENGLISH) + ", what is left after rounding down goes to Yuhang (330110)",
                SPLIT.in(Locale.CHINESE) + "，尾差归余杭区（330110）");
        assertWords(
                split(sides, Weights.of(6, 4), RemainderRule.quotaMethod()),
                SPLIT.in(Locale.ENGLISH) + ", odd units by the quota method",
                SPLIT.in(Locale.CHINESE) + "，尾差按配额法");
        assertWords(
                SPLIT.carriedForward(),
                SPLIT.in(Locale.ENGLISH) + ", odd units carried forward from year to year",
                SPLIT.in(Locale.CHINESE) + "，尾差逐年结转");
    }

    @Test
    void phases_areSaidByTheirSpans() {
        assertWords(
                years(1, 5, ALL).years(6, 20, SPLIT).thenEnds(),
                "years 1 to 5: [all to Quzhou (330800)]; years 6 to 20: [split Quzhou (330800) 6, Yuhang (330110) 4];"
                        + " then the sharing ends",
                "第1至5年：［全部归衢州市（330800）］；第6至20年：［按比例分成：衢州市（330800）6、余杭区（330110）4］；此后不再分享");
        assertWords(
                years(1, 1, ALL).thereafter(REST),
                "year 1: [all to Quzhou (330800)]; thereafter: [all to Yuhang (330110)]",
                "第1年：［全部归衢州市（330800）］；此后：［全部归余杭区（330110）］");
    }

    @Test
    void formula_isSaidByItsFactors() {
        ByFactors.Step step = byFactors(
                factor(35, figure("revenue")), factor(65, figure("payroll").ofTheYearBefore()));
        ImmutableList<Region> sides = ImmutableList.of(QUZHOU, YUHANG);
        assertWords(
                step.among(sides, ByFactors.WhenZero.REFUSED),
                "shared among Yuhang (330110), Quzhou (330800) by the weighted mean of their shares in 35 × figure"
                        + " “revenue”, 65 × (figure “payroll” of the year before); a factor that is zero for everybody"
                        + " makes the year wait",
                "在余杭区（330110）、衢州市（330800）之间按各因素份额的加权平均分配：35 × 数据“revenue”、65 × （上一年度数据“payroll”）；" + "有因素各方均为零的，当年待核");
        assertWords(
                byFactors(factor(1, figure("revenue")))
                        .withKeysRoundedTo(4, QUZHOU)
                        .among(sides, ByFactors.WhenZero.DROPPED),
                "shared among Yuhang (330110), Quzhou (330800) by the weighted mean of their shares in 1 × figure"
                        + " “revenue”; a factor that is zero for everybody is dropped; the keys are rounded to 4"
                        + " decimals, and what is left of 1 goes to Quzhou (330800)",
                "在余杭区（330110）、衢州市（330800）之间按各因素份额的加权平均分配：1 × 数据“revenue”；各方均为零的因素予以剔除；" + "分配比例保留4位小数，尾差归衢州市（330800）");
    }

    @Test
    void within_isSaidAfterWhatItSharesOn() {
        assertWords(
                ALL.within(QUZHOU, REST),
                "[all to Quzhou (330800)]; what Quzhou (330800) gets is shared on: [all to Yuhang (330110)]",
                "［全部归衢州市（330800）］；衢州市（330800）所得再行分配：［全部归余杭区（330110）］");
    }

    @Test
    void condition_isSaidWithTheIdOfItsMilestone() {
        assertWords(
                onlyIf(reached(Milestone.FIRST_TAX).and(figure("tax").atLeast(Money.yuan("5"))), ALL)
                        .otherwise(REST),
                "if first tax (first-tax) has been reached, and figure “tax” is at least 5.00 yuan:"
                        + " [all to Quzhou (330800)]; otherwise: [all to Yuhang (330110)]",
                "如首次产生税收（first-tax）已达成，且数据“tax”不低于5.00元：［全部归衢州市（330800）］；否则：［全部归余杭区（330110）］");
    }

    @Test
    void slicesAndBase_areSaidByTheirBounds() {
        assertWords(
                upTo(Money.yuan("1"), ALL).upTo(Money.yuan("2"), REST).above(ALL),
                "of the year's amount, up to 1.00 yuan: [all to Quzhou (330800)]; up to 2.00 yuan:"
                        + " [all to Yuhang (330110)]; above: [all to Quzhou (330800)]",
                "当年数额分段分配，不超过1.00元的部分：［全部归衢州市（330800）］；不超过2.00元的部分：［全部归余杭区（330110）］；" + "超出部分：［全部归衢州市（330800）］");
        assertWords(
                base(Money.yuan("1"), ALL).increment(REST),
                "base of 1.00 yuan: [all to Quzhou (330800)]; increment: [all to Yuhang (330110)]",
                "基数1.00元：［全部归衢州市（330800）］；增量：［全部归余杭区（330110）］");
    }

    @Test
    void amountThatIsCalledSomething_isDefinedWhereItStands() {
        Amount cap = figure("tax of three years").called(Name.of("the cap", "累计上限"));
        assertWords(
                ALL.capping(QUZHOU, inTotal(cap)).surplus(REST),
                "[all to Quzhou (330800)]; Quzhou (330800) receives at most “the cap” (= figure “tax of three years”)"
                        + " in total; surplus: [all to Yuhang (330110)]",
                "［全部归衢州市（330800）］；衢州市（330800）累计所得以“累计上限”（= 数据“tax of three years”）为限；" + "超出部分：［全部归余杭区（330110）］");
        Amount twice = cap.times(2, 1).called(Name.of("“twice”", "两倍"));
        assertThat(netOf(twice, QUZHOU).share(REST))
                .hasToString("first “““twice””” (= 2 × “the cap” (= figure “tax of three years”)) to Quzhou (330800);"
                        + " the rest: [all to Yuhang (330110)]");
    }

    @Test
    void recovery_isSaidWithItsClock() {
        RecoverFirst.Step step = recoverFirst(
                QUZHOU,
                amount(Money.yuan("30"))
                        .growingBy(Fraction.percent("8"))
                        .everyYears(3)
                        .firstInYear(4));
        assertWords(
                step.then(REST).countedFrom(CountedFrom.YEAR_AFTER_RECOVERY),
                "all to Quzhou (330800) until it has received (30.00 yuan, growing 8 % every 3 years, first in year 4)"
                        + " in total; then, with years counted from the year after recovery: [all to Yuhang (330110)]",
                "先全部归衢州市（330800），直至其累计所得达到（30.00元，每3年增长8%，自第4年起）；其后（自收回次年起计年）：" + "［全部归余杭区（330110）］");
        assertThat(step.then(REST).countedFrom(CountedFrom.YEAR_OF_RECOVERY).in(Locale.CHINA))
                .contains("其后（自收回当年起计年）");
        assertThat(step.then(REST).countedFrom(CountedFrom.AGREEMENT).toString())
                .contains("then, with years counted from the beginning of the agreed years: ");
    }

    @Test
    void promises_areSaidAfterWhatTheyStandAround() {
        Guaranteed.Step floor = ALL.guaranteeing(QUZHOU, Money.yuan("5"));
        assertWords(
                floor.madeUpBy(YUHANG),
                "[all to Quzhou (330800)]; Quzhou (330800) is guaranteed at least 5.00 yuan a year, made up by"
                        + " Yuhang (330110), which owes what it cannot make up",
                "［全部归衢州市（330800）］；保证衢州市（330800）每年不少于5.00元，由余杭区（330110）补足，不足部分由其欠付");
        assertWords(
                floor.madeUpAsFarAsItCanBy(YUHANG),
                "[all to Quzhou (330800)]; Quzhou (330800) is guaranteed at least 5.00 yuan a year, made up by"
                        + " Yuhang (330110) as far as it can; who owes the rest is not stated",
                "［全部归衢州市（330800）］；保证衢州市（330800）每年不少于5.00元，由余杭区（330110）补足，不足部分由谁负担未作规定");
        assertWords(
                ALL.dueInTotal(YUHANG, amount(Money.yuan("9")), 5),
                "[all to Quzhou (330800)]; Yuhang (330110) is to have received 9.00 yuan in total by year 5",
                "［全部归衢州市（330800）］；余杭区（330110）至第5年累计应得9.00元");
    }

    @Test
    void citation_standsInFullAfterWhatItCites() {
        Citation citation = Citation.builder()
                .title(Name.of("Measures", "分享办法（试行）"))
                .number("财预〔2015〕92号")
                .article(Name.of("art. 4", "第四条"))
                .build();
        assertWords(
                ALL.under(citation),
                "[all to Quzhou (330800)] [Measures (财预〔2015〕92号), art. 4]",
                "［全部归衢州市（330800）］［《分享办法（试行）》（财预〔2015〕92号）第四条］");
        assertThat(ALL.under(Citation.of(Name.of("Measures (trial), art. 4"))))
                .hasToString("[all to Quzhou (330800)] [“Measures (trial), art. 4”]");
    }

    @Test
    void whatIsNotShared_isSaidWithCauseAndNote() {
        assertWords(
                undecided(Name.of("years 4 and 5", "第4、5年")),
                "stays with whoever collected it (the source leaves it open): “years 4 and 5”",
                "留归原征收方（原文未作规定）：“第4、5年”");
        assertWords(
                stays(Name.of("art. 6", "第六条")),
                "stays with whoever collected it (kept by agreement): “art. 6”",
                "留归原征收方（按约定留存）：“第六条”");
    }

    @Test
    void items_areSaidWithId_andWithTheAccountIfItIsNotTheUsualOne() {
        assertWords(
                byItem(ImmutableMap.of(Item.VALUE_ADDED_TAX, ALL, Item.RENT, REST)),
                "by item: Rent (rent, company accounts): [all to Yuhang (330110)];"
                        + " Value-added tax (value-added-tax): [all to Quzhou (330800)]",
                "分项目分配：租金（rent，企业账户）：［全部归余杭区（330110）］；增值税（value-added-tax）：［全部归衢州市（330800）］");
    }

    @Test
    void deduction_isSaidBeforeTheRest() {
        assertWords(
                netOf(Money.yuan("3"), QUZHOU).share(REST),
                "first 3.00 yuan to Quzhou (330800); the rest: [all to Yuhang (330110)]",
                "先扣3.00元归衢州市（330800）；余额：［全部归余杭区（330110）］");
    }

    @Test
    void customRule_isToldByName() {
        assertWords(
                own(Name.of("turns", "轮流"), ImmutableList.of(QUZHOU), year -> ImmutableMap.of()),
                "by the custom rule “turns” among Quzhou (330800)",
                "按自定办法“轮流”在衢州市（330800）之间分配");
    }

    @Test
    void nameThatCouldBeMistaken_standsInQuotationMarks() {
        assertThat(allTo(new Organisation("a", Name.of("Quzhou (330800) 6, A"))))
                .hasToString("all to “Quzhou (330800) 6, A” (a)");
        assertThat(allTo(new Organisation("a) [b", Name.of("A"))).in(Locale.CHINA))
                .isEqualTo("全部归A（“a) [b”）");
    }

    @Test
    void amountAndCondition_printTheirEnglishWords() {
        assertThat(figure("tax").times(1, 2)).hasToString("0.5 × figure “tax”");
        assertThat(new Amounts.Before(figure("tax"), 2)).hasToString("figure “tax” of 2 years before");
        assertThat(reached(Milestone.FIRST_TAX).negated()).hasToString("not: first tax has been reached");
    }

    private static void assertWords(Worded rule, String english, String chinese) {
        assertThat(rule.in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(rule.in(Locale.CHINA)).isEqualTo(chinese);
        assertThat(rule).hasToString(english);
    }
}
