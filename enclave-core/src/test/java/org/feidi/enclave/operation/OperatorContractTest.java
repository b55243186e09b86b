package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.feidi.enclave.operation.Published.contract;
import static org.feidi.enclave.operation.Published.jiangyinCap;
import static org.feidi.enclave.operation.Published.scored;
import static org.feidi.enclave.operation.Published.wuchangFees;
import static org.feidi.enclave.operation.Published.wuhanFee;
import static org.feidi.enclave.operation.Published.year;
import static org.feidi.enclave.quantity.Money.wan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.operation.OperatorContract.EarlyEnding;
import org.feidi.enclave.operation.OperatorContract.HandOver;
import org.feidi.enclave.operation.OperatorContract.Tariff;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class OperatorContractTest {

    private static final Term THREE_YEARS = Term.calendarYears(2026, 2028);
    private static final Term ONE_YEAR = Term.calendarYears(2026, 2026);

    /** 武汉经开区 2019: base awards 300 / 180 / 80. */
    @Test
    void wuhan2019_bands_pay300Then180Then80ThenNothing() {
        OperatorContract contract = contract(Term.calendarYears(2026, 2029), wan("0"))
                .performanceFee(wuhanFee())
                .build();

        Costs costs = contract.costs(Term.calendarYears(2026, 2029), scored(2026, 85, 70, 69, 59));

        assertThat(costs.total(2026)).isEqualTo(wan("300"));
        assertThat(costs.total(2027)).isEqualTo(wan("180"));
        assertThat(costs.total(2028)).isEqualTo(wan("80"));
        assertThat(costs.total(2029)).isEqualTo(wan("0"));
    }

    /** 武汉经开区 2019: at most 500 / 300 / 100. */
    @Test
    void wuhan2019_furtherAward_raisesTheBandToItsMost() {
        OperatorContract contract =
                contract(ONE_YEAR, wan("0")).performanceFee(wuhanFee()).build();
        OperatingYear report = year(2026)
                .putActuals("score", Fraction.of(75))
                .furtherAward(wan("200"))
                .build();

        Costs costs = contract.costs(ONE_YEAR, List.of(report));

        assertThat(costs.total()).isEqualTo(wan("300"));
        assertThat(costs.lines()).extracting(Costs.Line::amount).containsExactly(wan("180"), wan("120"));
    }

    /** 江阴高新区 2021: at most 500 a year, performance award included. */
    @Test
    void jiangyin2021_feeAndPerformanceTogether_areCappedAt500AYear() {
        OperatorContract contract = contract(THREE_YEARS, wan("300"))
                .performanceFee(wuhanFee())
                .yearlyCap(jiangyinCap())
                .build();

        Costs costs = contract.costs(THREE_YEARS, scored(2026, 90, 80, 65));

        assertThat(costs.total(2026)).isEqualTo(wan("500"));
        assertThat(costs.total(2026, Costs.Kind.BASE_FEE)).isEqualTo(wan("300"));
        assertThat(costs.total(2026, Costs.Kind.PERFORMANCE_FEE)).isEqualTo(wan("200"));
        assertThat(costs.total(2027)).isEqualTo(wan("480"));
        assertThat(costs.total(2028)).isEqualTo(wan("380"));
        Costs.Line cut = costs.lines().get(2);
        assertThat(cut.amount()).isEqualTo(wan("-100"));
        assertThat(cut.reason().in(Locale.ENGLISH))
                .isEqualTo("6,000,000.00 yuan cut to the cap of 5,000,000.00 yuan a year, 2026");
        assertThat(cut.reason().in(Locale.CHINA)).isEqualTo("6,000,000.00元，按每年5,000,000.00元封顶，2026");
    }

    @Test
    void costs_everyAmount_standsWithItsReasonInBothLanguages() {
        OperatorContract contract = contract(ONE_YEAR, wan("100"))
                .addFirmFees(wuchangFees())
                .performanceFee(wuhanFee())
                .addBonuses(new Tariff("fair", Name.of("host of a fair", "承办对接会"), wan("1")))
                .addPenalties(new Tariff("late", Name.of("late report", "逾期报送"), wan("2")))
                .build();
        OperatingYear report = year(2026)
                .addFirms(firm("f1", LocalDate.of(2026, 3, 8), "6000"))
                .putActuals("score", Fraction.of(86))
                .addEvents(new OperatingYear.Event("fair", LocalDate.of(2026, 6, 1)))
                .addEvents(new OperatingYear.Event("late", LocalDate.of(2026, 7, 1)))
                .build();

        Costs costs = contract.costs(ONE_YEAR, List.of(report));

        assertThat(costs.lines())
                .extracting(line -> line.kind() + " " + line.month() + " " + line.amount() + " "
                        + line.reason().in(Locale.ENGLISH))
                .containsExactly(
                        "BASE_FEE 2026-12 CNY 1000000.00 base fee of Operation, 1,000,000.00 yuan a year, 2026",
                        "FIRM_FEE 2026-03 CNY 50000.00 Firm f1 landed on 2026-03-08, sales 60,000,000.00 yuan",
                        "PERFORMANCE_FEE 2026-12 CNY 3000000.00 score 86 is 'excellent', 3,000,000.00 yuan a year, 2026",
                        "BONUS 2026-06 CNY 10000.00 host of a fair, on 2026-06-01",
                        "PENALTY 2026-07 CNY -20000.00 late report, on 2026-07-01");
        assertThat(costs.lines())
                .extracting(line -> line.reason().in(Locale.CHINA))
                .containsExactly(
                        "运营合同基本运营费，每年1,000,000.00元，2026",
                        "企业f1于2026-03-08落地，销售收入60,000,000.00元",
                        "得分86，等次“excellent”，每年3,000,000.00元，2026",
                        "承办对接会，2026-06-01",
                        "逾期报送，2026-07-01");
        assertThat(costs.total()).isEqualTo(wan("404"));
    }

    @Test
    void costs_eventThatTheContractDoesNotKnow_isRefusedWithThoseItKnows() {
        OperatorContract contract = contract(ONE_YEAR, wan("100"))
                .addBonuses(new Tariff("fair", Name.of("host of a fair", "承办对接会"), wan("1")))
                .addPenalties(new Tariff("late", Name.of("late report", "逾期报送"), wan("2")))
                .build();
        OperatingYear report = year(2026)
                .addEvents(new OperatingYear.Event("fiar", LocalDate.of(2026, 6, 1)))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.costs(ONE_YEAR, List.of(report)))
                .withMessage("Event of 2026-06-01 must be a bonus or penalty of contract 'Operation', but is 'fiar'.\n"
                        + "Maybe one of [fair, late] is meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract(ONE_YEAR, wan("100")).build().costs(ONE_YEAR, List.of(report)))
                .withMessageEndingWith("Maybe another contract is meant.");
    }

    @Test
    void costs_eventBeforeTheContract_isNotItsOwn() {
        OperatorContract contract = contract(new Term(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)), wan("100"))
                .build();
        OperatingYear report = year(2026)
                .addEvents(new OperatingYear.Event("of the former", LocalDate.of(2026, 6, 30)))
                .furtherAward(wan("1"))
                .build();

        assertThat(contract.costs(ONE_YEAR, List.of(report)).kinds()).containsExactly(Costs.Kind.BASE_FEE);
    }

    @Test
    void costs_furtherAwardWithoutAPerformanceFee_isRefused() {
        OperatingYear report = year(2026).furtherAward(wan("200")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract(ONE_YEAR, wan("100")).build().costs(ONE_YEAR, List.of(report)))
                .withMessage(
                        "Further award of 2026 must raise a performance fee, but is CNY 2000000.00 and there is none"
                                + " in contract 'Operation'.\nMaybe report it as an event with a bonus of its own.");
    }

    @Test
    void costs_partOfAYear_paysTheDaysAndNamesThem() {
        OperatorContract contract = contract(new Term(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30)), wan("365"))
                .build();

        Costs costs = contract.costs(THREE_YEARS, scored(2026, 0, 0, 0));

        assertThat(costs.total(2026)).isEqualTo(wan("184"));
        assertThat(costs.total(2027)).isEqualTo(wan("181"));
        assertThat(costs.lines().get(0).reason().in(Locale.ENGLISH))
                .endsWith("2026-07-01 to 2026-12-31 (184 of 365 days)");
        assertThat(costs.lines().get(1).month()).hasToString("2027-06");
    }

    /** 南京, 咸宁, 武汉: two failed assessments in a row withdraw the title. */
    @Test
    void twoFailedYearsInARow_withdrawTheContractAtTheEndOfTheSecond() {
        Term fiveYears = Term.calendarYears(2026, 2030);
        OperatorContract contract = contract(fiveYears, wan("100"))
                .performanceFee(wuhanFee())
                .failedYearsInARow(2)
                .build();

        Costs withdrawn = contract.costs(fiveYears, scored(2026, 50, 90, 50, 50, 90));
        Costs kept = contract.costs(fiveYears, scored(2026, 50, 90, 50, 60, 50));

        assertThat(withdrawn.years()).containsExactly(2026, 2027, 2028, 2029);
        assertThat(withdrawn.total()).isEqualTo(wan("700"));
        assertThat(kept.years()).containsExactly(2026, 2027, 2028, 2029, 2030);
        assertThat(contract.lastDay(scored(2026, 50, 90, 50, 50, 90), 2030)).isEqualTo("2029-12-31");
        assertThat(contract.costs(Term.calendarYears(2030, 2030), scored(2026, 50, 90, 50, 50, 90))
                        .lines())
                .isEmpty();
    }

    @Test
    void earlyEnding_paysToTheLastDayAndTheCompensationOnce() {
        OperatorContract ended = contract(THREE_YEARS, wan("365"))
                .build()
                .withEarlyEnding(new EarlyEnding(
                        LocalDate.of(2027, 1, 31), wan("-20"), Name.of("given up by the operator", "运营方退出")));

        Costs costs = ended.costs(THREE_YEARS, scored(2026, 0, 0, 0));

        assertThat(costs.total(2026)).isEqualTo(wan("365"));
        assertThat(costs.total(2027, Costs.Kind.BASE_FEE)).isEqualTo(wan("31"));
        assertThat(costs.total(2027, Costs.Kind.EARLY_ENDING)).isEqualTo(wan("-20"));
        assertThat(costs.years()).containsExactly(2026, 2027);
    }

    @Test
    void handOver_threeDaysLate_costsThreeDays() {
        OperatorContract contract = contract(ONE_YEAR, wan("100"))
                .handOver(new HandOver(30, wan("0.5")))
                .build();
        ImmutableList<OperatingYear> late = ImmutableList.of(
                year(2026).build(),
                year(2027).handedOverOn(LocalDate.of(2027, 2, 2)).build());
        ImmutableList<OperatingYear> inTime = ImmutableList.of(
                year(2026).build(),
                year(2027).handedOverOn(LocalDate.of(2027, 1, 30)).build());

        Costs.Line penalty = contract.costs(THREE_YEARS, late).lines().get(1);
        assertThat(penalty.kind()).isEqualTo(Costs.Kind.PENALTY);
        assertThat(penalty.amount()).isEqualTo(wan("-1.5"));
        assertThat(penalty.reason().in(Locale.CHINA)).isEqualTo("2027-02-02移交，逾期3天，每天5,000.00元");
        assertThat(contract.costs(THREE_YEARS, inTime).kinds()).containsExactly(Costs.Kind.BASE_FEE);
    }

    /** The year of the last day may be closed when the enclave is handed over. */
    @Test
    void handOver_lateInTheNextYear_isBookedInItsOwnMonth() {
        OperatorContract contract = contract(ONE_YEAR, wan("100"))
                .handOver(new HandOver(30, wan("0.5")))
                .build();
        ImmutableList<OperatingYear> late = ImmutableList.of(
                year(2026).build(),
                year(2027).handedOverOn(LocalDate.of(2027, 2, 2)).build());

        assertThat(contract.costs(ONE_YEAR, late).kinds()).containsExactly(Costs.Kind.BASE_FEE);
        assertThat(contract.costs(Term.calendarYears(2027, 2027), late).lines())
                .extracting(line -> line.kind() + " " + line.month() + " " + line.amount())
                .containsExactly("PENALTY 2027-02 CNY -15000.00");
    }

    @Test
    void handOver_yearInBetweenNotReported_isNamed() {
        OperatorContract contract = contract(ONE_YEAR, wan("100"))
                .handOver(new HandOver(30, wan("0.5")))
                .build();
        ImmutableList<OperatingYear> gap = ImmutableList.of(
                year(2026).build(),
                year(2028).handedOverOn(LocalDate.of(2028, 1, 9)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.costs(THREE_YEARS, gap))
                .withMessage("Year 2027 must be reported, but no report is of that year.");
    }

    @Test
    void handOver_penaltyPastTheRange_isRefusedWithAmountAndDays() {
        OperatorContract contract = contract(ONE_YEAR, wan("100"))
                .handOver(new HandOver(30, Money.fen(Long.MAX_VALUE)))
                .build();
        ImmutableList<OperatingYear> late = ImmutableList.of(
                year(2026).build(),
                year(2027).handedOverOn(LocalDate.of(2027, 2, 2)).build());

        assertThatThrownBy(() -> contract.costs(THREE_YEARS, late))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Penalty for a late hand-over must fit a long of minor units, but CNY 92233720368547758.07"
                        + " times 3 days does not.");
    }

    @Test
    void term_thatEndsBeforeItStarts_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 31)))
                .withMessage(
                        "Term must end on or after its first day, but starts on 2027-01-01 and ends on 2026-12-31.");
    }

    @Test
    void build_negativeBaseFee_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract(ONE_YEAR, wan("-1")).build())
                .withMessage("Base fee of contract 'Operation' must not be negative, but is CNY -10000.00.");
    }

    @Test
    void build_failedYearsWithoutAScore_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> contract(ONE_YEAR, wan("1")).failedYearsInARow(2).build())
                .withMessage("Contract 'Operation' must have a performance fee to end after 2 failed years, but has"
                        + " none.");
    }

    @Test
    void build_capOverPenalties_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OperatorContract.YearlyCap.of(wan("500"), Costs.Kind.PENALTY))
                .withMessageContaining("must cover some of")
                .withMessageContaining("but covers [PENALTY]");
    }

    @Test
    void withEarlyEnding_afterTheTerm_isRefused() {
        OperatorContract contract = contract(ONE_YEAR, wan("1")).build();
        EarlyEnding ending = new EarlyEnding(LocalDate.of(2027, 1, 1), wan("0"), Name.of("moved", "搬迁"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.withEarlyEnding(ending))
                .withMessageContaining("must be in its term, 2026-01-01 to 2026-12-31, but is 2027-01-01");
    }

    @Test
    void costs_yearWithoutAReport_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract(THREE_YEARS, wan("1")).build().costs(THREE_YEARS, scored(2026, 0, 0)))
                .withMessage("Year 2028 must be reported, but no report is of that year.");
    }

    @Test
    void costs_firmThatLandsInTwoYears_isRefused() {
        OperatorContract contract =
                contract(THREE_YEARS, wan("1")).addFirmFees(wuchangFees()).build();
        List<OperatingYear> twice = List.of(
                year(2026)
                        .addFirms(firm("f1", LocalDate.of(2026, 3, 8), "6000"))
                        .build(),
                year(2027)
                        .addFirms(firm("f1", LocalDate.of(2027, 3, 8), "6000"))
                        .build(),
                year(2028).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.costs(THREE_YEARS, twice))
                .withMessage("Firm 'f1' must be reported once for a stage, but is reported in 2026 and in 2027.");
    }

    @Test
    void operatingYear_firmOfAnotherYear_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2026)
                        .addFirms(firm("f1", LocalDate.of(2027, 3, 8), "1"))
                        .build())
                .withMessage("Date of firm 'f1' must be in 2026, but is 2027-03-08.");
    }

    @Test
    void performanceFee_bandWithoutAFee_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformanceFee.builder()
                        .scorecard(Published.scoreItself(Published.wuhan()))
                        .putFees("excellent", PerformanceFee.Fee.exactly(wan("300")))
                        .build())
                .withMessage("Fees must be given for the bands [excellent, good, pass, fail], but are given for"
                        + " [excellent].");
    }

    @Test
    void performanceFee_betterBandThatPaysLess_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformanceFee.builder()
                        .scorecard(Published.scoreItself(Published.wuhan()))
                        .putFees("excellent", PerformanceFee.Fee.exactly(wan("300")))
                        .putFees("good", PerformanceFee.Fee.exactly(wan("301")))
                        .putFees("pass", PerformanceFee.Fee.exactly(wan("80")))
                        .putFees("fail", PerformanceFee.Fee.exactly(wan("0")))
                        .build())
                .withMessageStartingWith("A better band must not pay less, but 'excellent' [85..100] pays");
    }

    @Test
    void performanceFee_betterBandWithALowerBase_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformanceFee.builder()
                        .scorecard(Published.scoreItself(Published.wuhan()))
                        .putFees("excellent", PerformanceFee.Fee.upTo(wan("100"), wan("500")))
                        .putFees("good", PerformanceFee.Fee.upTo(wan("180"), wan("300")))
                        .putFees("pass", PerformanceFee.Fee.exactly(wan("80")))
                        .putFees("fail", PerformanceFee.Fee.exactly(wan("0")))
                        .build())
                .withMessageStartingWith("A better band must not pay less, but 'excellent' [85..100] pays");
    }

    private static Firm firm(String id, LocalDate date, String salesWan) {
        Money sales = wan(salesWan);
        return Firm.landed(new Subject(id, Name.of("Firm " + id, "企业" + id)), date)
                .withSales(sales);
    }

    @Test
    void operatingYear_occupanciesPastTheArea_areRefused() {
        Occupancy large = Occupancy.builder()
                .subject(new Subject("f1", Name.of("Firm 1", "企业一")))
                .term(ONE_YEAR)
                .area(FloorArea.squareMetres("2001"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> year(2026).addOccupancies(large).build())
                .withMessage("Occupied floor must fit the area of the enclave, 2000 m², but is 2001 m² on 2026-01-01.");
    }
}
