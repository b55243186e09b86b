package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.PlainText;
import org.feidi.enclave.wording.Worded;

/** The kinds of {@link Amount}. */
final class Amounts {

    private Amounts() {}

    /** What all amounts can do; package-private, so that only the pool asks. */
    sealed interface Kind extends Binding.Bound {

        Measure at(Place place);

        @Override
        default Binding binding() {
            return Binding.PHRASE;
        }

        /**
         * Whether its value is worth telling: not where it stands in the words, or is the value of
         * one of its operands.
         */
        default boolean isStep() {
            return true;
        }
    }

    /** The value of an amount; who wants to know why is told every figure and every step. */
    static Measure value(Amount amount, Place place) {
        Kind kind = (Kind) amount;
        Measure value = kind.at(place);
        if (kind.isStep()) {
            place.tell(amount, value);
        }
        return value;
    }

    /** A name inside quotation marks: those that it has itself are doubled. */
    static String doubled(String name) {
        return name.replace("“", "““").replace("”", "””");
    }

    /** Whether the pool itself is asked, which only a condition may do. */
    static boolean readsPool(Amount amount) {
        return !Forms.all(amount, OfPool.class).isEmpty();
    }

    /** The figures that a form asks for; a formula asks for each of its parties. */
    static ImmutableSet<Amount.Asked> figuresIn(Object form) {
        ImmutableSet.Builder<Amount.Asked> asked = ImmutableSet.builder();
        for (Object next : Forms.childrenOfAny(ImmutableList.of(form), OfFigure.class, ByFactors.Factor.class)) {
            for (OfFigure figure : Forms.all(next, OfFigure.class)) {
                asked.add(new Amount.Asked(figure.name(), figure.ofTheEnclave(), next instanceof ByFactors.Factor));
            }
        }
        return asked.build();
    }

    /**
     * Refuses an amount that no rule may have: one that reads the pool, or a fixed one below zero.
     */
    static Amount requireUsable(Amount amount, String what) {
        checkArgument(!readsPool(amount), "%s must not depend on the pool; only a condition may ask for pool().", what);
        checkArgument(
                !(amount instanceof Fixed fixed) || fixed.value().number().signum() >= 0,
                "%s must not be below zero, but is %s.",
                what,
                amount instanceof Fixed fixed ? fixed.value() : "");
        return amount;
    }

    record Fixed(Measure value) implements Amount, Kind {
        @Override
        public Measure at(Place place) {
            return value;
        }

        @Override
        public boolean isStep() {
            return false;
        }

        @Override
        public Binding binding() {
            return Binding.NAME;
        }

        @Override
        public String in(Locale locale) {
            return value.in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record OfFigure(String name, boolean ofTheEnclave) implements Amount, Kind {
        OfFigure {
            PlainText.requireNotBlank(requireNonNull(name, "name"), "Name of a figure");
        }

        @Override
        public Measure at(Place place) {
            return place.figure(name, ofTheEnclave);
        }

        @Override
        public boolean isStep() {
            return false;
        }

        @Override
        public Binding binding() {
            return Binding.NAME;
        }

        @Override
        public String in(Locale locale) {
            return (ofTheEnclave ? Messages.AMOUNT_FIGURE_OF_THE_ENCLAVE : Messages.AMOUNT_FIGURE)
                    .say(doubled(name))
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record Called(Amount amount, Name name) implements Amount, Kind {
        Called {
            Extent.requireOfAmount(amount);
            requireNonNull(name, "name");
        }

        @Override
        public Measure at(Place place) {
            // what it is computed from is told, itself under its name alone
            return ((Kind) amount).at(amount instanceof OfFigure ? place.calling(name) : place);
        }

        @Override
        public boolean isStep() {
            return !(amount instanceof OfFigure);
        }

        @Override
        public Binding binding() {
            return Binding.NAME;
        }

        @Override
        public String in(Locale locale) {
            return name.in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record OfPool() implements Amount, Kind {
        @Override
        public Measure at(Place place) {
            return place.poolOfTheYear();
        }

        @Override
        public boolean isStep() {
            return false;
        }

        @Override
        public Binding binding() {
            return Binding.NAME;
        }

        @Override
        public String in(Locale locale) {
            return Messages.AMOUNT_POOL.say().in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record Before(Amount amount, int years) implements Amount, Kind {
        Before {
            Extent.requireOfAmount(amount);
        }

        @Override
        public Measure at(Place place) {
            return value(amount, place.yearsBefore(years));
        }

        @Override
        public boolean isStep() {
            return false;
        }

        @Override
        public String in(Locale locale) {
            Worded said = Binding.NAME.at(amount);
            return (years == 1 ? Messages.AMOUNT_YEAR_BEFORE.say(said) : Messages.AMOUNT_YEARS_BEFORE.say(years, said))
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record Average(Amount amount, int years) implements Amount, Kind {
        Average {
            checkArgument(years >= 1, "An average must be over 1 or more years, but is over %s.", years);
            ClockYears.requireNamed(years, "Years of an average");
            Extent.requireOfAmount(ImmutableList.of(amount), years);
        }

        @Override
        public Measure at(Place place) {
            Measure sum = value(amount, place);
            for (int back = 1; back < years; back++) {
                Measure before = value(amount, place.yearsBefore(back));
                requireOneKind(place, sum, before);
                sum = sum.plus(before);
            }
            return sum.times(Fraction.of(1, years));
        }

        @Override
        public String in(Locale locale) {
            return Messages.AMOUNT_AVERAGE.say(years, Binding.NAME.at(amount)).in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record Times(Amount amount, Fraction factor) implements Amount, Kind {
        Times {
            Extent.requireOfAmount(amount);
        }

        @Override
        public Measure at(Place place) {
            return value(amount, place).times(factor);
        }

        @Override
        public Binding binding() {
            return Binding.PRODUCT;
        }

        @Override
        public String in(Locale locale) {
            return Messages.AMOUNT_TIMES.say(factor, Binding.NAME.at(amount)).in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /** A sum of two or more; a sum in it counts as its summands. */
    record Plus(ImmutableList<Amount> summands) implements Amount, Kind {
        Plus {
            summands = summands.stream()
                    .flatMap(one -> one instanceof Plus sum ? sum.summands().stream() : Stream.of(one))
                    .collect(ImmutableList.toImmutableList());
            checkArgument(summands.size() > 1, "A sum must be of two or more, but is of %s.", summands);
            Extent.requireOfAmount(summands, 1);
        }

        @Override
        public Measure at(Place place) {
            Measure sum = value(summands.get(0), place);
            for (Amount summand : summands.subList(1, summands.size())) {
                Measure next = value(summand, place);
                requireOneKind(place, sum, next);
                sum = sum.plus(next);
            }
            return sum;
        }

        @Override
        public Binding binding() {
            return Binding.SUM;
        }

        @Override
        public String in(Locale locale) {
            return summands.stream()
                    .map(summand -> Binding.PRODUCT.at(summand).in(locale))
                    .collect(Collectors.joining(" + "));
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record Divided(Amount amount, Amount divisor) implements Amount, Kind {
        Divided {
            Extent.requireOfAmount(amount, divisor);
        }

        @Override
        public Measure at(Place place) {
            Measure by = value(divisor, place);
            if (by.isMoney() || by.number().isZero()) {
                throw place.unknown(Messages.WAITING_DIVISOR, divisor, by);
            }
            return value(amount, place).times(Fraction.ONE.dividedBy(by.number()));
        }

        @Override
        public Binding binding() {
            return Binding.PRODUCT;
        }

        @Override
        public String in(Locale locale) {
            return Messages.AMOUNT_DIVIDED
                    .say(Binding.NAME.at(amount), Binding.NAME.at(divisor))
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record Excess(Amount amount, Amount threshold) implements Amount, Kind {
        Excess {
            Extent.requireOfAmount(amount, threshold);
        }

        @Override
        public Measure at(Place place) {
            Measure whole = value(amount, place);
            Measure bound = value(threshold, place);
            requireOneKind(place, whole, bound);
            return new Measure(whole.minus(bound).number().max(Fraction.ZERO), whole.currency());
        }

        @Override
        public String in(Locale locale) {
            return Messages.AMOUNT_EXCESS
                    .say(Binding.NAME.at(amount), Binding.NAME.at(threshold))
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record Growing(Amount start, Fraction rate, int every, int first) implements Amount, Kind {
        Growing {
            Extent.requireOfAmount(start);
        }

        @Override
        public Measure at(Place place) {
            int year = place.clockYear();
            int steps = year < first ? 0 : 1 + (year - first) / every;
            return value(start, place).times(Fraction.ONE.plus(rate).pow(steps));
        }

        @Override
        public String in(Locale locale) {
            Worded often = every == 1 ? Messages.AMOUNT_EVERY_YEAR.say() : Messages.AMOUNT_EVERY_YEARS.say(every);
            return Messages.AMOUNT_GROWING
                    .say(Binding.NAME.at(start), rate.times(Fraction.of(100)), often, first)
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record UntilYear(Amount first, int year, Amount then) implements Amount, Kind {
        UntilYear {
            requireNonNull(then, "then");
            checkArgument(year >= 1, "Year until which an amount holds must be at least 1, but is %s.", year);
            ClockYears.requireNamed(year, "Year until which an amount holds");
            Extent.requireOfAmount(first, then);
        }

        @Override
        public Measure at(Place place) {
            return value(place.clockYear() <= year ? first : then, place);
        }

        @Override
        public boolean isStep() {
            return false;
        }

        @Override
        public Binding binding() {
            return Binding.NAME;
        }

        @Override
        public String in(Locale locale) {
            return Messages.AMOUNT_UNTIL_YEAR
                    .say(Binding.SUM.at(first), year, Binding.SUM.at(then))
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    record RoundedDown(Amount amount, Measure unit) implements Amount, Kind {
        RoundedDown {
            checkArgument(unit.number().signum() > 0, "Unit to round down to must be above zero, but is %s.", unit);
            Extent.requireOfAmount(amount);
        }

        @Override
        public Measure at(Place place) {
            Measure value = value(amount, place);
            requireOneKind(place, value, unit);
            Fraction units =
                    new Fraction(value.number().dividedBy(unit.number()).floor(), BigInteger.ONE);
            return unit.times(units);
        }

        @Override
        public String in(Locale locale) {
            return Messages.AMOUNT_ROUNDED_DOWN
                    .say(Binding.NAME.at(amount), unit)
                    .in(locale);
        }

        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    /**
     * Money and plain numbers, or two currencies, do not mix: the facts are wrong, and the year
     * waits.
     */
    private static void requireOneKind(Place place, Measure one, Measure two) {
        if (!one.currency().equals(two.currency())) {
            throw place.unknown(Messages.WAITING_KINDS, one.toString(), two.toString());
        }
    }
}
