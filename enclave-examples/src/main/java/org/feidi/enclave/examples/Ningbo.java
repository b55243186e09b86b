package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.BudgetAccount.GENERAL_PUBLIC_BUDGET;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.split;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/** The side of cost: what the city pays, its districts match, up to a cap. */
final class Ningbo implements Walkthrough {

    static final Region NINGBO = Region.prefecture("330200", Name.of("Ningbo", "宁波市"));
    static final Region JIANGBEI = Region.county("330205", Name.of("Jiangbei", "江北区"));
    static final Region ZHENHAI = Region.county("330211", Name.of("Zhenhai", "镇海区"));
    static final Region YINZHOU = Region.county("330212", Name.of("Yinzhou", "鄞州区"));
    static final Organisation FUND = new Organisation("fund", Name.of("the corridor's fund", "走廊专项资金"));

    private static final Item CONTRIBUTIONS =
            new Item("contributions", Name.of("Contributions to the corridor", "走廊出资"), GENERAL_PUBLIC_BUDGET);

    @Override
    public String id() {
        return "ningbo";
    }

    @Override
    public Name title() {
        return Name.of("Yongjiang corridor in Ningbo: the districts match what the city pays", "宁波甬江科创大走廊：市出资、区配套");
    }

    static Settlement settlement() {
        Agreement agreement = Agreement.between(NINGBO, JIANGBEI)
                .name(Name.of("Yongjiang science and innovation corridor", "甬江科创大走廊"))
                .addParties(ZHENHAI, YINZHOU, FUND)
                .addClauses(Clause.matching(CONTRIBUTIONS)
                        .named("matching")
                        .titled(Name.of("matching by the districts", "各区配套"))
                        .since(calendarYearOf(IN_FORCE))
                        .ledBy(NINGBO)
                        .into(FUND)
                        .upTo(wan("50000"))
                        .by(split(ImmutableList.of(JIANGBEI, ZHENHAI, YINZHOU), Weights.of(2, 3, 5))))
                .build();
        Facts.Builder facts = Facts.batch("contributions").milestone(IN_FORCE, LocalDate.of(2021, 1, 1));
        contributions(facts, 2021, "50000", "10000", "15000", "25000");
        contributions(facts, 2022, "40000", "5000", "12000", "25000");
        contributions(facts, 2023, "60000", "8000", "15000", "22000");
        return agreement.settle(facts.build(), through(2023));
    }

    private static void contributions(
            Facts.Builder facts, int year, String city, String jiangbei, String zhenhai, String yinzhou) {
        YearMonth month = YearMonth.of(year, 12);
        facts.outlay(NINGBO, CONTRIBUTIONS, month, wan(city))
                .outlay(JIANGBEI, CONTRIBUTIONS, month, wan(jiangbei))
                .outlay(ZHENHAI, CONTRIBUTIONS, month, wan(zhenhai))
                .outlay(YINZHOU, CONTRIBUTIONS, month, wan(yinzhou));
    }

    @Override
    public Document tell(boolean explained) {
        return Story.of(this)
                .say(
                        "For a corridor of research along the Yong river the city of Ningbo pays 500,000,000 yuan a year, and"
                                + " its districts match it with another 500,000,000. That much is reported. Which districts"
                                + " pay, their weights of 2 : 3 : 5, the fund, the years and what each has paid are invented; that the"
                                + " districts match what the city has in fact paid, and no more than 500,000,000 of it, is a"
                                + " reading. No enclave in the strict sense: city and districts stand on the sides of the"
                                + " agreement.",
                        "为建设甬江科创大走廊，宁波市每年出资5亿元，各区配套5亿元，此两项见于报道。由哪几个区配套、2:3:5的权重、专项资金、"
                                + "年份及各方付款均为虚构；各区按市实际出资配套、以5亿元为限，是一种解读。"
                                + "严格说来这不是飞地，市与各区分列协议各方。")
                .say(
                        "Watch three years: in the first the city pays what is reported; in the second 400,000,000, so the"
                                + " districts owe 400,000,000; in the third 600,000,000, of which 500,000,000 are matched."
                                + " Jiangbei is behind by 50,000,000; Yinzhou has been ahead since the second year.",
                        "请看三年：第一年市按报道数出资；第二年出资4亿元，各区应配4亿元；第三年出资6亿元，只配5亿元。江北区尚欠5000万元，鄞州区自第二年起多付。")
                .settle(settlement(), explained)
                .told();
    }
}
