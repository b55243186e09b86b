package org.feidi.enclave.operation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.Money;

/** What a contract pays for some days of one calendar year; looks at no other year. */
final class ContractYear {

    private final OperatorContract contract;
    private final Term part;
    private final OperatingYear report;
    private final List<Costs.Line> lines = new ArrayList<>();

    ContractYear(OperatorContract contract, Term part, OperatingYear report) {
        this.contract = contract;
        this.part = part;
        this.report = report;
    }

    ImmutableList<Costs.Line> lines() {
        Money base = contract.baseFeePerYear();
        if (base.isPositive()) {
            lines.add(Costs.Line.of(
                    Costs.Kind.BASE_FEE, part, Accrual.of(base, part), Messages.BASE.say(contract.name(), base, part)));
        }
        contract.firmFees().forEach(this::addFirmFees);
        contract.performanceFee().ifPresent(fee -> lines.addAll(fee.linesOf(part, report)));
        contract.bonuses().forEach(bonus -> addEvents(Costs.Kind.BONUS, bonus));
        contract.rentSubsidy()
                .ifPresent(rent -> report.occupancies()
                        .forEach(occupancy ->
                                rent.lineOf(occupancy, part, report).ifPresent(lines::add)));
        contract.yearlyCap().ifPresent(this::cutTo);
        contract.penalties().forEach(penalty -> addEvents(Costs.Kind.PENALTY, penalty));
        return ImmutableList.copyOf(lines);
    }

    private void addFirmFees(FirmFees fees) {
        for (Firm firm : report.firms()) {
            if (firm.stage() == fees.stage() && part.contains(firm.date())) {
                Term day = new Term(firm.date(), firm.date());
                Messages grownOrLanded = firm.stage() == Firm.Stage.LANDED ? Messages.FIRM_LANDED : Messages.FIRM_GROWN;
                Object sales =
                        firm.sales().isPresent() ? firm.sales().orElseThrow() : Messages.FIRM_SALES_UNKNOWN.say();
                lines.add(Costs.Line.of(
                        Costs.Kind.FIRM_FEE,
                        day,
                        firm.subject(),
                        fees.feeFor(firm),
                        grownOrLanded.say(firm.subject(), firm.date(), sales)));
            }
        }
    }

    private void addEvents(Costs.Kind kind, OperatorContract.Tariff tariff) {
        for (OperatingYear.Event event : report.events()) {
            if (event.id().equals(tariff.id()) && part.contains(event.date())) {
                Term day = new Term(event.date(), event.date());
                Money amount = kind == Costs.Kind.PENALTY ? tariff.each().negated() : tariff.each();
                lines.add(Costs.Line.of(kind, day, amount, Messages.EVENT.say(tariff.what(), event.date())));
            }
        }
    }

    private void cutTo(OperatorContract.YearlyCap yearlyCap) {
        Money cap = Accrual.of(yearlyCap.amount(), part);
        Money covered = Money.zero(cap.currency());
        for (Costs.Kind kind : yearlyCap.covers()) {
            covered = covered.plus(total(kind));
        }
        Money excess = covered.minus(cap);
        for (Costs.Kind kind : OperatorContract.YearlyCap.CUT_IN_ORDER) {
            if (excess.isPositive() && yearlyCap.covers().contains(kind)) {
                Money cut = total(kind).min(excess);
                excess = excess.minus(cut);
                if (cut.isPositive()) {
                    lines.add(Costs.Line.of(
                            kind, part, cut.negated(), Messages.CAP.say(covered, yearlyCap.amount(), part)));
                }
            }
        }
    }

    private Money total(Costs.Kind kind) {
        return Costs.of(contract.baseFeePerYear().currency(), lines).total(kind);
    }

    /**
     * What is paid or owed on some days because the contract is over; the hand-over may come later
     * than its last day.
     */
    static ImmutableList<Costs.Line> endingLines(
            OperatorContract contract, LocalDate last, Term during, Iterable<OperatingYear> reports) {
        ImmutableList.Builder<Costs.Line> lines = ImmutableList.builder();
        contract.earlyEnding()
                .filter(ending -> ending.lastDay().equals(last) && during.contains(last))
                .ifPresent(ending -> lines.add(Costs.Line.of(
                        Costs.Kind.EARLY_ENDING,
                        new Term(last, last),
                        ending.compensation(),
                        Messages.ENDING.say(ending.why(), last))));
        contract.handOver()
                .ifPresent(terms -> handedOver(last, reports)
                        .filter(date -> during.contains(date) && date.isAfter(last.plusDays(terms.withinDays())))
                        .ifPresent(date -> {
                            requireReported(last.getYear(), date.getYear(), reports);
                            lines.add(lateHandOver(terms, last, date));
                        }));
        return lines.build();
    }

    private static Costs.Line lateHandOver(OperatorContract.HandOver terms, LocalDate last, LocalDate date) {
        long late = new Term(last.plusDays(terms.withinDays()), date).days() - 1;
        return Costs.Line.of(
                Costs.Kind.PENALTY,
                new Term(date, date),
                penalty(terms.penaltyPerDay(), late),
                Messages.HANDOVER.say(date, late, terms.penaltyPerDay()));
    }

    /** In a year that is not reported the enclave may have been handed over earlier. */
    private static void requireReported(int firstYear, int lastYear, Iterable<OperatingYear> reports) {
        for (int year = firstYear; year <= lastYear; year++) {
            OperatingYear.of(year, reports);
        }
    }

    private static Money penalty(Money perDay, long daysLate) {
        if (perDay.minorUnits() > Long.MAX_VALUE / daysLate) {
            throw new ArithmeticException("Penalty for a late hand-over must fit a long of minor units, but " + perDay
                    + " times " + daysLate + " days does not.");
        }
        return Money.ofMinor(perDay.currency(), -daysLate * perDay.minorUnits());
    }

    /** The first hand-over after the last day; an earlier one was that of another contract. */
    private static Optional<LocalDate> handedOver(LocalDate last, Iterable<OperatingYear> reports) {
        return Streams.stream(reports)
                .flatMap(report -> report.handedOverOn().stream())
                .filter(date -> date.isAfter(last))
                .min(LocalDate::compareTo);
    }
}
