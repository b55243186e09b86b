package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Locale;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.operation.OperatorContract.EarlyEnding;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ModeHistoryTest {

    private static final LocalDate OPENING = LocalDate.of(2026, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2027, 7, 1);
    private static final GovernmentRun OWN = GovernmentRun.builder()
            .platformCompany(OperationCases.COMPANY)
            .staffPerYear(wan("73"))
            .runningPerYear(wan("36.5"))
            .runningPerSquareMetreYear(yuan("0"))
            .addCapitalCosts(
                    new GovernmentRun.CapitalCost(LocalDate.of(2026, 2, 1), Name.of("fitting out", "装修"), wan("200")))
            .build();
    private static final OperatorContract CONTRACT = Published.contract(
                    new Term(CHANGE, LocalDate.of(2030, 6, 30)), wan("365"))
            .addFirmFees(FirmFees.each(Firm.Stage.LANDED, wan("1")))
            .build();
    private static final Commissioned MARKET =
            new Commissioned(OperationCases.OPERATOR, Commissioned.Kind.INCUBATION_SERVICE_COMPANY, CONTRACT);
    private static final ModeHistory ONCE_BUILT_THE_MARKET_RUNS_IT =
            ModeHistory.startingWith(OPENING, OWN).changedOn(CHANGE, MARKET);
    private static final ImmutableList<OperatingYear> REPORTS = ImmutableList.of(
            Published.year(2026).build(),
            Published.year(2027)
                    .addFirms(Firm.landed(new Subject("before", Name.of("before")), CHANGE.minusDays(1)))
                    .addFirms(Firm.landed(new Subject("after", Name.of("after")), CHANGE))
                    .build(),
            Published.year(2028).build());

    @Test
    void costs_changeInMidYear_paysEachSideForItsOwnDays() {
        Costs costs = ONCE_BUILT_THE_MARKET_RUNS_IT.costs(Term.calendarYears(2026, 2028), REPORTS);

        assertThat(costs.total(2026, Costs.Kind.STAFF)).isEqualTo(wan("73"));
        assertThat(costs.total(2026, Costs.Kind.CAPITAL)).isEqualTo(wan("200"));
        assertThat(costs.total(2027, Costs.Kind.STAFF)).isEqualTo(wan("36.2")); // 181 of 365 days
        assertThat(costs.total(2027, Costs.Kind.RUNNING)).isEqualTo(wan("18.1"));
        assertThat(costs.total(2027, Costs.Kind.BASE_FEE)).isEqualTo(wan("184")); // the other 184
        assertThat(costs.total(2027, Costs.Kind.FIRM_FEE)).isEqualTo(wan("1")); // the firm that landed after
        assertThat(costs.total(2028, Costs.Kind.STAFF)).isEqualTo(wan("0"));
        assertThat(costs.total(2028, Costs.Kind.BASE_FEE)).isEqualTo(wan("365"));
    }

    @Test
    void modeOn_dayOfTheChange_isTheNewMode() {
        assertThat(ONCE_BUILT_THE_MARKET_RUNS_IT.modeOn(OPENING.minusDays(1))).isEmpty();
        assertThat(ONCE_BUILT_THE_MARKET_RUNS_IT.modeOn(CHANGE.minusDays(1))).contains(OWN);
        assertThat(ONCE_BUILT_THE_MARKET_RUNS_IT.modeOn(CHANGE)).contains(MARKET);
        assertThat(ONCE_BUILT_THE_MARKET_RUNS_IT.modeOn(LocalDate.of(2030, 7, 1)))
                .isEmpty();
    }

    @Test
    void costs_modesInFallingOrder_areThoseOfTheEqualHistory() {
        ModeHistory falling = new ModeHistory(ImmutableSortedMap.<LocalDate, OperatingMode>reverseOrder()
                .putAll(ONCE_BUILT_THE_MARKET_RUNS_IT.since())
                .build());

        assertThat(falling).isEqualTo(ONCE_BUILT_THE_MARKET_RUNS_IT);
        assertThat(falling.modeOn(CHANGE.minusDays(1))).contains(OWN);
        assertThat(falling.costs(Term.calendarYears(2026, 2028), REPORTS))
                .isEqualTo(ONCE_BUILT_THE_MARKET_RUNS_IT.costs(Term.calendarYears(2026, 2028), REPORTS));
    }

    @Test
    void fold_tellsTheModesApart() {
        assertThat(whoRuns(OWN)).isEqualTo("Platform company itself");
        assertThat(whoRuns(MARKET)).isEqualTo("Operator, an incubation-service company");
    }

    private static String whoRuns(OperatingMode mode) {
        return mode.fold(
                own -> own.platformCompany().in(Locale.ENGLISH) + " itself",
                commissioned -> commissioned.operator().in(Locale.ENGLISH) + ", an "
                        + commissioned.kind().in(Locale.ENGLISH));
    }

    @Test
    void changedOn_whileTheContractStillRuns_isRefused() {
        ModeHistory history = ModeHistory.startingWith(CHANGE, MARKET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.changedOn(LocalDate.of(2029, 1, 1), OWN))
                .withMessage("Contract 'Operation' must be over before the mode changes on 2029-01-01, but runs through"
                        + " 2030-06-30.\nMaybe end it early: withEarlyEnding.");
    }

    @Test
    void changedOn_afterAnEarlyEnding_takesTheEnclaveBack() {
        OperatorContract ended = CONTRACT.withEarlyEnding(
                new EarlyEnding(LocalDate.of(2028, 6, 30), wan("5"), Name.of("by agreement", "协商一致")));
        ModeHistory history = ModeHistory.startingWith(
                        CHANGE, new Commissioned(OperationCases.OPERATOR, Commissioned.Kind.OTHER, ended))
                .changedOn(LocalDate.of(2028, 7, 1), OWN);

        Costs costs = history.costs(Term.calendarYears(2027, 2028), REPORTS);

        assertThat(costs.total(2028, Costs.Kind.EARLY_ENDING)).isEqualTo(wan("5"));
        assertThat(costs.total(2028, Costs.Kind.BASE_FEE)).isEqualTo(yuan("1815027.32")); // 182 of 366 days
        assertThat(costs.total(2028, Costs.Kind.STAFF)).isEqualTo(yuan("366994.54")); // 184 of 366 days
    }

    @Test
    void costs_operatorHandsOverLate_areThoseOfTheNextModeAndThePenalty() {
        OperatorContract ended = handedOverWithin10Days(new Term(CHANGE, LocalDate.of(2028, 6, 30)));
        ModeHistory history = ModeHistory.startingWith(CHANGE, market(ended)).changedOn(LocalDate.of(2028, 7, 1), OWN);
        ImmutableList<OperatingYear> reports = ImmutableList.of(
                Published.year(2028).handedOverOn(LocalDate.of(2028, 7, 15)).build());

        Costs costs = history.costs(new Term(LocalDate.of(2028, 7, 1), LocalDate.of(2028, 12, 31)), reports);

        assertThat(costs.lines())
                .extracting(line -> line.kind() + " " + line.month() + " " + line.amount())
                .contains("PENALTY 2028-07 CNY -50000.00"); // 5 days
        assertThat(costs.total(Costs.Kind.STAFF)).isEqualTo(yuan("366994.54"));
        assertThat(history.costs(new Term(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 6, 30)), reports)
                        .kinds())
                .containsExactly(Costs.Kind.BASE_FEE);
    }

    /** The first operator handed over in 2028, in time; that of 2030 is the second operator's alone. */
    @Test
    void costs_secondOperatorHandsOverLate_areNoPenaltyOfTheFirst() {
        OperatorContract first = handedOverWithin10Days(new Term(CHANGE, LocalDate.of(2027, 12, 31)));
        OperatorContract second = handedOverWithin10Days(Term.calendarYears(2028, 2029));
        ModeHistory history = ModeHistory.startingWith(CHANGE, market(first))
                .changedOn(LocalDate.of(2028, 1, 1), market(second))
                .changedOn(LocalDate.of(2030, 1, 1), OWN);
        ImmutableList<OperatingYear> reports = ImmutableList.of(
                Published.year(2029).build(),
                Published.year(2030).handedOverOn(LocalDate.of(2030, 1, 13)).build());

        assertThat(history.costs(Term.calendarYears(2030, 2030), reports).total(Costs.Kind.PENALTY))
                .isEqualTo(wan("-3"));
    }

    @Test
    void costs_furtherAwardOfAYear_mustRaiseTheFeeOfOneOfItsContracts() {
        OperatorContract withoutFee = Published.contract(new Term(OPENING, LocalDate.of(2026, 6, 30)), wan("365"))
                .build();
        OperatorContract.Builder second =
                Published.contract(new Term(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)), wan("365"));
        ModeHistory first = ModeHistory.startingWith(OPENING, market(withoutFee));
        ModeHistory none = first.changedOn(LocalDate.of(2026, 7, 1), market(second.build()));
        ModeHistory one = first.changedOn(
                LocalDate.of(2026, 7, 1),
                market(second.performanceFee(Published.wuhanFee()).build()));
        ImmutableList<OperatingYear> reports = ImmutableList.of(Published.year(2026)
                .putActuals("score", Fraction.of(75))
                .furtherAward(wan("365"))
                .build());

        assertThat(one.costs(Term.calendarYears(2026, 2026), reports).lines()).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.costs(Term.calendarYears(2026, 2026), reports))
                .withMessageStartingWith("Further award of 2026 must raise a performance fee, but is CNY 3650000.00 and"
                        + " there is none in contracts 'Operation' and 'Operation'.");
    }

    private static OperatorContract handedOverWithin10Days(Term term) {
        return Published.contract(term, wan("365"))
                .handOver(new OperatorContract.HandOver(10, wan("1")))
                .build();
    }

    private static Commissioned market(OperatorContract contract) {
        return new Commissioned(OperationCases.OPERATOR, Commissioned.Kind.OTHER, contract);
    }

    @Test
    void costs_onceTheLastContractIsOver_areNothing() {
        assertThat(ONCE_BUILT_THE_MARKET_RUNS_IT
                        .costs(Term.calendarYears(2031, 2032), REPORTS)
                        .lines())
                .isEmpty();
    }

    @Test
    void changedOn_beforeTheContractBegins_isRefused() {
        ModeHistory history = ModeHistory.startingWith(OPENING, OWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.changedOn(CHANGE.minusDays(1), MARKET))
                .withMessage("Contract 'Operation' must run when its mode begins on 2027-06-30, but runs 2027-07-01 to"
                        + " 2030-06-30.");
    }

    @Test
    void changedOn_notAfterTheLastChange_isRefused() {
        ModeHistory history = ModeHistory.startingWith(OPENING, OWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.changedOn(OPENING, OWN))
                .withMessage("Change of mode must come after the last one, on 2026-01-01, but is on 2026-01-01.");
    }

    @Test
    void startingWith_dayOfAYearThatCannotBe_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModeHistory.startingWith(LocalDate.of(26, 1, 1), OWN))
                .withMessage("First day of a mode must be from 1900-01-01 to 2200-12-31, but is 0026-01-01.\nMaybe"
                        + " 2026-01-01.");
    }

    @Test
    void costs_beforeTheFirstMode_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONCE_BUILT_THE_MARKET_RUNS_IT.costs(Term.calendarYears(2020, 2021), REPORTS))
                .withMessage("Days must be those of a mode, but 2020-01-01 to 2021-12-31 is before the first, on"
                        + " 2026-01-01.");
    }

    @Test
    void governmentRun_negativeStaffCost_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GovernmentRun.builder()
                        .platformCompany(OperationCases.COMPANY)
                        .staffPerYear(wan("-1"))
                        .runningPerYear(wan("0"))
                        .runningPerSquareMetreYear(wan("0"))
                        .build())
                .withMessage("Staff cost must not be negative, but is CNY -10000.00.");
    }
}
