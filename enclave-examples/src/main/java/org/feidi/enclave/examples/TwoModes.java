package org.feidi.enclave.examples;

import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.operation.Commissioned;
import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.operation.Firm;
import org.feidi.enclave.operation.FirmFees;
import org.feidi.enclave.operation.GovernmentRun;
import org.feidi.enclave.operation.Indicator;
import org.feidi.enclave.operation.ModeComparison;
import org.feidi.enclave.operation.OperatingYear;
import org.feidi.enclave.operation.OperatorContract;
import org.feidi.enclave.operation.PerformanceFee;
import org.feidi.enclave.operation.Scorecard;
import org.feidi.enclave.operation.ScoringMethod;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/**
 * One enclave under its own company and under two contracts: what each costs, and where each is the
 * cheaper one.
 */
final class TwoModes implements Walkthrough {

    /** The most landings that are looked at. */
    static final int MOST = 60;

    private static final Term YEARS = Term.calendarYears(2026, 2028);
    private static final Organisation COMPANY = new Organisation("company", Name.of("Platform company", "平台公司"));
    private static final Organisation OPERATOR = new Organisation("operator", Name.of("Operator", "运营机构"));
    private static final ImmutableMap<String, Name> NAMES = ImmutableMap.of(
            "own", Name.of("government-run", "政府自营"),
            "capped", Name.of("contract A", "合同甲"),
            "by-landing", Name.of("contract B", "合同乙"));

    @Override
    public String id() {
        return "two-modes";
    }

    @Override
    public Name title() {
        return Name.of("Run it or commission it", "自营还是委托");
    }

    @Override
    public Document tell(boolean explained) {
        ModeComparison comparison = comparison();
        Story story = Story.of(this)
                .say(
                        "An enclave of 2,000 m² over three years. Its own company costs the same however many projects"
                                + " land. Contract A has a base fee, a fee for every landing and a performance fee by the"
                                + " bands of Wuhan for 12 landings a year, together capped at 5,000,000.00 yuan a year as"
                                + " in Jiangyin; two failed years in a row end it. Contract B pays for landings alone,"
                                + " without a cap. Of every four landings one comes in 2026, two in 2027, one in 2028.",
                        "飞地面积2000平方米，比较三年。自营的费用与落地项目数无关。合同甲有基本运营费、每个落地项目的奖励，"
                                + "以及按武汉等次的绩效奖励（以每年落地12个为满分），三项合计比照江阴每年以5,000,000.00元封顶；"
                                + "连续两年不合格即终止。合同乙只按落地项目付费，不封顶。每四个落地项目，2026年一个、2027年两个、2028年一个。")
                .heading("Cost of 24 landings by year and item", "24个项目落地时的分年分项费用")
                .table(byYear(comparison, 24))
                .heading("Cost by the number of landings", "不同落地项目数下的费用")
                .table(byLandings(comparison))
                .heading("Where one costs at most the other", "哪些区间费用不高于对方")
                .table(ranges(comparison))
                .say(
                        "Contract A against contract B is not one range. While few land, A is withdrawn after two failed years and"
                                + " costs nothing more: the enclave has nobody to run it in 2028, and cheaper is not better. Once"
                                + " enough land, A runs to its end and is dearer again, until what B is paid for landings overtakes it.",
                        "合同甲与合同乙相比，不是一个连续区间。落地较少时，合同甲连续两年不合格即终止，此后不再付费，但2028年也无人运营，"
                                + "便宜不等于好；落地够多时，合同甲执行到期，又比合同乙贵，直到合同乙按项目付的费用反超。");
        if (explained) {
            story.heading("Why, for contract A and 24 landings", "理由（合同甲，24个项目）")
                    .table(CostReasons.of(comparison.costs("capped", 24)));
        }
        return story.say(
                        "Source: bands and awards, Wuhan Economic Zone, 2019; cap, Jiangyin High-tech Zone, 2021. All other"
                                + " amounts, the spread and the area are invented.",
                        "来源：等次和奖励，武汉经开区2019年文件；封顶，江阴高新区2021年文件。其余金额、落地节奏和面积均为虚构。")
                .told();
    }

    static ModeComparison comparison() {
        return ModeComparison.builder()
                .during(YEARS)
                .addYears(year(2026), year(2027), year(2028))
                .addSpread(landing(2027), landing(2026), landing(2027), landing(2028))
                .landingsFigure("landings")
                .putModes("own", own())
                .putModes("capped", capped())
                .putModes("by-landing", byLanding())
                .build();
    }

    private static OperatingYear year(int year) {
        return OperatingYear.of(year, FloorArea.squareMetres("2000"));
    }

    private static ModeComparison.Landing landing(int year) {
        return new ModeComparison.Landing(LocalDate.of(year, 6, 1), wan("1000"));
    }

    private static GovernmentRun own() {
        return GovernmentRun.builder()
                .platformCompany(COMPANY)
                .staffPerYear(wan("180"))
                .runningPerYear(wan("20"))
                .runningPerSquareMetreYear(yuan("360"))
                .addCapitalCosts(new GovernmentRun.CapitalCost(
                        LocalDate.of(2026, 2, 1), Name.of("fitting out", "装修"), wan("150")))
                .build();
    }

    private static Commissioned capped() {
        OperatorContract contract = contract("contract A", "合同甲", "150")
                .addFirmFees(FirmFees.each(Firm.Stage.LANDED, wan("10")))
                .performanceFee(performanceFee())
                .yearlyCap(OperatorContract.YearlyCap.of(
                        wan("500"), Costs.Kind.BASE_FEE, Costs.Kind.FIRM_FEE, Costs.Kind.PERFORMANCE_FEE))
                .failedYearsInARow(2)
                .build();
        return new Commissioned(OPERATOR, Commissioned.Kind.INCUBATION_SERVICE_COMPANY, contract);
    }

    private static Commissioned byLanding() {
        OperatorContract contract = contract("contract B", "合同乙", "0")
                .addFirmFees(FirmFees.each(Firm.Stage.LANDED, wan("40")))
                .build();
        return new Commissioned(OPERATOR, Commissioned.Kind.TECHNOLOGY_TRANSFER_PLATFORM, contract);
    }

    private static OperatorContract.Builder contract(String english, String chinese, String baseFeeWan) {
        return OperatorContract.builder()
                .name(Name.of(english, chinese))
                .term(YEARS)
                .baseFeePerYear(wan(baseFeeWan));
    }

    private static PerformanceFee performanceFee() {
        return PerformanceFee.builder()
                .scorecard(Scorecard.builder()
                        .name(Name.of("landings of the year", "年度落地项目"))
                        .maximum(Fraction.of(100))
                        .addIndicators(new Indicator(
                                "landings",
                                Name.of("landings", "落地项目"),
                                Fraction.of(100),
                                ScoringMethod.cappedProRata(Fraction.of(12))))
                        .bands(WuhanBands.bands())
                        .build())
                .putAllFees(WuhanBands.fee().fees())
                .build();
    }

    private static Table byYear(ModeComparison comparison, int landings) {
        Table.Builder table = Table.builder()
                .words(Name.of("mode", "模式"))
                .words(Name.of("item", "项目"))
                .numbers(2026)
                .numbers(2027)
                .numbers(2028)
                .numbers(Name.of("all", "合计"));
        NAMES.forEach((mode, name) -> {
            Costs costs = comparison.costs(mode, landings);
            for (Costs.Kind kind : costs.kinds()) {
                table.row(
                        name,
                        kind,
                        costs.total(2026, kind),
                        costs.total(2027, kind),
                        costs.total(2028, kind),
                        costs.total(kind));
            }
            table.row(
                    name, Name.of("all", "合计"), costs.total(2026), costs.total(2027), costs.total(2028), costs.total());
        });
        return table.build();
    }

    private static Table byLandings(ModeComparison comparison) {
        Table.Builder table = Table.builder().numbers(Name.of("landings", "落地项目"));
        NAMES.values().forEach(name -> table.numbers(name).numbers(Name.of("each", "平均每个")));
        for (int landings : List.of(0, 8, 24, 48)) {
            List<Object> row = new ArrayList<>();
            row.add(landings);
            for (String mode : NAMES.keySet()) {
                row.add(comparison.costs(mode, landings).total());
                row.add(comparison
                        .costPerLanding(mode, landings)
                        .<Object>map(each -> each)
                        .orElse("–"));
            }
            table.row(row);
        }
        return table.build();
    }

    private static Table ranges(ModeComparison comparison) {
        Table.Builder table = Table.builder()
                .words(Name.of("mode", "模式"))
                .words(Name.of("costs at most", "费用不高于"))
                .words(Name.of("for landings, of 0 to " + MOST, "落地项目数（0至" + MOST + "）"));
        NAMES.forEach((mode, name) -> NAMES.forEach((other, otherName) -> {
            if (!mode.equals(other)) {
                List<String> ranges = comparison.whereAtMost(mode, other, MOST).asRanges().stream()
                        .map(TwoModes::rangeOf)
                        .toList();
                table.row(name, otherName, ranges.isEmpty() ? Name.of("never", "无") : ranges);
            }
        }));
        return table.build();
    }

    private static String rangeOf(Range<Integer> range) {
        return range.lowerEndpoint().equals(range.upperEndpoint())
                ? range.lowerEndpoint().toString()
                : range.lowerEndpoint() + "–" + range.upperEndpoint();
    }
}
