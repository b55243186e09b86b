package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Rent subsidy by square metre and month (房租补贴), with a price by year, a gate of completion, and
 * caps on area and years.
 *
 * <p>{@code area within its caps × price × months × completion × strategic factor}. A month that is
 * occupied in part counts by its days. The years are counted from the first day of the occupancy.
 *
 * <p>Examples: 12 people on 150 m² at 15 yuan, at most 10 m² a person and 200 m² a firm: 120 m², at
 * 80 % completion 17,280.00 yuan a year, under 70 % nothing. 500 m² at 18 yuan, then 15: 108,000.00
 * yuan, then 90,000.00.
 *
 * <p><b>Law</b> {@code aSplitYearPaysAsTheWholeYear}.
 *
 * <p><b>Source</b> 温海经〔2025〕5号; 武昌 2020. <i>Readings</i>: what completion above the task earns is
 * not stated, so the most that counts is given by the caller; "18, then 15" steps down after the
 * first year; the doubling for strategic firms is of this subsidy.
 */
@Value.Immutable
@ValueStyle
public abstract class RentSubsidy {

    private static final Fraction NOT_SCALED = Fraction.ONE;

    RentSubsidy() {}

    /**
     * Nothing below some completion of the yearly task, and in proportion to it from there.
     *
     * @param least the completion from which something is paid, above 0
     * @param most the most that counts, at least the least
     */
    public record Gate(Fraction least, Fraction most) {

        /** @throws IllegalArgumentException if the least is not above 0 or is above the most */
        public Gate {
            requireNonNull(least, "least");
            requireNonNull(most, "most");
            checkArgument(
                    least.signum() > 0 && least.compareTo(most) <= 0,
                    "Gate of completion must open above 0 and below its most, but opens at %s of at most %s.",
                    least,
                    most);
        }

        Fraction share(Fraction completion) {
            return completion.compareTo(least) < 0 ? Fraction.ZERO : completion.min(most);
        }
    }

    /**
     * What the subsidy is multiplied by for firms of a strategic industry.
     *
     * @param factor the factor, at least 1
     * @param leastCapital the paid-in capital from which it is used
     */
    public record StrategicFactor(Fraction factor, Money leastCapital) {

        /** @throws IllegalArgumentException if it is below 1 or the capital is negative */
        public StrategicFactor {
            requireNonNull(factor, "factor");
            requireNonNull(leastCapital, "leastCapital");
            checkArgument(
                    factor.compareTo(Fraction.ONE) >= 0, "Strategic factor must be at least 1, but is %s.", factor);
            Words.requireNotNegative(leastCapital, "Paid-in capital of a strategic firm");
        }
    }

    /**
     * For how many years it is paid.
     *
     * @param years the years without any extension, at least 1
     * @param extensions the further years by the id of an extension, each at least 1
     * @param most the most years altogether, not below the years
     */
    public record Years(int years, ImmutableMap<String, Integer> extensions, int most) {

        /**
         * @throws IllegalArgumentException if a number is below 1 or the most is below the years
         */
        public Years {
            requireNonNull(extensions, "extensions");
            checkArgument(years >= 1, "Years of a subsidy must be at least 1, but are %s.", years);
            checkArgument(most >= years, "Most years of a subsidy must not be below its %s, but are %s.", years, most);
            extensions.forEach((id, further) -> {
                Words.requireId(id, "extension");
                checkArgument(further >= 1, "Extension '%s' must have at least 1 year, but has %s.", id, further);
            });
        }

        int of(Occupancy occupancy) {
            int all = years;
            for (String id : occupancy.extensions()) {
                @Nullable Integer further = extensions.get(id);
                checkArgument(further != null, "Extension must be one of %s, but is '%s'.", extensions.keySet(), id);
                all += further;
            }
            return Math.min(all, most);
        }
    }

    /**
     * Starts a rent subsidy.
     *
     * @return a builder; a price from year 1 on is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the prices: the amount for a square metre and month, by the year of the occupancy
     * from which it holds; the first is 1}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Integer, Money> priceFromYear();

    /**
     * {@return for how many years it is paid: the years, or none if it is paid as long as the
     * contract runs}
     */
    public abstract Optional<Years> years();

    /** {@return the gate, or none if completion does not matter} */
    public abstract Optional<Gate> gate();

    /** {@return the most area for a person: the cap, if there is one} */
    public abstract Optional<FloorArea> mostAreaPerPerson();

    /** {@return the most area for a firm: the cap, if there is one} */
    public abstract Optional<FloorArea> mostAreaPerFirm();

    /** {@return what strategic firms are multiplied by: the factor, if there is one} */
    public abstract Optional<StrategicFactor> strategicFactor();

    @Value.Check
    void check() {
        checkArgument(
                !priceFromYear().isEmpty() && priceFromYear().firstKey() == 1,
                "Prices of a rent subsidy must begin in year 1, but are given for the years %s.",
                priceFromYear().keySet());
        priceFromYear().values().forEach(price -> Words.requireNotNegative(price, "Price of a square metre and month"));
    }

    /**
     * {@return the area that is subsidised: the area within the caps per person and per firm}
     *
     * @throws IllegalArgumentException if there is a cap per person and the number of people is not
     *     known
     */
    public FloorArea areaOf(Occupancy occupancy) {
        requireNonNull(occupancy, "occupancy");
        FloorArea area = occupancy.area();
        if (mostAreaPerPerson().isPresent()) {
            OptionalInt people = occupancy.people();
            checkArgument(
                    people.isPresent(),
                    "People of '%s' must be known, because area is capped per person, but are not.",
                    occupancy.subject());
            area = smaller(area, new FloorArea(capUnits(people.getAsInt())));
        }
        return mostAreaPerFirm().isPresent() ? smaller(area, mostAreaPerFirm().orElseThrow()) : area;
    }

    /** Past the range is past every area: such a cap cuts nothing. */
    private long capUnits(int people) {
        return LongMath.saturatedMultiply(mostAreaPerPerson().orElseThrow().units(), people);
    }

    private static FloorArea smaller(FloorArea one, FloorArea other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /**
     * The line of one occupancy for some days of a calendar year, or none if it is not subsidised
     * on them.
     */
    Optional<Costs.Line> lineOf(Occupancy occupancy, Term part, OperatingYear report) {
        return subsidised(occupancy)
                .overlap(part)
                .map(days -> Costs.Line.of(
                        Costs.Kind.RENT_SUBSIDY,
                        days,
                        occupancy.subject(),
                        amount(occupancy, days, report),
                        reason(occupancy, days, report)));
    }

    private Term subsidised(Occupancy occupancy) {
        Term all = occupancy.term();
        return years().map(years -> Term.ofYears(all.first(), years.of(occupancy)))
                .flatMap(all::overlap)
                .orElse(all);
    }

    /**
     * What is due by the last day less what was due before the first, each rounded once: see {@link
     * Accrual}.
     */
    private Money amount(Occupancy occupancy, Term days, OperatingYear report) {
        LocalDate newYear = Term.calendarYear(days.first().getYear()).first();
        LocalDate from = occupancy.term().first().isBefore(newYear)
                ? newYear
                : occupancy.term().first();
        Fraction scale =
                areaOf(occupancy).inSquareMetres().times(completed(report)).times(strategic(occupancy));
        Money due = due(occupancy, new Term(from, days.last()), scale);
        return days.first().equals(from)
                ? due
                : due.minus(due(occupancy, new Term(from, days.first().minusDays(1)), scale));
    }

    private Money due(Occupancy occupancy, Term days, Fraction scale) {
        Fraction perSquareMetre = Fraction.ZERO;
        LocalDate day = days.first();
        while (!day.isAfter(days.last())) {
            LocalDate through = lastDayAtOnePrice(occupancy, day, days.last());
            Fraction months = Fraction.of(new Term(day, through).days(), day.lengthOfMonth());
            perSquareMetre =
                    perSquareMetre.plus(priceOn(occupancy, day).toFraction().times(months));
            day = through.plusDays(1);
        }
        Money unit = priceOn(occupancy, days.first());
        return Money.rounded(unit.currency(), perSquareMetre.times(scale));
    }

    /**
     * A stretch of days ends with the month, with the year of the occupancy, or with what is asked
     * for.
     */
    private static LocalDate lastDayAtOnePrice(Occupancy occupancy, LocalDate day, LocalDate last) {
        Term term = occupancy.term();
        LocalDate yearEnd = term.year(term.yearOf(day)).last();
        LocalDate monthEnd = day.withDayOfMonth(day.lengthOfMonth());
        LocalDate end = yearEnd.isBefore(monthEnd) ? yearEnd : monthEnd;
        return end.isBefore(last) ? end : last;
    }

    private Money priceOn(Occupancy occupancy, LocalDate day) {
        Map.@Nullable Entry<Integer, Money> price =
                priceFromYear().floorEntry(occupancy.term().yearOf(day));
        return requireNonNull(price).getValue();
    }

    private Fraction completed(OperatingYear report) {
        return gate().map(gate -> gate.share(completion(report))).orElse(NOT_SCALED);
    }

    private static Fraction completion(OperatingYear report) {
        return report.completion()
                .orElseThrow(() -> new IllegalArgumentException("Completion of " + report.year()
                        + " must be known, because the rent subsidy goes by it, but is not."));
    }

    private Fraction strategic(Occupancy occupancy) {
        return strategicFactor()
                .filter(strategic -> occupancy
                        .strategicCapital()
                        .filter(capital -> capital.compareTo(strategic.leastCapital()) >= 0)
                        .isPresent())
                .map(StrategicFactor::factor)
                .orElse(NOT_SCALED);
    }

    private Worded reason(Occupancy occupancy, Term days, OperatingYear report) {
        if (gate().isPresent() && completed(report).isZero()) {
            String least = Words.percent(gate().orElseThrow().least());
            return Messages.RENT_GATE.say(occupancy.subject(), Words.percent(completion(report)), least, days);
        }
        String share = Words.percent(completed(report).times(strategic(occupancy)));
        return Messages.RENT.say(occupancy.subject(), areaOf(occupancy), priceOn(occupancy, days.last()), share, days);
    }

    /** Builds a {@link RentSubsidy}. */
    public static final class Builder extends ImmutableRentSubsidy.Builder {
        Builder() {}
    }
}
