package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an operator is paid, and when that ends (委托运营合同).
 *
 * <p>Amounts for a year are for a calendar year and are paid by the day; fees for firms, bonuses
 * and penalties are paid for what happened while the contract ran. The cap is for a year as well.
 * Two failed years in a row, or as many as the contract says, end it on the last day of the second.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code itemsSumToTheTotal}
 *   <li>{@code outlaysSumToTheTotal}: {@link Costs#toFacts} books neither more nor less
 *   <li>{@code feesNeverExceedTheirCap}
 *   <li>{@code aSplitYearPaysAsTheWholeYear}, but for what a cap cuts off
 * </ul>
 *
 * <p><b>Source</b> 江阴高新区 2021: at most 500 (万元) a year, performance award included; 武昌 2020;
 * 温海经〔2025〕5号; two failed assessments in a row: 南京, 咸宁, 武汉. <i>Readings</i>: no source says what a
 * part of a year is worth; here yearly fees and caps go by the day, so that two contracts in one
 * year never pay the year twice. A cap cuts first what depends on performance and last the base
 * fee; that changes the lines, not the total.
 */
@Value.Immutable
@ValueStyle
public abstract class OperatorContract {

    OperatorContract() {}

    /**
     * The most that some kinds of payment may come to in a calendar year.
     *
     * @param amount the cap, not negative
     * @param covers the kinds that count against it, at least one; a penalty or what an early
     *     ending pays is never one
     */
    public record YearlyCap(Money amount, ImmutableSet<Costs.Kind> covers) {

        /** What can be capped, in the order in which it is cut. */
        static final ImmutableList<Costs.Kind> CUT_IN_ORDER = ImmutableList.of(
                Costs.Kind.BONUS,
                Costs.Kind.PERFORMANCE_FEE,
                Costs.Kind.FIRM_FEE,
                Costs.Kind.RENT_SUBSIDY,
                Costs.Kind.BASE_FEE);

        /** @throws IllegalArgumentException if the amount is negative or a kind cannot be capped */
        public YearlyCap {
            requireNonNull(amount, "amount");
            requireNonNull(covers, "covers");
            Words.requireNotNegative(amount, "Yearly cap");
            checkArgument(
                    !covers.isEmpty() && CUT_IN_ORDER.containsAll(covers),
                    "Yearly cap must cover some of %s, but covers %s.",
                    CUT_IN_ORDER,
                    covers);
        }

        /**
         * {@return a cap over some kinds together}
         *
         * @param amount the cap, not negative
         */
        public static YearlyCap of(Money amount, Costs.Kind... covers) {
            requireNonNull(amount, "amount");
            requireNonNull(covers, "covers");
            return new YearlyCap(amount, ImmutableSet.copyOf(covers));
        }
    }

    /**
     * What one event is rewarded or punished with.
     *
     * @param id the id under which events are reported, not blank
     * @param what what is rewarded or punished
     * @param each the amount for every event, not negative
     */
    public record Tariff(String id, Name what, Money each) {

        /** @throws IllegalArgumentException if the id is blank or the amount negative */
        public Tariff {
            requireNonNull(each, "each");
            Words.requireId(id, "bonus or penalty");
            requireNonNull(what, "what");
            Words.requireNotNegative(each, "Bonus or penalty '" + id + "'");
        }
    }

    /**
     * An ending before the term is over (提前终止).
     *
     * @param lastDay the last day on which the operator runs the enclave
     * @param compensation what the operator is paid for it; negative if the operator pays, zero if
     *     nobody does
     * @param why why it ended
     */
    public record EarlyEnding(LocalDate lastDay, Money compensation, Name why) {

        public EarlyEnding {
            requireNonNull(lastDay, "lastDay");
            requireNonNull(compensation, "compensation");
            requireNonNull(why, "why");
        }
    }

    /**
     * By when the enclave is handed over once the contract has ended (移交).
     *
     * <p>The first hand-over that is reported after the last day is that of this contract. A late
     * one is booked in its own month, when the days are known, and not in a year that may be
     * closed.
     *
     * @param withinDays how many days after the last day, at least 0
     * @param penaltyPerDay what every later day costs the operator, not negative
     */
    public record HandOver(int withinDays, Money penaltyPerDay) {

        /** @throws IllegalArgumentException if one of them is negative */
        public HandOver {
            requireNonNull(penaltyPerDay, "penaltyPerDay");
            checkArgument(withinDays >= 0, "Days for the hand-over must not be negative, but are %s.", withinDays);
            Words.requireNotNegative(penaltyPerDay, "Penalty for a late hand-over");
        }
    }

    /**
     * Starts a contract.
     *
     * @return a builder; name, term and base fee are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the contract is called: the name in both languages} */
    public abstract Name name();

    /** {@return where its terms are published: the document, if there is one} */
    public abstract Optional<Citation> citation();

    /** {@return from when to when it runs: the agreed term} */
    public abstract Term term();

    /**
     * {@return the fee that is paid whatever happens: the amount for a calendar year, not
     * negative; zero if there is none}
     */
    public abstract Money baseFeePerYear();

    /** {@return the fees for firms that land or grow: the fees, at most one for a stage} */
    public abstract ImmutableList<FirmFees> firmFees();

    /** {@return the fee by the band of the score: the fee, if there is one} */
    public abstract Optional<PerformanceFee> performanceFee();

    /** {@return the cap, if there is one} */
    public abstract Optional<YearlyCap> yearlyCap();

    /** {@return the rent subsidy: the subsidy, if there is one} */
    public abstract Optional<RentSubsidy> rentSubsidy();

    /** {@return what is rewarded} */
    public abstract ImmutableList<Tariff> bonuses();

    /** {@return what is punished} */
    public abstract ImmutableList<Tariff> penalties();

    /**
     * {@return after how many failed years in a row the contract is withdrawn: the number, such
     * as 2, or none if failing does not end it}
     */
    public abstract OptionalInt failedYearsInARow();

    /** {@return how it ended before its term: the ending, if it ended early} */
    public abstract Optional<EarlyEnding> earlyEnding();

    /** {@return the terms of the hand-over: the terms, if the contract has any} */
    public abstract Optional<HandOver> handOver();

    /**
     * Ends this contract early.
     *
     * @param earlyEnding the last day, the compensation and the reason
     * @return the same contract, ended
     * @throws IllegalArgumentException if the last day is not in the term
     */
    public abstract OperatorContract withEarlyEnding(EarlyEnding earlyEnding);

    /**
     * Replaces the performance fee.
     *
     * @return the same contract with that fee
     */
    public abstract OperatorContract withPerformanceFee(PerformanceFee performanceFee);

    /**
     * Replaces the cap.
     *
     * @return the same contract with that cap
     */
    public abstract OperatorContract withYearlyCap(YearlyCap yearlyCap);

    @Value.Check
    void check() {
        Words.requireNotNegative(baseFeePerYear(), "Base fee of contract '" + name() + "'");
        earlyEnding()
                .ifPresent(ending -> checkArgument(
                        term().contains(ending.lastDay()),
                        "Early ending of contract '%s' must be in its term, %s, but is %s.",
                        name(),
                        term(),
                        ending.lastDay()));
        long stages = firmFees().stream().map(FirmFees::stage).distinct().count();
        checkArgument(
                stages == firmFees().size(),
                "Contract '%s' must have one fee for a stage, but has %s fees for %s stages.",
                name(),
                firmFees().size(),
                stages);
        failedYearsInARow().ifPresent(years -> {
            checkArgument(years >= 1, "Failed years in a row must be at least 1, but are %s.", years);
            checkArgument(
                    performanceFee().isPresent(),
                    "Contract '%s' must have a performance fee to end after %s failed years, but has none.",
                    name(),
                    years);
        });
        requireDistinctEvents();
    }

    private void requireDistinctEvents() {
        List<String> ids = new ArrayList<>();
        bonuses().forEach(bonus -> ids.add(bonus.id()));
        penalties().forEach(penalty -> ids.add(penalty.id()));
        checkArgument(
                ImmutableSet.copyOf(ids).size() == ids.size(),
                "Bonuses and penalties of contract '%s' must have ids of their own, but have %s.",
                name(),
                ids);
    }

    /**
     * {@return the last day as far as the text of the contract says it: the last day of the
     * term, or that of the early ending}
     */
    public LocalDate lastDay() {
        return earlyEnding().map(EarlyEnding::lastDay).orElse(term().last());
    }

    /**
     * {@return the last day, once failed years are known: {@link #lastDay()}, or the end of the
     * year in which the contract was withdrawn if that is before}
     *
     * @param reports what happened, one report for every calendar year of the contract up to the
     *     one asked for
     * @param throughYear the last calendar year whose assessment is known
     * @throws IllegalArgumentException if failed years matter and a report is missing or lacks a
     *     figure
     */
    public LocalDate lastDay(Iterable<OperatingYear> reports, int throughYear) {
        requireNonNull(reports, "reports");
        if (failedYearsInARow().isEmpty()) {
            return lastDay();
        }
        Withdrawal withdrawal = new Withdrawal(this);
        int year = term().first().getYear();
        while (year <= throughYear && !withdrawal.isOverBefore(year)) {
            withdrawal.assess(year, isFailed(OperatingYear.of(year, reports)));
            year++;
        }
        return withdrawal.lastDay();
    }

    boolean isFailed(OperatingYear report) {
        return performanceFee().orElseThrow().bandOf(report).failing();
    }

    /**
     * {@return what the operator is paid for some days, line by line: the payments by year and
     * kind}
     *
     * @param during the days that are asked for; nothing outside them is paid, and nothing outside
     *     the contract but the penalty for a late hand-over, on the day of the hand-over
     * @param reports what happened, one report for every calendar year that is touched, from the
     *     contract's first year on if failed years matter, and from its last year on if the
     *     hand-over is late
     * @throws IllegalArgumentException if a report is missing, stands twice or lacks what the
     *     contract asks for, if a firm is reported in two years, if an event that happened while
     *     the contract ran is none of its bonuses and penalties, or if there is a further award in
     *     a year that is all the contract's and no performance fee
     */
    public Costs costs(Term during, Iterable<OperatingYear> reports) {
        requireNonNull(during, "during");
        requireNonNull(reports, "reports");
        Costs costs = costsBesideOthers(during, reports);
        LocalDate last = lastDay(reports, during.last().getYear());
        Term own = new Term(term().first(), last);
        own.overlap(during)
                .ifPresent(days -> days.byCalendarYear().forEach(part -> {
                    int year = part.first().getYear();
                    OperatingYear report = OperatingYear.of(year, reports);
                    Unpaid.requireKnownEvents(List.of(this), part, report);
                    if (own.encloses(Term.calendarYear(year))) {
                        Unpaid.requireAwardIsFor(List.of(this), report);
                    }
                }));
        return costs;
    }

    /** The same, where the reports may have events and awards that other contracts pay for. */
    Costs costsBesideOthers(Term during, Iterable<OperatingYear> reports) {
        requireEachFirmOnce(reports);
        List<Costs.Line> lines = new ArrayList<>();
        LocalDate last = lastDay(reports, during.last().getYear());
        new Term(term().first(), last).overlap(during).ifPresent(days -> {
            for (Term part : days.byCalendarYear()) {
                OperatingYear report = OperatingYear.of(part.first().getYear(), reports);
                lines.addAll(new ContractYear(this, part, report).lines());
            }
        });
        lines.addAll(ContractYear.endingLines(this, last, during, reports));
        return Costs.of(baseFeePerYear().currency(), lines);
    }

    /** What a late hand-over costs the operator on some days after the contract. */
    Costs lateHandOver(Term during, Iterable<OperatingYear> reports) {
        boolean handedOver = Streams.stream(reports)
                .flatMap(report -> report.handedOverOn().stream())
                .anyMatch(during::contains);
        return handedOver && handOver().isPresent()
                ? Costs.of(
                        baseFeePerYear().currency(),
                        ContractYear.endingLines(
                                this, lastDay(reports, lastDay().getYear()), during, reports))
                : Costs.none(baseFeePerYear().currency());
    }

    private static void requireEachFirmOnce(Iterable<OperatingYear> reports) {
        Map<String, Integer> years = new HashMap<>();
        for (OperatingYear report : reports) {
            for (Firm firm : report.firms()) {
                @Nullable Integer before = years.put(firm.subject().id() + " " + firm.stage(), report.year());
                checkArgument(
                        before == null,
                        "Firm '%s' must be reported once for a stage, but is reported in %s and in %s.",
                        firm.subject(),
                        before,
                        report.year());
            }
        }
    }

    /** Builds an {@link OperatorContract}. */
    public static final class Builder extends ImmutableOperatorContract.Builder {
        Builder() {}
    }
}
