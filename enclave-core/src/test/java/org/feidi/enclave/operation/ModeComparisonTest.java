package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.Range;
import java.time.LocalDate;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.operation.ModeComparison.Landing;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ModeComparisonTest {

    private static final Term TWO_YEARS = Term.calendarYears(2026, 2027);

    @Test
    void reports_spreadOfThree_beginsAgainAfterTheLast() {
        ModeComparison comparison = comparison(perLanding("10", "90"), perLanding("20", "60"));

        assertThat(comparison.reports(5).get(0).firms())
                .extracting(firm -> firm.subject().id() + " " + firm.date())
                .containsExactly(
                        "landing-1 2026-05-01", "landing-2 2026-10-01", "landing-4 2026-05-01", "landing-5 2026-10-01");
        assertThat(comparison.reports(5).get(1).firms())
                .extracting(firm -> firm.subject().id() + " " + firm.date())
                .containsExactly("landing-3 2027-05-01");
        assertThat(comparison.reports(0)).allMatch(year -> year.firms().isEmpty());
    }

    /** Government-run costs the same whatever lands; the contract costs by landing, up to its cap. */
    @Test
    void whereAtMost_feesBelowTheOwnCost_areOneRange() {
        ModeComparison comparison = comparison(own("100"), perLanding("20", "1000"));

        assertThat(comparison.whereAtMost("b", "a", 30).asRanges()).containsExactly(Range.closed(0, 10));
        assertThat(comparison.whereAtMost("a", "b", 30).asRanges()).containsExactly(Range.closed(10, 30));
    }

    /** Dear per landing but capped, against cheap per landing without an end: cheaper at nothing and at many. */
    @Test
    void whereAtMost_aCapBetween_makesTwoRanges() {
        ModeComparison comparison = comparison(perLanding("20", "60"), perLanding("10", "100000"));

        assertThat(comparison.whereAtMost("a", "b", 40).asRanges())
                .containsExactly(Range.closed(0, 0), Range.closed(12, 40));
        assertThat(comparison.whereAtMost("b", "a", 40).asRanges()).containsExactly(Range.closed(0, 12));
    }

    @Test
    void whereAtMost_alwaysDearer_isEmpty() {
        ModeComparison comparison = comparison(own("100"), own("99"));

        assertThat(comparison.whereAtMost("a", "b", 40).isEmpty()).isTrue();
        assertThat(comparison.whereAtMost("b", "a", 40).asRanges()).containsExactly(Range.closed(0, 40));
        assertThat(comparison.whereAtMost("b", "a", 0).asRanges()).containsExactly(Range.closed(0, 0));
    }

    @Test
    void costs_byYearAndItem_andPerLanding() {
        ModeComparison comparison = comparison(own("100"), perLanding("20", "30"));

        Costs costs = comparison.costs("b", 5);

        assertThat(costs.total(2026, Costs.Kind.FIRM_FEE)).isEqualTo(wan("30"));
        assertThat(costs.total(2027, Costs.Kind.FIRM_FEE)).isEqualTo(wan("20"));
        assertThat(comparison.costPerLanding("b", 5)).contains(wan("10"));
        assertThat(comparison.costPerLanding("a", 3)).contains(yuan("666666.67"));
        assertThat(comparison.costPerLanding("a", 0)).isEmpty();
    }

    @Test
    void build_contractThatDoesNotRunAllDays_isRefused() {
        OperatingMode shortOne = market(
                Published.contract(Term.calendarYears(2026, 2026), wan("1")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison(own("100"), shortOne))
                .withMessage("Contract of 'b' must run 2026-01-01 to 2027-12-31, but runs 2026-01-01 to 2026-12-31.");
    }

    @Test
    void build_failedYearsBeforeTheComparison_areRefused() {
        OperatingMode older = market(Published.contract(Term.calendarYears(2025, 2027), wan("1"))
                .performanceFee(Published.wuhanFee())
                .failedYearsInARow(2)
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison(own("100"), older))
                .withMessage("Contract of 'b' must begin in 2026 to count its failed years, but begins in 2025.");
    }

    @Test
    void build_figureThatTheLandingsCount_mustNotBeStated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModeComparison.builder()
                        .during(TWO_YEARS)
                        .addYears(Published.year(2026).build())
                        .addYears(Published.year(2027)
                                .putActuals("landings", Fraction.of(3))
                                .build())
                        .addSpread(new Landing(LocalDate.of(2026, 1, 1), wan("0")))
                        .landingsFigure("landings")
                        .putModes("a", own("1"))
                        .putModes("b", own("2"))
                        .build())
                .withMessage("Figure 'landings' of 2027 must be left to the landings, but is stated.");
    }

    @Test
    void build_landingOutsideTheYears_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(own("1"), own("2"))
                        .addSpread(new Landing(LocalDate.of(2028, 1, 1), wan("0")))
                        .build())
                .withMessage("Landings must be within 2026-01-01 to 2027-12-31, but one is on 2028-01-01.");
    }

    @Test
    void build_oneMode_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModeComparison.builder()
                        .during(TWO_YEARS)
                        .addYears(
                                Published.year(2026).build(),
                                Published.year(2027).build())
                        .addSpread(new Landing(LocalDate.of(2026, 1, 1), wan("0")))
                        .putModes("a", own("1"))
                        .build())
                .withMessage("Comparison must have at least two modes, but has [a].");
    }

    @Test
    void where_upToTheLargestInt_endsThere() {
        int most = Integer.MAX_VALUE;

        assertThat(ModeComparison.where(Range.closed(most - 5, most), number -> number != most - 2)
                        .asRanges())
                .containsExactly(Range.closed(most - 5, most - 3), Range.closed(most - 1, most));
    }

    /** One contract knows the fair, the other does not: it pays nothing for it, and that is compared. */
    @Test
    void costs_eventThatOneOfTheContractsKnows_areEachContractsOwn() {
        ModeComparison comparison = withEvent("fair");

        assertThat(comparison.costs("a", 0).total()).isEqualTo(wan("0"));
        assertThat(comparison.costs("b", 0).total()).isEqualTo(wan("3"));
        assertThat(comparison.whereAtMost("a", "b", 1).asRanges()).containsExactly(Range.closed(0, 1));
    }

    @Test
    void build_eventThatNoContractKnows_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withEvent("fiar"))
                .withMessage("Event of 2026-06-01 must be a bonus or penalty of contracts 'Operation' and 'Operation',"
                        + " but is 'fiar'.\nMaybe one of [fair] is meant.");
    }

    private static ModeComparison withEvent(String id) {
        OperatorContract fair = Published.contract(TWO_YEARS, wan("0"))
                .addBonuses(new OperatorContract.Tariff("fair", Name.of("host of a fair", "承办对接会"), wan("3")))
                .build();
        return ModeComparison.builder()
                .during(TWO_YEARS)
                .addYears(
                        Published.year(2026)
                                .addEvents(new OperatingYear.Event(id, LocalDate.of(2026, 6, 1)))
                                .build(),
                        Published.year(2027).build())
                .addSpread(new Landing(LocalDate.of(2026, 5, 1), wan("0")))
                .putModes("a", market(Published.contract(TWO_YEARS, wan("0")).build()))
                .putModes("b", market(fair))
                .build();
    }

    @Test
    void whereAtMost_unknownMode_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison(own("1"), own("2")).whereAtMost("a", "c", 3))
                .withMessage("Mode must be one of [a, b], but is 'c'.");
    }

    @Test
    void whereAtMost_negativeNumber_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison(own("1"), own("2")).whereAtMost("a", "b", -1))
                .withMessage("Number of landings must not be negative, but is -1.");
    }

    private static ModeComparison comparison(OperatingMode a, OperatingMode b) {
        return builder(a, b).build();
    }

    private static ModeComparison.Builder builder(OperatingMode a, OperatingMode b) {
        return ModeComparison.builder()
                .during(TWO_YEARS)
                .addYears(Published.year(2026).build(), Published.year(2027).build())
                .addSpread(
                        new Landing(LocalDate.of(2026, 5, 1), wan("0")),
                        new Landing(LocalDate.of(2026, 10, 1), wan("0")),
                        new Landing(LocalDate.of(2027, 5, 1), wan("0")))
                .putModes("a", a)
                .putModes("b", b);
    }

    private static OperatingMode own(String wanAYear) {
        return GovernmentRun.builder()
                .platformCompany(OperationCases.COMPANY)
                .staffPerYear(wan(wanAYear))
                .runningPerYear(wan("0"))
                .runningPerSquareMetreYear(wan("0"))
                .build();
    }

    private static OperatingMode perLanding(String wan, String cap) {
        Money fee = wan(wan);
        return market(Published.contract(TWO_YEARS, wan("0"))
                .addFirmFees(FirmFees.each(Firm.Stage.LANDED, fee))
                .yearlyCap(OperatorContract.YearlyCap.of(wan(cap), Costs.Kind.FIRM_FEE))
                .build());
    }

    private static OperatingMode market(OperatorContract contract) {
        return new Commissioned(OperationCases.OPERATOR, Commissioned.Kind.OTHER, contract);
    }
}
