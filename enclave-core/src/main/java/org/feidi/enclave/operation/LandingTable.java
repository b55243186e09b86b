package org.feidi.enclave.operation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.Money;

/**
 * What a mode costs by the number of landings, without itemising every number anew.
 *
 * <p>A year's cost depends on the landings of that year alone; what ties the years together is only
 * that failed years in a row end the contract. So each year is itemised once for every number that
 * can land in it, and a total is a sum over the years up to the withdrawal.
 */
final class LandingTable {

    private record YearAndLandings(int year, int landings) {}

    private record YearCost(Money total, boolean failed) {}

    private final ModeComparison comparison;
    private final OperatingMode mode;
    private final Map<YearAndLandings, YearCost> years = new HashMap<>();
    private final Map<LocalDate, Money> endings = new HashMap<>();

    LandingTable(ModeComparison comparison, OperatingMode mode) {
        this.comparison = comparison;
        this.mode = mode;
    }

    Money total(int landings) {
        return mode.fold(own -> total(own, landings), commissioned -> total(commissioned.contract(), landings));
    }

    private Money total(GovernmentRun own, int landings) {
        Money sum = Money.zero(own.staffPerYear().currency());
        for (Term part : comparison.during().byCalendarYear()) {
            YearAndLandings key = keyOf(part, landings);
            sum = sum.plus(years.computeIfAbsent(key, k -> costOf(own, part, k)).total());
        }
        return sum;
    }

    private Money total(OperatorContract contract, int landings) {
        Withdrawal withdrawal = new Withdrawal(contract);
        Money sum = Money.zero(contract.baseFeePerYear().currency());
        Term agreed = new Term(contract.term().first(), contract.lastDay());
        for (Term year : comparison.during().byCalendarYear()) {
            Optional<Term> days =
                    withdrawal.isOverBefore(year.first().getYear()) ? Optional.empty() : year.overlap(agreed);
            if (days.isPresent()) {
                Term part = days.orElseThrow();
                YearCost cost = years.computeIfAbsent(keyOf(part, landings), key -> costOf(contract, part, key));
                sum = sum.plus(cost.total());
                withdrawal.assess(part.first().getYear(), cost.failed());
            }
        }
        return sum.plus(ending(contract, withdrawal.lastDay()));
    }

    private YearAndLandings keyOf(Term part, int landings) {
        int year = part.first().getYear();
        return new YearAndLandings(year, comparison.landingsIn(year, landings));
    }

    private YearCost costOf(GovernmentRun own, Term part, YearAndLandings key) {
        OperatingYear report = comparison.reportOf(key.year(), key.landings());
        return new YearCost(
                Costs.of(own.staffPerYear().currency(), own.linesOf(part, report))
                        .total(),
                false);
    }

    private YearCost costOf(OperatorContract contract, Term part, YearAndLandings key) {
        OperatingYear report = comparison.reportOf(key.year(), key.landings());
        Costs costs = Costs.of(contract.baseFeePerYear().currency(), new ContractYear(contract, part, report).lines());
        return new YearCost(costs.total(), contract.failedYearsInARow().isPresent() && contract.isFailed(report));
    }

    private Money ending(OperatorContract contract, LocalDate last) {
        return endings.computeIfAbsent(
                last,
                day -> Costs.of(
                                contract.baseFeePerYear().currency(),
                                ContractYear.endingLines(contract, day, comparison.during(), comparison.years()))
                        .total());
    }
}
