package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.feidi.enclave.calendar.CalendarYears;
import org.feidi.enclave.calendar.Term;
import org.jspecify.annotations.Nullable;

/**
 * Who runs an enclave since when (运营模式沿革): "the government builds, and once built the market runs
 * it".
 *
 * <p>A mode holds from its first day to the day before the next; each is paid for its own days, and
 * a firm is paid for by the mode on whose day it landed.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code aChangeOfModePaysEachSideForItsOwnTime}: the costs are those of the first mode up to
 *       the day before the change and those of the second from that day on, and nothing else but
 *       the first operator's penalty for a late hand-over
 *   <li>{@code aSplitYearPaysAsTheWholeYear}: two modes that pay alike cost what no change would
 *       cost
 * </ul>
 *
 * <p>Example:
 *
 * <pre>{@code
 * ModeHistory.startingWith(LocalDate.of(2026, 1, 1), governmentRun)
 *     .changedOn(LocalDate.of(2027, 7, 1), commissioned)
 *     .costs(Term.calendarYears(2026, 2028), reports);
 * }</pre>
 *
 * @param since the modes by their first days, at least one
 */
public record ModeHistory(ImmutableSortedMap<LocalDate, OperatingMode> since) {

    /** @throws IllegalArgumentException if there is no mode, or a contract does not fit its days */
    public ModeHistory {
        requireNonNull(since, "since");
        since = ImmutableSortedMap.copyOf(since);
        checkArgument(!since.isEmpty(), "History must have a first mode, but has none.");
        for (Map.Entry<LocalDate, OperatingMode> mode : since.entrySet()) {
            CalendarYears.require(mode.getKey(), "First day of a mode");
            @Nullable LocalDate next = since.higherKey(mode.getKey());
            contractOf(mode.getValue()).ifPresent(contract -> requireFits(contract, mode.getKey(), next));
        }
    }

    private static Optional<OperatorContract> contractOf(OperatingMode mode) {
        return mode.fold(governmentRun -> Optional.empty(), commissioned -> Optional.of(commissioned.contract()));
    }

    private static void requireFits(OperatorContract contract, LocalDate first, @Nullable LocalDate next) {
        checkArgument(
                contract.term().contains(first),
                "Contract '%s' must run when its mode begins on %s, but runs %s.",
                contract.name(),
                first,
                contract.term());
        checkArgument(
                next == null || contract.lastDay().isBefore(next),
                "Contract '%s' must be over before the mode changes on %s, but runs through %s.%s",
                contract.name(),
                next,
                contract.lastDay(),
                "\nMaybe end it early: withEarlyEnding.");
    }

    /**
     * {@return a history with one mode}
     *
     * @param first the first day
     * @throws IllegalArgumentException if the mode's contract does not run on that day
     */
    public static ModeHistory startingWith(LocalDate first, OperatingMode mode) {
        requireNonNull(first, "first");
        requireNonNull(mode, "mode");
        return new ModeHistory(ImmutableSortedMap.of(first, mode));
    }

    /**
     * Changes the mode.
     *
     * @param first the first day of the new mode, after that of the last change
     * @return the history with the change
     * @throws IllegalArgumentException if the day is not after the last change, the former contract
     *     still runs, or the new one does not
     */
    public ModeHistory changedOn(LocalDate first, OperatingMode mode) {
        requireNonNull(first, "first");
        requireNonNull(mode, "mode");
        checkArgument(
                first.isAfter(since.lastKey()),
                "Change of mode must come after the last one, on %s, but is on %s.",
                since.lastKey(),
                first);
        return new ModeHistory(ImmutableSortedMap.<LocalDate, OperatingMode>naturalOrder()
                .putAll(since)
                .put(first, mode)
                .build());
    }

    /**
     * {@return the mode on a day: the mode, or none before the first mode and once a contract is
     * over}
     */
    public Optional<OperatingMode> modeOn(LocalDate day) {
        requireNonNull(day, "day");
        Map.@Nullable Entry<LocalDate, OperatingMode> mode = since.floorEntry(day);
        return Optional.ofNullable(mode)
                .map(Map.Entry::getValue)
                .filter(found -> contractOf(found)
                        .map(contract -> !day.isAfter(contract.lastDay()))
                        .orElse(true));
    }

    /**
     * {@return what all modes cost on some days: the costs of every mode for its own days, in
     * the order of the modes; days on which no mode holds, before the first and once a contract
     * is over, cost nothing}
     *
     * @param reports what happened, one report for every calendar year that is touched
     * @throws IllegalArgumentException if all of the days are before the first mode, if a report is
     *     missing or lacks what a mode asks for, or if it has an event or a further award that no
     *     contract pays for
     */
    public Costs costs(Term during, Iterable<OperatingYear> reports) {
        requireNonNull(during, "during");
        requireNonNull(reports, "reports");
        checkArgument(
                !during.last().isBefore(since.firstKey()),
                "Days must be those of a mode, but %s is before the first, on %s.",
                during,
                since.firstKey());
        reports.forEach(report -> requireAwardIsFor(report, during));
        List<Costs> costs = new ArrayList<>();
        since.forEach((first, mode) -> {
            daysFrom(first, during).ifPresent(days -> costs.add(mode.costs(days, reports)));
            contractOf(mode)
                    .flatMap(contract -> lateHandOver(contract, first, during, reports))
                    .ifPresent(costs::add);
        });
        return costs.stream().reduce(Costs::plus).orElseThrow();
    }

    /**
     * An award is for the year: of the contracts of that year, one must have a fee that it raises.
     */
    private void requireAwardIsFor(OperatingYear report, Term during) {
        Term year = Term.calendarYear(report.year());
        List<OperatorContract> contracts = new ArrayList<>();
        since.forEach((first, mode) -> contractOf(mode)
                .filter(contract -> !contract.lastDay().isBefore(year.first()) && !first.isAfter(year.last()))
                .ifPresent(contracts::add));
        if (year.overlap(during).isPresent() && !contracts.isEmpty()) {
            Unpaid.requireAwardIsFor(contracts, report);
        }
    }

    private Optional<Term> daysFrom(LocalDate first, Term during) {
        @Nullable LocalDate next = since.higherKey(first);
        LocalDate last = next == null ? during.last() : next.minusDays(1);
        return last.isBefore(first) ? Optional.empty() : new Term(first, last).overlap(during);
    }

    /**
     * What an operator owes for a hand-over after the next mode has begun, but not after the next
     * contract has ended.
     */
    private Optional<Costs> lateHandOver(
            OperatorContract contract, LocalDate first, Term during, Iterable<OperatingYear> reports) {
        ImmutableSortedMap<LocalDate, OperatingMode> later = since.tailMap(first, false);
        LocalDate through = later.values().stream()
                .flatMap(mode -> contractOf(mode).stream())
                .map(OperatorContract::lastDay)
                .findFirst()
                .orElse(during.last());
        if (later.isEmpty() || through.isBefore(later.firstKey())) {
            return Optional.empty();
        }
        return new Term(later.firstKey(), through)
                .overlap(during)
                .map(days -> contract.lateHandOver(days, reports))
                .filter(costs -> !costs.lines().isEmpty());
    }
}
