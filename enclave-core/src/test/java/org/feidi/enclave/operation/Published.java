package org.feidi.enclave.operation;

import static org.feidi.enclave.operation.ScoringMethod.cappedProRata;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

/** Published parameters, as their documents give them. */
final class Published {

    /** 台州湾新区 2023: what was reached. */
    static final ImmutableMap<String, Fraction> TAIZHOU_ACTUALS = ImmutableMap.<String, Fraction>builder()
            .put("firms", Fraction.of(10))
            .put("high-tech", Fraction.of(0))
            .put("tech-smes", Fraction.of(1))
            .put("talents", Fraction.of(1))
            .put("events", Fraction.of(17))
            .put("financing", Fraction.of(35))
            .put("patents", Fraction.of(13))
            .put("matchings", Fraction.of(8))
            .put("solutions", Fraction.of(25))
            .put("fund-projects", Fraction.of(1))
            .buildOrThrow();

    private Published() {}

    /** 台州湾新区 2023. */
    static Scorecard taizhou() {
        return Scorecard.builder()
                .name(Name.of("Taizhou Bay New Area 2023", "台州湾新区2023年"))
                .maximum(Fraction.of(100))
                .addIndicators(
                        indicator("firms", 20, 10),
                        indicator("high-tech", 15, 2),
                        indicator("tech-smes", 10, 8),
                        indicator("talents", 20, 4),
                        indicator("events", 10, 15),
                        indicator("financing", 5, 300),
                        indicator("patents", 5, 10),
                        indicator("matchings", 5, 5),
                        indicator("solutions", 5, 25),
                        indicator("fund-projects", 5, 8))
                .addBonuses(bonus("firms", 10, 3, 15), bonus("talents", 4, 3, 15))
                .mostBonus(Fraction.of(50))
                .build();
    }

    static Indicator indicator(String id, int weight, int target) {
        return new Indicator(id, Name.of(id), Fraction.of(weight), cappedProRata(Fraction.of(target)));
    }

    static ScoreBonus bonus(String figure, int above, int each, int most) {
        return ScoreBonus.builder()
                .name(Name.of("extra " + figure))
                .figure(figure)
                .above(Fraction.of(above))
                .pointsEach(Fraction.of(each))
                .most(Fraction.of(most))
                .build();
    }

    /** 武汉经开区 2019, in the reading "from 70 to under 85". */
    static Bands wuhan() {
        return Bands.of(
                Fraction.of(100),
                band("excellent", Range.closed(Fraction.of(85), Fraction.of(100))),
                band("good", Range.closedOpen(Fraction.of(70), Fraction.of(85))),
                band("pass", Range.closedOpen(Fraction.of(60), Fraction.of(70))),
                band("fail", Range.closedOpen(Fraction.of(0), Fraction.of(60))).asFailure());
    }

    /** 温州 2022: rank 1 and at least 90; from 70; from 60; below, rectification. */
    static Bands wenzhou2022() {
        return Bands.of(
                Fraction.of(100),
                band("first", Range.closed(Fraction.of(90), Fraction.of(100))).onlyFor(Rank.first(1), "second"),
                band("second", Range.closedOpen(Fraction.of(70), Fraction.of(90))),
                band("pass", Range.closedOpen(Fraction.of(60), Fraction.of(70))),
                band("rectify", Range.closedOpen(Fraction.of(0), Fraction.of(60)))
                        .asFailure());
    }

    static Band band(String id, Range<Fraction> scores) {
        return Band.of(id, Name.of(id), scores);
    }

    /** One indicator of 100 points whose target is 100, so that the score is the figure "score". */
    static Scorecard scoreItself(Bands bands) {
        return Scorecard.builder()
                .name(Name.of("score itself"))
                .maximum(Fraction.of(100))
                .addIndicators(indicator("score", 100, 100))
                .bands(bands)
                .build();
    }

    /** 武汉经开区 2019: base awards 300, 180, 80, at most 500, 300, 100. */
    static PerformanceFee wuhanFee() {
        return PerformanceFee.builder()
                .scorecard(scoreItself(wuhan()))
                .putFees("excellent", PerformanceFee.Fee.upTo(wan("300"), wan("500")))
                .putFees("good", PerformanceFee.Fee.upTo(wan("180"), wan("300")))
                .putFees("pass", PerformanceFee.Fee.upTo(wan("80"), wan("100")))
                .putFees("fail", PerformanceFee.Fee.exactly(wan("0")))
                .build();
    }

    /** 苏北: level 80 % of the points, 1 point per 5 % above, bonus at most half of the points. */
    static LevelPlusSteps subei(Fraction par, LevelPlusSteps.BelowPar belowPar, LevelPlusSteps.PartOfStep partOfStep) {
        return LevelPlusSteps.builder()
                .par(par)
                .parShare(Fraction.percent("80"))
                .step(Fraction.percent("5"))
                .pointsPerStep(Fraction.ONE)
                .mostBonusShare(Fraction.percent("50"))
                .belowPar(belowPar)
                .partOfStep(partOfStep)
                .build();
    }

    /** 武昌 2020: 2, 5, 10 over 2,000, 5,000, 10,000. */
    static FirmFees wuchangFees() {
        return FirmFees.each(Firm.Stage.LANDED, wan("0"))
                .over(wan("2000"), wan("2"))
                .over(wan("5000"), wan("5"))
                .over(wan("10000"), wan("10"));
    }

    /** 武昌 2020: 18, then 15 yuan; doubled for strategic firms with paid-in capital of 300 or more. */
    static RentSubsidy wuchangRent() {
        return RentSubsidy.builder()
                .putPriceFromYear(1, yuan("18"))
                .putPriceFromYear(2, yuan("15"))
                .strategicFactor(new RentSubsidy.StrategicFactor(Fraction.of(2), wan("300")))
                .build();
    }

    /** 温海经〔2025〕5号. */
    static RentSubsidy wenzhouRent() {
        return RentSubsidy.builder()
                .putPriceFromYear(1, yuan("15"))
                .gate(new RentSubsidy.Gate(Fraction.percent("70"), Fraction.ONE))
                .mostAreaPerPerson(FloorArea.squareMetres("10"))
                .mostAreaPerFirm(FloorArea.squareMetres("200"))
                .years(new RentSubsidy.Years(1, ImmutableMap.of("city", 1, "provincial", 1), 3))
                .build();
    }

    /** 江阴高新区 2021: at most 500 a year, performance award included. */
    static OperatorContract.YearlyCap jiangyinCap() {
        return OperatorContract.YearlyCap.of(
                wan("500"), Costs.Kind.BASE_FEE, Costs.Kind.FIRM_FEE, Costs.Kind.PERFORMANCE_FEE, Costs.Kind.BONUS);
    }

    static OperatorContract.Builder contract(Term term, Money baseFee) {
        return OperatorContract.builder()
                .name(Name.of("Operation", "运营合同"))
                .term(term)
                .baseFeePerYear(baseFee);
    }

    static OperatingYear.Builder year(int year) {
        return OperatingYear.builder().year(year).area(FloorArea.squareMetres("2000"));
    }

    /** Reports of years in which nothing but a score was reached. */
    static ImmutableList<OperatingYear> scored(int firstYear, int... scores) {
        ImmutableList.Builder<OperatingYear> years = ImmutableList.builder();
        for (int i = 0; i < scores.length; i++) {
            years.add(year(firstYear + i)
                    .putActuals("score", Fraction.of(scores[i]))
                    .build());
        }
        return years.build();
    }
}
