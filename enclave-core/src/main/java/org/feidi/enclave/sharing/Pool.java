package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * The series of yearly amounts that reaches one place in a rule, and the one place where rules are
 * evaluated.
 *
 * <p>A year is in the series or it is not: a year that a phase or a condition leaves out is absent,
 * which is not the same as zero. Rules ask the pool for everything they need: the amounts by year,
 * the values of figures, whether a year is closed. If somebody wants to know why, the pool writes
 * down what was asked; the rules do not notice.
 *
 * <p><b>Laws:</b> {@code orderOfTheMapsDoesNotMatter}: years are shared in ascending order, however
 * the maps that are given are sorted.
 *
 * <p>To try a rule without an agreement: {@code Pool.ofYears(wan("300"), wan("400")).by(rule)}.
 */
public final class Pool {

    private final Circumstances circumstances;
    private final Series series;
    private final int yearsBeforeClock;
    private final boolean outermost;
    private final @Nullable Trace trace;

    private Pool(
            Circumstances circumstances,
            Series series,
            int yearsBeforeClock,
            boolean outermost,
            @Nullable Trace trace) {
        this.circumstances = requireNonNull(circumstances, "circumstances");
        this.series = series;
        this.yearsBeforeClock = yearsBeforeClock;
        this.outermost = outermost;
        this.trace = trace;
    }

    /**
     * {@return the pool of one place under given circumstances}
     *
     * @param byYear the amounts by year of the clock, from year 1; years may be absent
     * @param circumstances the facts and the calendar around it
     * @throws IllegalArgumentException if a year is below 1 or an amount is in another currency
     */
    public static Pool of(Currency currency, SortedMap<Integer, Money> byYear, Circumstances circumstances) {
        return new Pool(circumstances, Series.of(currency, byYear), 0, true, null);
    }

    /**
     * {@return the pool of one place whose items are apart: the pool of all items together, in
     * which a rule by item can tell them apart}
     *
     * @param byItem for each item the amounts by year of the clock, from year 1
     * @param circumstances the facts and the calendar around it
     */
    public static Pool ofItems(
            Currency currency, Map<Item, ? extends SortedMap<Integer, Money>> byItem, Circumstances circumstances) {
        return new Pool(circumstances, Series.ofItems(currency, byItem), 0, true, null);
    }

    /**
     * {@return a pool of years 1, 2, 3 … that are all closed, with no facts around it: for
     * trying a rule: the pool; year 1 is the calendar year 1}
     *
     * @param amounts the amounts of years 1, 2, 3 …, at least one
     * @throws IllegalArgumentException if there is no amount, or they are in different currencies
     */
    public static Pool ofYears(Money... amounts) {
        requireNonNull(amounts, "amounts");
        checkArgument(amounts.length > 0, "A pool to try must have at least one year, but has none.");
        return ofYears(Facts.none(), 1, amounts);
    }

    /**
     * {@return a pool of years 1, 2, 3 … that are all closed, with facts around it: for trying a
     * rule that asks for figures}
     *
     * @param firstYear the calendar year of year 1
     * @param amounts the amounts of years 1, 2, 3 …, at least one
     */
    public static Pool ofYears(Facts facts, int firstYear, Money... amounts) {
        requireNonNull(amounts, "amounts");
        checkArgument(amounts.length > 0, "A pool to try must have at least one year, but has none.");
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        for (Money amount : amounts) {
            byYear.put(byYear.size() + 1, amount);
        }
        ClockYears clock = new ClockYears(YearMonth.of(firstYear, 1));
        Circumstances around = new Circumstances(facts, Optional.empty(), clock, clock.endOf(amounts.length));
        return of(amounts[0].currency(), byYear, around);
    }

    /**
     * {@return this pool, every cut in it made in units such as whole yuan or whole 万元 (结算单位);
     * what is left of a unit goes with the odd unit}
     *
     * @param unit the unit, above zero, in the currency of the pool
     * @throws IllegalArgumentException if it is not
     */
    public Pool inUnitsOf(Money unit) {
        checkArgument(
                requireNonNull(unit, "unit").currency().equals(currency()),
                "Unit of settlement must be in %s, but is %s.",
                currency(),
                unit);
        return new Pool(circumstances.inUnitsOf(unit), series, yearsBeforeClock, outermost, trace);
    }

    /**
     * Shares this pool by a rule. This is the one place where rules are evaluated.
     *
     * <p>Where a year needs something that the facts do not say, that year and the later ones stay
     * unallocated, with the reason; earlier years stand.
     *
     * @return one allocation for each year of this pool
     * @throws IllegalArgumentException if a rule of one's own returns parts that do not sum to its
     *     pool
     */
    public Allocations by(SharingRule rule) {
        requireNonNull(rule, "rule");
        if (!outermost) {
            return evaluate(rule);
        }
        try {
            return evaluate(rule);
        } catch (Unknown unknown) {
            return outermostIn(year -> year < unknown.year())
                    .by(rule)
                    .plus(left(Unallocated.Cause.WAITING, unknown.reason(), year -> year >= unknown.year()));
        }
    }

    private Allocations evaluate(SharingRule rule) {
        return evaluate(trace == null ? null : Trace.of(rule, this), rule::share);
    }

    /**
     * A step of a form that is no rule of its own, told like one.
     *
     * @param reason what an explanation says of it
     */
    Allocations step(Worded reason, Function<Pool, Allocations> step) {
        return evaluate(trace == null ? null : Trace.of(reason, this), step);
    }

    private Allocations evaluate(@Nullable Trace inner, Function<Pool, Allocations> sharing) {
        if (byYear().isEmpty()) {
            return Allocations.NONE;
        }
        Pool asked = new Pool(circumstances, series, yearsBeforeClock, false, inner);
        Allocations result = sharing.apply(asked);
        if (trace != null && inner != null) {
            trace.add(inner.closedWith(result));
        }
        return result;
    }

    private Allocations left(Unallocated.Cause cause, Worded reason, IntPredicate years) {
        return byYear(year -> Allocation.left(new Unallocated(cause, reason, amount(year))), years);
    }

    /**
     * Evaluates a rule again with every step written down.
     *
     * @return for each year of this pool, why it is shared as it is
     */
    public ImmutableSortedMap<Integer, Explanation> explain(SharingRule rule) {
        requireNonNull(rule, "rule");
        Trace root = Trace.of(rule, this);
        Pool traced = new Pool(circumstances, series, yearsBeforeClock, true, root);
        return root.explanations(traced.by(rule));
    }

    /**
     * {@return the amounts by year of the agreement's clock, in ascending order; absent years
     * are not there}
     */
    public ImmutableSortedMap<Integer, Money> byYear() {
        return series.byYear();
    }

    /** {@return the currency of all amounts} */
    public Currency currency() {
        return series.currency();
    }

    /** {@return what surrounds this pool: the facts and the calendar} */
    public Circumstances circumstances() {
        return circumstances;
    }

    /** Evaluates an amount again with every step written down. */
    ImmutableList<Worded> explain(Amount amount, Party party, int year) {
        Trace asked = Trace.of(amount, this);
        new Pool(circumstances, series, yearsBeforeClock, false, asked).money(amount, party, year);
        return asked.details(year);
    }

    // What the forms use.

    Money amount(int year) {
        return requireNonNull(byYear().get(year));
    }

    Money zero() {
        return Money.zero(currency());
    }

    /**
     * The year as phases count it at this place: the clock of what follows a recovery begins later;
     * what is left of a year before that is shared as in year 1.
     */
    int clockYear(int year) {
        return Math.max(1, year - yearsBeforeClock);
    }

    boolean isClosed(int year) {
        return circumstances.isClosed(year);
    }

    /** The value of an amount that is of no party. */
    Money money(Amount amount, int year) {
        return money(amount, Optional.empty(), year);
    }

    /** The value of an amount for a party. */
    Money money(Amount amount, Party party, int year) {
        return money(amount, Optional.of(party), year);
    }

    /**
     * The value of an amount in money, rounded once; below zero or in another currency the year
     * waits.
     */
    private Money money(Amount amount, Optional<Party> party, int year) {
        Place place = new Place(this, party, year, 0, Optional.empty(), false);
        Measure value = Amounts.value(amount, place);
        if (!value.currency().equals(Optional.of(currency())) || value.number().signum() < 0) {
            throw place.unknown(
                    Messages.WAITING_NOT_USABLE, amount, value, currency().getCurrencyCode());
        }
        return value.toMoney();
    }

    /**
     * The value of a factor for one party: a figure of that party, money or a plain number, at
     * least zero.
     */
    Measure factor(Amount amount, Party party, int year) {
        Place place = new Place(this, Optional.of(party), year, 0, Optional.empty(), true);
        Measure value = Amounts.value(amount, place);
        if (value.number().signum() < 0) {
            throw place.unknown(Messages.WAITING_FACTOR_BELOW_ZERO, amount, party, value);
        }
        return value;
    }

    boolean holds(Condition condition, int year) {
        boolean holds =
                Conditions.holds(condition, new Place(this, Optional.empty(), year, 0, Optional.empty(), false));
        write(year, holds ? Messages.HOLDS : Messages.HOLDS_NOT, condition);
        return holds;
    }

    /** Cuts an amount of this place in the unit of settlement: the one place where forms cut. */
    ImmutableMap<Party, Money> cut(Apportionment<Party> cut, Money amount, int year) {
        if (circumstances.unit().isEmpty()) {
            return cut.cut(amount);
        }
        Money unit = circumstances.unit().get();
        write(year, Messages.IN_UNITS, unit);
        return cut.cut(amount, unit);
    }

    Unknown unknown(int year, Messages message, Object... values) {
        return new Unknown(year, message.say(values));
    }

    /** Whether anybody wants to know why. */
    boolean isExplained() {
        return trace != null;
    }

    /** Writes down something that helps to follow the reckoning, if anybody wants to know. */
    void write(int year, Messages message, Object... values) {
        if (trace != null) {
            trace.write(year, message.say(values));
        }
    }

    /** All of this pool goes to nobody. */
    Allocations left(Unallocated.Cause cause, Worded reason) {
        return left(cause, reason, year -> true);
    }

    /** An allocation for each year of this pool. */
    Allocations eachYear(IntFunction<Allocation> allocation) {
        return byYear(allocation, year -> true);
    }

    private Allocations byYear(IntFunction<Allocation> allocation, IntPredicate years) {
        ImmutableSortedMap.Builder<Integer, Allocation> result = ImmutableSortedMap.naturalOrder();
        for (int year : years()) {
            if (years.test(year)) {
                result.put(year, allocation.apply(year));
            }
        }
        return new Allocations(result.build());
    }

    /** The same pool, in some of its years only. */
    Pool restrictedTo(IntPredicate years) {
        return new Pool(circumstances, series.restrictedTo(years), yearsBeforeClock, false, trace);
    }

    private Pool outermostIn(IntPredicate years) {
        return new Pool(circumstances, series.restrictedTo(years), yearsBeforeClock, true, trace);
    }

    /** The items of this pool, while they are apart. */
    ImmutableSet<Item> items() {
        return series.items();
    }

    /** What one item brings to this place, zero where it brings nothing. */
    Pool ofItem(Item item) {
        return new Pool(circumstances, series.ofItem(item), yearsBeforeClock, false, trace);
    }

    /** What a cut passes on: another series at the same place. */
    Pool passing(ImmutableSortedMap<Integer, Money> amounts) {
        return new Pool(circumstances, series.with(amounts), yearsBeforeClock, false, trace);
    }

    /** What a cut passes on, from the first year in which it was ever not zero. */
    Pool passingFromFirstNonZero(SortedMap<Integer, Money> amounts) {
        ImmutableSortedMap.Builder<Integer, Money> kept = ImmutableSortedMap.naturalOrder();
        boolean begun = false;
        for (Map.Entry<Integer, Money> entry : amounts.entrySet()) {
            begun |= !entry.getValue().isZero();
            if (begun) {
                kept.put(entry);
            }
        }
        return passing(kept.build());
    }

    /** The same pool, its clock beginning in a year of the agreement, whatever it was before. */
    Pool countedFrom(int firstYear) {
        return new Pool(circumstances, series, firstYear - 1, outermost, trace);
    }

    ImmutableList<Integer> years() {
        return byYear().keySet().asList();
    }

    /** Prints the amounts by year. */
    @Override
    public String toString() {
        return byYear().toString();
    }
}
