package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the same enclave would cost under several modes, and for how many landings one costs at most
 * another (模式比选).
 *
 * <p>Area, years and landings are the same for every mode. The spread says when each landing comes
 * and with what sales: the first landing is the first of the spread, the second the second, and
 * after the last it begins again. So {@code n + 1} landings are {@code n} landings and one more,
 * and a spread over 2026, 2026, 2027 puts two thirds into 2026. To list every landing, give the
 * spread as many as are asked for.
 *
 * <p>Caps, gates, bands and withdrawals make costs jump: where a mode is the cheaper one need not
 * be one range, and may be none.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code rangesFoundEqualRangesTried}: the ranges are those found by itemising the costs of
 *       every single number
 *   <li>{@code oneOfTwoModesAlwaysCostsAtMostTheOther}: the ranges of either side together are all
 *       numbers
 * </ul>
 *
 * <p><i>Not promised</i>: that the cheaper mode is the better one. A contract that is withdrawn
 * costs nothing afterwards, and nobody runs the enclave.
 */
@Value.Immutable
@ValueStyle
public abstract class ModeComparison {

    ModeComparison() {}

    /**
     * When a landing comes, and with what sales.
     *
     * @param date the day on which the firm lands
     * @param sales its sales of that year, not negative
     */
    public record Landing(LocalDate date, Money sales) {

        /** @throws IllegalArgumentException if they are negative */
        public Landing {
            requireNonNull(date, "date");
            requireNonNull(sales, "sales");
            Words.requireNotNegative(sales, "Sales of a landing");
        }
    }

    /**
     * Starts a comparison.
     *
     * @return a builder; days, years, spread and modes are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return over which days the modes are compared: the days; every contract runs on all of
     * them unless it ends early}
     */
    public abstract Term during();

    /**
     * {@return what is the same however many land: area, occupancies, other figures, and events
     * and awards that at least one of the contracts pays for: one report for every calendar
     * year, without the landings}
     */
    public abstract ImmutableList<OperatingYear> years();

    /**
     * {@return how the landings are spread: the landings in their order, at least one; after the
     * last the first comes again}
     */
    public abstract ImmutableList<Landing> spread();

    /**
     * {@return the figure of a scorecard that counts the landings of the year: the id, or none
     * if no scorecard counts them}
     */
    public abstract Optional<String> landingsFigure();

    /**
     * {@return the yearly task whose completion is the landings of the year over the task: the
     * landings that are asked for in a year, at least 1, or none if completion is stated or does
     * not matter}
     */
    public abstract OptionalInt landingsTask();

    /** {@return what is compared: the modes by an id of one's own, at least two} */
    public abstract ImmutableMap<String, OperatingMode> modes();

    @Value.Check
    void check() {
        checkArgument(modes().size() >= 2, "Comparison must have at least two modes, but has %s.", modes().keySet());
        modes().keySet().forEach(id -> Words.requireId(id, "mode"));
        checkArgument(!spread().isEmpty(), "Spread must have at least one landing, but has none.");
        spread().forEach(landing -> checkArgument(
                during().contains(landing.date()),
                "Landings must be within %s, but one is on %s.",
                during(),
                landing.date()));
        landingsTask().ifPresent(task -> checkArgument(task >= 1, "Yearly task must be at least 1, but is %s.", task));
        checkYears();
        ImmutableList.Builder<OperatorContract> contracts = ImmutableList.builder();
        modes().forEach((id, mode) -> mode.fold(
                        own -> Optional.<OperatorContract>empty(), commissioned -> Optional.of(commissioned.contract()))
                .ifPresent(contract -> {
                    checkContract(id, contract);
                    contracts.add(contract);
                }));
        checkPaid(contracts.build());
    }

    /** What one contract pays for another need not know, but one of them must. */
    private void checkPaid(ImmutableList<OperatorContract> contracts) {
        if (!contracts.isEmpty()) {
            for (Term part : during().byCalendarYear()) {
                OperatingYear report = OperatingYear.of(part.first().getYear(), years());
                Unpaid.requireKnownEvents(contracts, part, report);
                Unpaid.requireAwardIsFor(contracts, report);
            }
        }
    }

    private void checkContract(String id, OperatorContract contract) {
        Term term = contract.term();
        checkArgument(term.encloses(during()), "Contract of '%s' must run %s, but runs %s.", id, during(), term);
        checkArgument(
                contract.failedYearsInARow().isEmpty()
                        || term.first().getYear() == during().first().getYear(),
                "Contract of '%s' must begin in %s to count its failed years, but begins in %s.",
                id,
                during().first().getYear(),
                term.first().getYear());
    }

    private void checkYears() {
        for (Term part : during().byCalendarYear()) {
            OperatingYear report = OperatingYear.of(part.first().getYear(), years());
            landingsFigure()
                    .ifPresent(figure -> checkArgument(
                            !report.actuals().containsKey(figure),
                            "Figure '%s' of %s must be left to the landings, but is stated.",
                            figure,
                            report.year()));
            checkArgument(
                    landingsTask().isEmpty() || report.completion().isEmpty(),
                    "Completion of %s must be left to the landings, but is stated.",
                    report.year());
        }
    }

    /**
     * {@return what would be reported if so many landed: one report for every calendar year}
     *
     * @param landings how many land altogether, at least 0
     * @throws IllegalArgumentException if the number is negative
     */
    public ImmutableList<OperatingYear> reports(int landings) {
        requireNotNegative(landings);
        return years().stream()
                .map(report -> reportOf(report.year(), landingsIn(report.year(), landings)))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many of the first so many landings come in a year. */
    int landingsIn(int year, int landings) {
        int rounds = landings / spread().size();
        int rest = landings % spread().size();
        return rounds * countIn(year, spread()) + countIn(year, spread().subList(0, rest));
    }

    private static int countIn(int year, List<Landing> landings) {
        return (int) landings.stream()
                .filter(landing -> landing.date().getYear() == year)
                .count();
    }

    /**
     * The report of a year in which so many land: the first so many of those that the spread puts
     * there.
     */
    OperatingYear reportOf(int year, int landingsInYear) {
        OperatingYear report = OperatingYear.of(year, years());
        List<Firm> firms = new ArrayList<>(report.firms());
        for (int index = 0, found = 0; found < landingsInYear; index++) {
            Landing landing = spread().get(index % spread().size());
            if (landing.date().getYear() == year) {
                firms.add(Firm.landed(subject(index + 1), landing.date()).withSales(landing.sales()));
                found++;
            }
        }
        OperatingYear withFirms = report.withFirms(firms);
        OperatingYear counted = landingsFigure()
                .map(figure -> withFirms.withActuals(ImmutableMap.<String, Fraction>builder()
                        .putAll(report.actuals())
                        .put(figure, Fraction.of(landingsInYear))
                        .buildOrThrow()))
                .orElse(withFirms);
        return landingsTask().isPresent()
                ? counted.withCompletion(
                        Fraction.of(landingsInYear, landingsTask().getAsInt()))
                : counted;
    }

    private static Subject subject(int number) {
        return new Subject("landing-" + number, Name.of("landing " + number, "第" + number + "个落地项目"));
    }

    /**
     * {@return what a mode costs if so many land, line by line: the costs by year and kind}
     *
     * @throws IllegalArgumentException if there is no such mode or the number is negative
     */
    public Costs costs(String mode, int landings) {
        requireNonNull(mode, "mode");
        ImmutableList<OperatingYear> reports = reports(landings);
        return modeOf(mode)
                .fold(
                        own -> own.costs(during(), reports),
                        commissioned -> commissioned.contract().costsBesideOthers(during(), reports));
    }

    /**
     * {@return what a landing costs: the total over the landings, rounded once, a half away from
     * zero; none if nothing landed}
     */
    public Optional<Money> costPerLanding(String mode, int landings) {
        requireNonNull(mode, "mode");
        Money total = costs(mode, landings).total();
        return landings == 0
                ? Optional.empty()
                : Optional.of(Money.rounded(total.currency(), total.toFraction().dividedBy(Fraction.of(landings))));
    }

    /**
     * {@return for how many landings one mode costs at most another: closed ranges between 0 and
     * the most, as long as can be, in ascending order; none if it never does}
     *
     * @param most the most landings that are looked at, at least 0
     */
    public ImmutableRangeSet<Integer> whereAtMost(String mode, String other, int most) {
        requireNonNull(mode, "mode");
        requireNonNull(other, "other");
        requireNotNegative(most);
        LandingTable ours = new LandingTable(this, modeOf(mode));
        LandingTable theirs = new LandingTable(this, modeOf(other));
        return where(Range.closed(0, most), landings -> ours.total(landings).compareTo(theirs.total(landings)) <= 0);
    }

    /** The closed ranges, as long as can be, of the numbers that fulfil a condition. */
    static ImmutableRangeSet<Integer> where(Range<Integer> numbers, IntPredicate condition) {
        ImmutableRangeSet.Builder<Integer> ranges = ImmutableRangeSet.builder();
        int last = numbers.upperEndpoint();
        int begin = -1;
        // a long, because the number after the last may be past an int
        for (long number = numbers.lowerEndpoint(); number <= last; number++) {
            boolean fulfils = condition.test((int) number);
            if (fulfils && begin < 0) {
                begin = (int) number;
            } else if (!fulfils && begin >= 0) {
                ranges.add(Range.closed(begin, (int) number - 1));
                begin = -1;
            }
        }
        return (begin < 0 ? ranges : ranges.add(Range.closed(begin, last))).build();
    }

    private OperatingMode modeOf(String id) {
        @Nullable OperatingMode mode = modes().get(id);
        ImmutableSet<String> known = modes().keySet();
        checkArgument(mode != null, "Mode must be one of %s, but is '%s'.", known, id);
        return mode;
    }

    private static void requireNotNegative(int landings) {
        checkArgument(landings >= 0, "Number of landings must not be negative, but is %s.", landings);
    }

    /** Builds a {@link ModeComparison}. */
    public static final class Builder extends ImmutableModeComparison.Builder {
        Builder() {}
    }
}
