package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.RENT;
import static org.feidi.enclave.quantity.Fraction.percent;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/** What is owed whatever any pool holds, and payments that come early, late and too high. */
final class Sanlian implements Walkthrough {

    static final Organisation VILLAGE = new Organisation("village", Name.of("Sanlian village", "三联村"));
    static final Organisation OPERATOR = new Organisation("operator", Name.of("the operator", "运营方"));

    private static final Milestone OPENING = new Milestone("opening", Name.of("opening of the site", "项目运营"));
    private static final String TICKETS = "tickets";

    @Override
    public String id() {
        return "sanlian";
    }

    @Override
    public Name title() {
        return Name.of("Sanlian village, 2022: a fixed sum and a part of the revenue are owed", "萧山三联村2022：保底加分红，按约应付");
    }

    private static Amount owedEachYear() {
        Amount above = figure(TICKETS)
                .called(Name.of("ticket revenue", "门票收入"))
                .excessOver(wan("700"))
                .called(Name.of("ticket revenue above 7,000,000 yuan", "门票收入超700万元部分"));
        Amount base = amount(wan("30")).growingBy(percent("8")).everyYears(3).firstInYear(4);
        return base.plus(above.times(percent("5")).untilYear(2).thereafter(above.times(percent("7.5"))));
    }

    static Settlement settlement() {
        Agreement agreement = Agreement.between(VILLAGE, OPERATOR)
                .name(Name.of("the rafting site of Sanlian village", "三联村漂流项目"))
                .addClauses(Clause.owed(RENT)
                        .named("income")
                        .titled(Name.of("income of the village", "村集体收益"))
                        .since(calendarYearOf(OPENING))
                        .under(Citation.of(Name.of("report of Hangzhou Daily, August 2022", "杭州日报2022年8月报道")))
                        .from(OPERATOR)
                        .to(VILLAGE)
                        .amounting(owedEachYear()))
                .build();
        return agreement.settle(facts(), through(2028));
    }

    private static Facts facts() {
        return Facts.batch("operator")
                .milestone(OPENING, LocalDate.of(2022, 7, 1))
                .figure(Figure.of(TICKETS), wan("900"))
                .outlay(OPERATOR, RENT, YearMonth.of(2021, 12), wan("20"))
                .outlay(OPERATOR, RENT, YearMonth.of(2023, 2), wan("20"))
                .outlay(OPERATOR, RENT, YearMonth.of(2023, 12), wan("40"))
                .outlay(OPERATOR, RENT, YearMonth.of(2024, 12), wan("45"))
                .outlay(OPERATOR, RENT, YearMonth.of(2025, 12), wan("47.4"))
                .outlay(OPERATOR, RENT, YearMonth.of(2026, 12), wan("47.4"))
                .outlay(OPERATOR, RENT, YearMonth.of(2027, 12), wan("47.4"))
                .outlay(OPERATOR, RENT, YearMonth.of(2028, 12), wan("60"))
                .build();
    }

    @Override
    public Document tell(boolean explained) {
        return Story.of(this)
                .say(
                        "A village in Xiaoshan gives the place, an operator builds and runs a rafting site on it. The village"
                                + " is owed 300,000 yuan a year, growing 8% every 3 years, and a part of the yearly ticket"
                                + " revenue above 7,000,000: 5% in the first two years, then 7.5%. No pool is shared: the"
                                + " fixed sum is owed even where nothing was earned. The terms are reported; the opening date, a"
                                + " revenue of 9,000,000 a year and all payments are invented.",
                        "萧山区一村出资源，运营方建设并经营漂流项目。运营方每年应付村集体保底30万元，每三年递增8%；"
                                + "门票年收入700万元以上部分另行分红，前两年5%，其后7.5%。这不是切分入库数，"
                                + "即使没有收入，保底也应付。条款见于报道；运营日期、每年900万元的收入和各笔付款均为虚构。")
                .say(
                        "Two readings: the sum grows first in year 4, and years are calendar years. No enclave in the strict"
                                + " sense: village and operator stand on the two sides of the agreement.",
                        "两处解读：第4年首次递增；按自然年度计。严格说来这不是飞地，村与运营方分列协议两方。")
                .say(
                        "Watch the payments: 200,000 came in the year before anything was due, and 200,000 after year 1 had"
                                + " ended; both count. The last one is 100,080 too high: it is not claimed back, but counts"
                                + " towards year 8.",
                        "请看付款：起算前一年预付20万元，第1年过后又补付20万元，均予计入。最后一笔多付100,080元，不作追回，抵第8年应付数。")
                .settle(settlement(), explained)
                .told();
    }
}
