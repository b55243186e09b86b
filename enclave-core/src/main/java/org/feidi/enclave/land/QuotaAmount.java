package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.wording.Worded;

/**
 * An exact amount of one kind of quota (指标数量), never negative.
 *
 * <p>Counted in 10<sup>−8</sup> of the kind's unit, so that an amount in mu is a {@link LandArea}
 * and back, exactly. Amounts of different kinds are never added, compared or converted.
 *
 * <p>Example: {@code QuotaAmount.of(LINKED_SURPLUS, "30.10605")} is 30.10605 mu, 20,070.7 m².
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code muToAreaAndBackLosesNothing}
 *   <li>{@code minusUndoesPlus}
 * </ul>
 *
 * @param kind what is counted
 * @param units how many 10<sup>−8</sup> of the kind's unit, at least 0
 */
public record QuotaAmount(QuotaKind kind, long units) implements Worded, Comparable<QuotaAmount> {

    static final int DECIMALS = 8;

    private static final Fraction UNITS = Fraction.of(100_000_000);

    /** @throws IllegalArgumentException if the number of units is negative */
    public QuotaAmount {
        requireNonNull(kind, "kind");
        checkArgument(
                units >= 0,
                "Amount of %s must not be negative, but is %s.",
                kind.id(),
                BigDecimal.valueOf(units, DECIMALS));
    }

    /**
     * {@return the amount}
     *
     * @param value a plain decimal in the kind's unit, at least 0, with at most eight decimals
     * @throws IllegalArgumentException if the text is no such number
     * @throws ArithmeticException if the amount is past the range
     */
    public static QuotaAmount of(QuotaKind kind, String value) {
        requireNonNull(kind, "kind");
        requireNonNull(value, "value");
        Fraction units = Fraction.parse(value).times(UNITS);
        checkArgument(
                units.isWhole() && units.signum() >= 0,
                "Amount of %s must be a decimal of at least 0 with at most %s decimals, but is '%s'.",
                kind.id(),
                DECIMALS,
                value);
        if (units.numerator().bitLength() >= Long.SIZE) {
            throw new ArithmeticException("Amount of " + kind.id() + " must fit a long of 10^-8 "
                    + kind.unit().name() + ", but '" + value + "' does not.");
        }
        return new QuotaAmount(kind, units.numerator().longValueExact());
    }

    /**
     * {@return an amount of land quota: the same area, exactly}
     *
     * @throws IllegalArgumentException if the kind is not counted in mu
     */
    public static QuotaAmount of(QuotaKind kind, LandArea area) {
        requireNonNull(kind, "kind");
        requireNonNull(area, "area");
        requireMu(kind);
        return new QuotaAmount(kind, area.units());
    }

    /** {@return nothing of a kind} */
    public static QuotaAmount zero(QuotaKind kind) {
        return new QuotaAmount(kind, 0);
    }

    /**
     * {@return how many of the kind's unit these are: the number, exactly, with at most eight
     * decimals and no trailing zeros}
     */
    public BigDecimal value() {
        return decimal(units);
    }

    /** {@return this amount of land quota as an area: the same area, exactly} */
    public LandArea toLandArea() {
        requireMu(kind);
        return new LandArea(units);
    }

    /**
     * Adds.
     *
     * @throws IllegalArgumentException if the kinds differ; the message names both
     * @throws ArithmeticException if the sum is past the range; the message names both amounts
     */
    public QuotaAmount plus(QuotaAmount other) {
        requireNonNull(other, "other");
        requireSameKind(other);
        if (units > Long.MAX_VALUE - other.units) {
            throw new ArithmeticException("Sum must fit a long of 10^-8 "
                    + kind.unit().name() + ", but " + this + " plus " + other + " does not.");
        }
        return new QuotaAmount(kind, units + other.units);
    }

    /**
     * Takes away.
     *
     * @param other an amount of the same kind, not larger than this
     * @throws IllegalArgumentException if the kinds differ or the other amount is larger
     */
    public QuotaAmount minus(QuotaAmount other) {
        requireNonNull(other, "other");
        requireSameKind(other);
        checkArgument(
                other.units <= units,
                "Amount taken away must not be larger than the whole, but is %s of %s.",
                other,
                this);
        return new QuotaAmount(kind, units - other.units);
    }

    /**
     * {@return an exact share of this amount: this amount times the ratio}
     *
     * @param share a ratio, at least 0
     * @throws IllegalArgumentException if the product is negative or has more than eight decimals
     * @throws ArithmeticException if the product is past the range; the message names the amount
     *     and the ratio
     */
    public QuotaAmount times(Fraction share) {
        requireNonNull(share, "share");
        Fraction product = Fraction.of(units).times(share);
        checkArgument(
                product.isWhole() && product.signum() >= 0,
                "Share of an amount must be at least 0 with at most %s decimals, but is %s of %s.",
                DECIMALS,
                share,
                this);
        if (product.numerator().bitLength() >= Long.SIZE) {
            throw new ArithmeticException("Product must fit a long of 10^-8 "
                    + kind.unit().name() + ", but " + this + " times " + share + " does not.");
        }
        return new QuotaAmount(kind, product.numerator().longValueExact());
    }

    /** {@return whether this is nothing, that is, whether the amount is zero} */
    public boolean isZero() {
        return units == 0;
    }

    /** Compares by amount. */
    @Override
    public int compareTo(QuotaAmount other) {
        requireNonNull(other, "other");
        requireSameKind(other);
        return Long.compare(units, other.units);
    }

    private void requireSameKind(QuotaAmount other) {
        if (!kind.equals(other.kind)) {
            throw new IllegalArgumentException("Amounts must be of one kind of quota, but are " + this + " and " + other
                    + KindMixUp.endOfSentence(List.of(kind), List.of(other.kind)));
        }
    }

    private static void requireMu(QuotaKind kind) {
        checkArgument(
                kind.unit().equals(QuotaKind.Unit.MU),
                "Quota that is an area must be counted in mu, but %s is counted in %s.",
                kind.id(),
                kind.unit().name());
    }

    static BigDecimal decimal(long units) {
        BigDecimal value = BigDecimal.valueOf(units, DECIMALS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public String in(Locale locale) {
        return Messages.AMOUNT
                .say(value().toPlainString(), kind.unit().name(), kind.name())
                .in(locale);
    }

    /** Prints the number, the unit and the kind: {@code 30.5 mu farmland}. */
    @Override
    public String toString() {
        return value().toPlainString() + " " + kind.unit().name() + " " + kind.id();
    }
}
