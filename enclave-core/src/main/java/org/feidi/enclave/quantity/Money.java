package org.feidi.enclave.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;

/**
 * An amount of money: a whole number of minor units (分, fen) of one currency.
 *
 * <p>Nothing rounds silently and nothing overflows silently. Amounts of different currencies are
 * never added or compared. A whole is cut into parts by {@link Apportionment}, never by division.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code additionIsCommutative}
 *   <li>{@code additionIsAssociative}
 *   <li>{@code minusUndoesPlus}
 *   <li>{@code negatedTwiceIsTheSame}
 *   <li>{@code sumIsExactOrRefused}
 *   <li>{@code orderAgreesWithDifference}
 *   <li>{@code parseReadsWhatIsPrinted}
 *   <li>{@code roundingIsTheIdentityOnMoney}
 *   <li>{@code roundingMovesAtMostHalfAMinorUnit}
 *   <li>{@code roundingIsMirrored}
 *   <li>{@code amountsOfTwoCurrenciesNeverMeet}
 * </ul>
 *
 * <p>Example: {@code yuan("3600000")}, {@code wan("360")} and {@code fen(360_000_000)} are equal
 * and print as {@code CNY 3600000.00}.
 *
 * @param currency the currency, ISO 4217; one that has minor units or none, not a precious metal
 * @param minorUnits how many minor units, from −(2<sup>63</sup> − 1) to 2<sup>63</sup> − 1
 */
public record Money(Currency currency, long minorUnits) implements Comparable<Money> {

    /** The renminbi (人民币), in which yuan, fen and 万元 are counted. */
    public static final Currency CNY = Currency.getInstance("CNY");

    private static final int WAN_DIGITS = 4;

    /** No long has more digits; a longer number is refused before it is written out. */
    private static final int LONGEST = 19;

    /**
     * @throws IllegalArgumentException if the currency counts no units
     * @throws ArithmeticException if the amount is −2<sup>63</sup>, which has no mirror image
     */
    public Money {
        requireUnits(currency);
        if (minorUnits == Long.MIN_VALUE) {
            throw new ArithmeticException("Money must have a mirror image, but -2^63 minor units have none.");
        }
    }

    /** {@return so many minor units of a currency} */
    public static Money ofMinor(Currency currency, long minorUnits) {
        return new Money(currency, minorUnits);
    }

    /**
     * {@return an exact decimal amount of a currency}
     *
     * @param amount the amount in major units, with no more decimals than the currency has
     * @throws IllegalArgumentException if the amount has a part smaller than the minor unit
     * @throws ArithmeticException if the amount is past the range
     */
    public static Money of(Currency currency, BigDecimal amount) {
        requireNonNull(currency, "currency");
        return exact(currency, requireNonNull(amount, "amount"), 0, amount);
    }

    /**
     * {@return an amount in yuan (元)}
     *
     * @param yuan a plain decimal with at most two decimals, such as {@code "543750.00"}
     * @throws IllegalArgumentException if the text is not a decimal or has a part smaller than a
     *     fen
     */
    public static Money yuan(String yuan) {
        return exact(CNY, Decimals.parse(requireNonNull(yuan, "yuan"), "Amount in yuan"), 0, yuan);
    }

    /**
     * {@return an amount in 万元 (ten thousand yuan), the unit of Chinese fiscal tables}
     *
     * @param wan a plain decimal with at most six decimals, such as {@code "54.375"}
     */
    public static Money wan(String wan) {
        return exact(CNY, Decimals.parse(requireNonNull(wan, "wan"), "Amount in wan"), WAN_DIGITS, wan + " wan");
    }

    /** {@return an amount in fen (分)} */
    public static Money fen(long fen) {
        return new Money(CNY, fen);
    }

    /** {@return nothing of a currency} */
    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    /**
     * Returns the nearest amount to an exact number of major units, a half away from zero. This is
     * the one place where a computed number becomes money.
     *
     * @return the nearest amount
     */
    public static Money rounded(Currency currency, Fraction majorUnits) {
        requireNonNull(currency, "currency");
        BigInteger minor = requireNonNull(majorUnits, "majorUnits")
                .times(Fraction.of(10).pow(requireUnits(currency)))
                .roundedHalfUp();
        return fromMinor(currency, minor, majorUnits);
    }

    /**
     * Reads {@code CNY 3600000.00}: a currency code, a space, a plain decimal.
     *
     * @throws IllegalArgumentException if the text has another form, names no known currency or has
     *     a part smaller than the minor unit
     */
    public static Money parse(String text) {
        requireNonNull(text, "text");
        int space = text.indexOf(' ');
        if (space != 3) {
            throw new IllegalArgumentException(
                    "Money must be written as a currency and a number, but is " + Decimals.quoted(text) + ".");
        }
        BigDecimal amount = Decimals.parse(text.substring(space + 1), "Amount of money");
        return exact(currencyNamed(text.substring(0, space)), amount, 0, text);
    }

    private static Currency currencyNamed(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Currency must be an ISO 4217 code such as CNY, but is '" + code + "'.", e);
        }
    }

    private static Money exact(Currency currency, BigDecimal amount, int unitDigits, Object asWritten) {
        int digits = requireUnits(currency) + unitDigits;
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() + digits > LONGEST) {
            throw pastTheRange(currency, asWritten);
        }
        BigDecimal whole = Decimals.withoutTrailingZeros(amount.movePointRight(digits));
        if (whole.scale() > 0) {
            throw new IllegalArgumentException("Amount must be a whole number of minor units of "
                    + currency.getCurrencyCode() + ", but is " + Decimals.quoted(asWritten.toString()) + ".");
        }
        return fromMinor(currency, whole.toBigIntegerExact(), asWritten);
    }

    private static Money fromMinor(Currency currency, BigInteger minor, Object asWritten) {
        if (minor.abs().bitLength() >= Long.SIZE) {
            throw pastTheRange(currency, asWritten);
        }
        return new Money(currency, minor.longValueExact());
    }

    private static ArithmeticException pastTheRange(Currency currency, Object asWritten) {
        return new ArithmeticException("Money must fit a long of minor units of " + currency.getCurrencyCode()
                + ", but '" + Decimals.shown(asWritten.toString()) + "' does not.");
    }

    private static int requireUnits(Currency currency) {
        requireNonNull(currency, "currency");
        checkArgument(
                currency.getDefaultFractionDigits() >= 0,
                "Currency of money must count units, but %s does not.",
                currency.getCurrencyCode());
        return currency.getDefaultFractionDigits();
    }

    /**
     * Adds.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the sum is past the range; the message names both amounts
     */
    public Money plus(Money other) {
        requireSameCurrency(requireNonNull(other, "other"));
        return sum(other.minorUnits, "Sum", "plus", other);
    }

    /**
     * Subtracts.
     *
     * @throws ArithmeticException if the difference is past the range; the message names both
     *     amounts
     */
    public Money minus(Money other) {
        requireSameCurrency(requireNonNull(other, "other"));
        return sum(-other.minorUnits, "Difference", "minus", other);
    }

    private Money sum(long added, String what, String operation, Money other) {
        long sum = minorUnits + added;
        if (((minorUnits ^ sum) & (added ^ sum)) < 0 || sum == Long.MIN_VALUE) {
            throw new ArithmeticException(what + " must fit a long of minor units, but " + this + " " + operation + " "
                    + other + " does not.");
        }
        return new Money(currency, sum);
    }

    /**
     * Changes the sign.
     *
     * @return the mirror image of this amount
     */
    public Money negated() {
        return new Money(currency, -minorUnits);
    }

    /** {@return the distance from zero: this amount without its sign} */
    public Money abs() {
        return minorUnits < 0 ? negated() : this;
    }

    /** {@return the smaller of two amounts: the one that is not larger} */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the larger of two amounts: the one that is not smaller} */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return whether this is nothing, that is, whether the amount is zero} */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /** {@return whether this is more than nothing, that is, whether the amount is above zero} */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    /**
     * {@return whether this is less than nothing, as a refund is, that is, whether the amount is
     * below zero}
     */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /**
     * {@return the amount in major units (yuan), with all decimals of the currency: the amount
     * as a decimal}
     */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /**
     * {@return the amount in major units (yuan), as an exact number to compute with: the amount
     * as a fraction}
     */
    public Fraction toFraction() {
        return Fraction.from(toDecimal());
    }

    /** Compares by amount. */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(requireNonNull(other, "other"));
        return Long.compare(minorUnits, other.minorUnits);
    }

    private void requireSameCurrency(Money other) {
        checkArgument(
                currency.equals(other.currency), "Amounts must be in one currency, but are %s and %s.", this, other);
    }

    /** Prints {@code CNY 3600000.00}: what {@link #parse} reads. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + toDecimal().toPlainString();
    }
}
