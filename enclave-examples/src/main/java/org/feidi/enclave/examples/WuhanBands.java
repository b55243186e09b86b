package org.feidi.enclave.examples;

import static org.feidi.enclave.quantity.Money.wan;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.operation.Band;
import org.feidi.enclave.operation.Bands;
import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.operation.Indicator;
import org.feidi.enclave.operation.OperatingYear;
import org.feidi.enclave.operation.OperatorContract;
import org.feidi.enclave.operation.PerformanceFee;
import org.feidi.enclave.operation.Rank;
import org.feidi.enclave.operation.Scorecard;
import org.feidi.enclave.operation.ScoringMethod;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/** The grades of 武汉经开区 2019, which leave two gaps, and what they pay once the gaps are closed. */
final class WuhanBands implements Walkthrough {

    private static final Name EXCELLENT = Name.of("excellent", "优秀");
    private static final Name GOOD = Name.of("good", "良好");
    private static final Name PASS = Name.of("pass", "合格");
    private static final Name FAIL = Name.of("fail", "不合格");
    private static final Money MORE_THAN_ANY_BAND_PAYS = wan("1000");
    private static final Term YEAR = Term.calendarYears(2026, 2026);

    @Override
    public String id() {
        return "wuhan-bands";
    }

    @Override
    public Name title() {
        return Name.of("The grades of Wuhan Economic Zone, 2019", "武汉经开区2019年考核等次");
    }

    @Override
    public Document tell(boolean explained) {
        Story story = Story.of(this)
                .say(
                        "An operator with at least 85 points is excellent, with 70–84 good, with 60–69 pass, below 60"
                                + " fail. A score is exact, so what is 84.5? The bands as published are refused:",
                        "运营机构85分以上为优秀，70—84分为良好，60—69分为合格，60分以下为不合格。得分是精确的，那么84.5分属于哪一等？照原文划分会被拒绝：")
                .refusal(WuhanBands::bandsAsPublished)
                .say(
                        "Reading: from 70 to under 85, from 60 to under 70. Now every score has one band.",
                        "解读为“70分以上不满85分”“60分以上不满70分”后，任何得分都有且只有一个等次。")
                .table(awards())
                .say(
                        "Some documents ask for a rank as well. In Wenzhou (2022) only rank 1 with at least 90 points"
                                + " gets 1,500,000.00 yuan; who misses the rank falls to the band below.",
                        "有的文件还要求名次。温州（2022年）只有第1名且90分以上的奖励1,500,000.00元；名次不够的，落入下一等次。")
                .table(awardsByRank());
        if (explained) {
            story.heading("Why", "理由")
                    .table(CostReasons.of(costs(report("84.5").build())))
                    .table(CostReasons.of(costs(report("69.5").build())));
        }
        return story.say(
                        "Source: Wuhan Economic and Technological Development Zone, 2019; Wenzhou, 2022. The scores and"
                                + " ranks are invented.",
                        "来源：武汉经开区2019年文件；温州2022年文件。得分和名次为虚构。")
                .told();
    }

    private static Bands bandsAsPublished() {
        return Bands.of(
                Fraction.of(100),
                Band.of("excellent", EXCELLENT, Range.closed(Fraction.of(85), Fraction.of(100))),
                Band.of("good", GOOD, Range.closed(Fraction.of(70), Fraction.of(84))),
                Band.of("pass", PASS, Range.closed(Fraction.of(60), Fraction.of(69))),
                Band.of("fail", FAIL, Range.closedOpen(Fraction.ZERO, Fraction.of(60))));
    }

    /** The gaps closed as the story reads them: a grade reaches to where the next begins. */
    static Bands bands() {
        return Bands.of(
                Fraction.of(100),
                Band.of("excellent", EXCELLENT, Range.closed(Fraction.of(85), Fraction.of(100))),
                Band.of("good", GOOD, Range.closedOpen(Fraction.of(70), Fraction.of(85))),
                Band.of("pass", PASS, Range.closedOpen(Fraction.of(60), Fraction.of(70))),
                Band.of("fail", FAIL, Range.closedOpen(Fraction.ZERO, Fraction.of(60)))
                        .asFailure());
    }

    /** A scorecard whose only row is the score itself: the document's rows are not needed here. */
    static PerformanceFee fee() {
        return PerformanceFee.builder()
                .scorecard(Scorecard.builder()
                        .name(Name.of("Wuhan Economic Zone 2019", "武汉经开区2019年"))
                        .maximum(Fraction.of(100))
                        .addIndicators(new Indicator(
                                "score",
                                Name.of("score", "得分"),
                                Fraction.of(100),
                                ScoringMethod.cappedProRata(Fraction.of(100))))
                        .bands(bands())
                        .build())
                .putFees("excellent", PerformanceFee.Fee.upTo(wan("300"), wan("500")))
                .putFees("good", PerformanceFee.Fee.upTo(wan("180"), wan("300")))
                .putFees("pass", PerformanceFee.Fee.upTo(wan("80"), wan("100")))
                .putFees("fail", PerformanceFee.Fee.exactly(wan("0")))
                .build();
    }

    private static Table awards() {
        Table.Builder table = Table.builder()
                .numbers(Name.of("score", "得分"))
                .words(Name.of("band", "等次"))
                .numbers(Name.of("base award", "基础奖励"))
                .numbers(Name.of("at most", "最高"));
        for (String score : List.of("85", "84.5", "70", "69.5", "59.9")) {
            OperatingYear base = report(score).build();
            OperatingYear most =
                    report(score).furtherAward(MORE_THAN_ANY_BAND_PAYS).build();
            table.row(
                    score, fee().bandOf(base), costs(base).total(), costs(most).total());
        }
        return table.build();
    }

    private static Costs costs(OperatingYear report) {
        return OperatorContract.builder()
                .name(Name.of("operation", "运营"))
                .term(YEAR)
                .baseFeePerYear(wan("0"))
                .performanceFee(fee())
                .build()
                .costs(YEAR, List.of(report));
    }

    private static OperatingYear.Builder report(String score) {
        return OperatingYear.builder().year(2026).area(FloorArea.ZERO).putActuals("score", Fraction.parse(score));
    }

    /** 温州 2022. */
    private static Table awardsByRank() {
        Bands bands = Bands.of(
                Fraction.of(100),
                Band.of("150", Name.of("1,500,000.00"), Range.closed(Fraction.of(90), Fraction.of(100)))
                        .onlyFor(Rank.first(1), "75"),
                Band.of("75", Name.of("750,000.00"), Range.closedOpen(Fraction.of(70), Fraction.of(90))),
                Band.of("pass", Name.of("pass", "合格"), Range.closedOpen(Fraction.of(60), Fraction.of(70))),
                Band.of("rectify", Name.of("rectification", "限期整改"), Range.closedOpen(Fraction.ZERO, Fraction.of(60)))
                        .asFailure());
        Table.Builder table = Table.builder()
                .numbers(Name.of("score", "得分"))
                .words(Name.of("rank", "名次"))
                .words(Name.of("award", "奖励"));
        List<String> scores = List.of("95", "95", "65");
        for (int i = 0; i < scores.size(); i++) {
            Rank rank = new Rank(i + 1, 8);
            table.row(scores.get(i), rank, bands.bandOf(Fraction.parse(scores.get(i)), Optional.of(rank)));
        }
        return table.build();
    }
}
