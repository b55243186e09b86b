package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;

/**
 * A number in a rule: a cap, a floor, a base, a deduction, a factor.
 *
 * <p>It is asked for a subject, a party and a year, and stays an exact fraction until it becomes
 * money: then it is rounded once, to the fen, a half away from zero. It may be fixed, a figure from
 * the facts, or computed from both.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code amountsAgreeWithASlowRationalReference}
 *   <li>{@code bracketsInSumsChangeNothing}
 * </ul>
 *
 * <p>Example: {@code figure("investment").times(10, 100)} is a tenth of the investment; {@code
 * figure("payroll").ofTheYearBefore()} the payroll of the year before; {@code
 * amount(wan("30")).growingBy(percent("8")).everyYears(3).firstInYear(4)} is 30 in years 1 to 3,
 * 32.4 in years 4 to 6.
 *
 * <p>A figure that is missing, or of which the facts state two values, makes its year and the later
 * ones wait: they stay unallocated, and the reason names the figure.
 */
public sealed interface Amount extends Worded
        permits Amounts.Fixed,
                Amounts.OfFigure,
                Amounts.OfPool,
                Amounts.Called,
                Amounts.Before,
                Amounts.Average,
                Amounts.Times,
                Amounts.Plus,
                Amounts.Divided,
                Amounts.Excess,
                Amounts.Growing,
                Amounts.UntilYear,
                Amounts.RoundedDown {

    /**
     * Says what reasons call this amount; without this they spell it out.
     *
     * @param name what it is called in both languages, such as {@code the investment} and {@code
     *     实际投资额}
     * @return the same amount under that name
     */
    default Amount called(Name name) {
        return new Amounts.Called(this, requireNonNull(name, "name"));
    }

    /**
     * Takes the value of this amount one calendar year earlier (上一年度).
     *
     * @return the amount of the year before
     */
    default Amount ofTheYearBefore() {
        return new Amounts.Before(this, 1);
    }

    /**
     * Averages the year that is asked and those before it.
     *
     * @param years how many years, from 1 to 1000
     * @return the sum over so many years, divided by their number
     * @throws IllegalArgumentException if the number of years is below 1 or above 1000
     */
    default Amount averageOfYears(int years) {
        return new Amounts.Average(this, years);
    }

    /** Multiplies by an exact number. */
    default Amount times(Fraction factor) {
        return new Amounts.Times(this, requireNonNull(factor, "factor"));
    }

    /**
     * Multiplies by a ratio: {@code times(10, 100)} is ten per cent.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line, not zero
     */
    default Amount times(long numerator, long denominator) {
        return times(Fraction.of(numerator, denominator));
    }

    /** Adds; a long sum is better made at once, by {@link SharingRules#sum}. */
    default Amount plus(Amount other) {
        return SharingRules.sum(ImmutableList.of(this, requireNonNull(other, "other")));
    }

    /**
     * Divides by a plain number, which may itself be a figure.
     *
     * @return the quotient, exactly
     */
    default Amount dividedBy(Amount divisor) {
        return new Amounts.Divided(this, requireNonNull(divisor, "divisor"));
    }

    /**
     * Takes what lies above a threshold (超过部分).
     *
     * @return this minus the threshold; zero where this is not above it
     */
    default Amount excessOver(Amount threshold) {
        return new Amounts.Excess(this, requireNonNull(threshold, "threshold"));
    }

    /** Takes what lies above a fixed threshold (超过部分). */
    default Amount excessOver(Money threshold) {
        return excessOver(SharingRules.amount(requireNonNull(threshold, "threshold")));
    }

    /**
     * Lets this amount grow by a rate, compounded. Say next how often, and in which year first:
     * {@code growingBy(percent("8")).everyYears(3).firstInYear(4)}.
     *
     * @param rate the rate, such as {@code percent("8")}
     */
    default Growth growingBy(Fraction rate) {
        return new Growth(this, requireNonNull(rate, "rate"), 1);
    }

    /**
     * Takes this amount up to a year of the clock. Say next what holds afterwards: {@code
     * revenue.times(5, 100).untilYear(2).thereafter(revenue.times(75, 1000))}.
     *
     * @param year the last year in which this holds, from 1 to 1000
     */
    default Until untilYear(int year) {
        return new Until(this, year);
    }

    /**
     * Rounds down to full units, as German trade-tax law rounds wages to full thousands.
     *
     * @param unit the unit, above zero
     * @return the largest multiple of the unit that is not larger than this
     * @throws IllegalArgumentException if the unit is not above zero
     */
    default Amount roundedDownTo(Money unit) {
        return new Amounts.RoundedDown(this, Measure.of(requireNonNull(unit, "unit")));
    }

    /**
     * Makes a condition.
     *
     * @return holds in the years in which this is at least the threshold
     */
    default Condition atLeast(Amount threshold) {
        return new Conditions.AtLeast(this, requireNonNull(threshold, "threshold"));
    }

    /** Makes a condition. */
    default Condition atLeast(Money threshold) {
        return atLeast(SharingRules.amount(requireNonNull(threshold, "threshold")));
    }

    /** An amount that holds up to a year, of which it is still to be said what holds afterwards. */
    final class Until {
        private final Amount first;
        private final int year;

        private Until(Amount first, int year) {
            this.first = first;
            this.year = year;
        }

        /**
         * Says what holds afterwards.
         *
         * @throws IllegalArgumentException if the year is below 1 or above 1000
         */
        public Amount thereafter(Amount amount) {
            return new Amounts.UntilYear(first, year, requireNonNull(amount, "amount"));
        }
    }

    /** An amount that grows, of which it is still to be said how often and from when. */
    final class Growth {
        private final Amount start;
        private final Fraction rate;
        private final int every;

        private Growth(Amount start, Fraction rate, int every) {
            this.start = start;
            this.rate = rate;
            this.every = every;
        }

        /**
         * Says how often it grows; without this, every year.
         *
         * @param years every so many years, from 1 to 1000
         */
        public Growth everyYears(int years) {
            checkArgument(years >= 1, "Growth must come every 1 or more years, but comes every %s.", years);
            ClockYears.requireNamed(years, "Years from growth to growth");
            return new Growth(start, rate, years);
        }

        /**
         * Says in which year of the clock it first grows. Sources differ: a base may grow already
         * in year 1, a rent first in year 4.
         *
         * @param year the first year with growth, from 1 to 1000
         */
        public Amount firstInYear(int year) {
            checkArgument(year >= 1, "Year of the first growth must be at least 1, but is %s.", year);
            ClockYears.requireNamed(year, "Year of the first growth");
            return new Amounts.Growing(start, rate, every, year);
        }
    }

    /**
     * Replaces a party wherever it stands.
     *
     * @throws IllegalArgumentException if the other one occurs in this amount already
     */
    default Amount replacing(Party party, Party other) {
        return Participants.replacing(this, "amount", party, other);
    }

    /**
     * A figure that is asked for.
     *
     * @param figure its name
     * @param ofTheEnclave whether that of the enclave is meant, also where the money of one subject
     *     is shared
     * @param ofEachParty whether a formula asks for it of each party, so that one of nobody will not
     *     do where one differs by party
     */
    record Asked(String figure, boolean ofTheEnclave, boolean ofEachParty) {

        public Asked {
            requireNonNull(figure, "figure");
        }
    }

    /** {@return the figures that a form asks for, each once, in the order in which they are read} */
    static ImmutableSet<Asked> figuresIn(Object form) {
        return Amounts.figuresIn(requireNonNull(form, "form"));
    }

    @Override
    String in(Locale locale);
}
