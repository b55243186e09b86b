package org.feidi.enclave.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Digits;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/**
 * An exact number that knows whether it is money: the value of a figure, and of whatever is
 * computed from figures.
 *
 * <p>Money is counted in major units (yuan) and stays unrounded until {@link #toMoney()}. Money is
 * never added to a plain number, nor to money of another currency.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code additionIsCommutative}
 *   <li>{@code minusUndoesPlus}
 *   <li>{@code timesDistributesOverPlus}
 *   <li>{@code moneyComesBackUnchanged}
 *   <li>{@code orderAgreesWithDifference}
 *   <li>{@code twoKindsNeverMeet}
 *   <li>{@code moneyIsNeverRoundedInWords}
 * </ul>
 *
 * @param number the exact number; for money the number of major units
 * @param currency the currency, if this is money
 */
public record Measure(Fraction number, Optional<Currency> currency) implements Worded {

    /** As many as a plain number may have before it is said as a ratio. */
    private static final int MOST_DECIMALS = 6;

    public Measure {
        requireNonNull(number, "number");
        requireNonNull(currency, "currency");
    }

    /** {@return money as a measure: the same amount, to compute with} */
    public static Measure of(Money money) {
        requireNonNull(money, "money");
        return new Measure(money.toFraction(), Optional.of(money.currency()));
    }

    /**
     * {@return a plain number}
     *
     * @param number the number, such as a head count
     */
    public static Measure of(Fraction number) {
        return new Measure(number, Optional.empty());
    }

    /**
     * Adds.
     *
     * @throws IllegalArgumentException if one is money and the other is not, or the currencies
     *     differ
     */
    public Measure plus(Measure other) {
        requireNonNull(other, "other");
        requireSameKind(other);
        return new Measure(number.plus(other.number), currency);
    }

    /** Subtracts. */
    public Measure minus(Measure other) {
        requireNonNull(other, "other");
        requireSameKind(other);
        return new Measure(number.minus(other.number), currency);
    }

    /**
     * Multiplies by a plain number.
     *
     * @return the product, of the same kind
     */
    public Measure times(Fraction factor) {
        requireNonNull(factor, "factor");
        return new Measure(number.times(factor), currency);
    }

    /**
     * Compares two measures of one kind.
     *
     * @return whether this is at least the other
     */
    public boolean isAtLeast(Measure other) {
        requireNonNull(other, "other");
        requireSameKind(other);
        return number.compareTo(other.number) >= 0;
    }

    /** {@return whether this is money, that is, whether there is a currency} */
    public boolean isMoney() {
        return currency.isPresent();
    }

    /**
     * Rounds to the minor unit, a half away from zero.
     *
     * @return the amount of money
     * @throws IllegalArgumentException if this is not money
     */
    public Money toMoney() {
        checkArgument(isMoney(), "Measure must be money to be paid or compared with money, but is %s.", this);
        return Money.rounded(currency.orElseThrow(), number);
    }

    private void requireSameKind(Measure other) {
        checkArgument(currency.equals(other.currency), "Measures must be of one kind, but are %s and %s.", this, other);
    }

    /**
     * Says the exact number, money with its unit. Money that is no whole number of minor units is
     * not rounded either: it has as many decimals as it needs, up to six, or else is a ratio:
     * {@code 0.005 yuan}, {@code 200,000,000/3元}.
     */
    @Override
    public String in(Locale locale) {
        return currency.map(unit -> withUnit(unit, locale)).orElseGet(() -> Sentence.word(number, locale));
    }

    private String withUnit(Currency unit, Locale locale) {
        return Digits.withUnit(grouped(unit.getDefaultFractionDigits()), unit, locale);
    }

    private String grouped(int leastDecimals) {
        BigDecimal decimal = number.toDecimal(MOST_DECIMALS);
        if (Fraction.from(decimal).equals(number)) {
            return Digits.grouped(decimal.setScale(Math.max(leastDecimals, decimal.scale())));
        }
        return Digits.grouped(number.numerator()) + "/" + Digits.grouped(number.denominator());
    }

    /** Prints the currency, if any, and the exact number. */
    @Override
    public String toString() {
        return currency.map(unit -> unit.getCurrencyCode() + " ").orElse("") + number;
    }
}
