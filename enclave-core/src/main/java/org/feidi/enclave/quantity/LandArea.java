package org.feidi.enclave.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * An area of land, exact in mu (亩), square metres and hectares alike.
 *
 * <p>A mu is 10000/15 m², which no decimal of square metres can say; so land is counted in units of
 * 1/15 cm², of which a mu has exactly 10<sup>8</sup>.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code muAndBackLoseNothing}
 *   <li>{@code squareMetresAndBackLoseNothing}
 *   <li>{@code hectaresAndBackLoseNothing}
 *   <li>{@code parseReadsWhatIsPrinted}
 *   <li>{@code minusUndoesPlus}
 *   <li>{@code sumIsExactOrRefused}
 *   <li>{@code orderAgreesWithUnits}
 *   <li>{@code countableFloorIsExactOrRefused}
 * </ul>
 *
 * <p>Example: {@code squareMetres("20070.7")} is exactly {@code 30.10605 mu}; 5,700 mu are 380
 * hectares.
 *
 * @param units how many 1/15 cm², at least 0
 */
public record LandArea(long units) implements Comparable<LandArea> {

    /** No land. */
    public static final LandArea ZERO = new LandArea(0);

    /** @throws IllegalArgumentException if the number of units is negative */
    public LandArea {
        Areas.requireNotNegative(units);
    }

    /**
     * {@return an area in mu}
     *
     * @param mu a decimal with at most eight decimals, at least 0
     * @throws IllegalArgumentException if the text is no such number
     */
    public static LandArea mu(String mu) {
        return new LandArea(Areas.units(mu, Areas.MU, "mu"));
    }

    /**
     * {@return an area in square metres}
     *
     * @param squareMetres a decimal or a fraction, at least 0, in whole units of 1/15 cm²
     */
    public static LandArea squareMetres(String squareMetres) {
        return new LandArea(Areas.units(squareMetres, Areas.SQUARE_METRE, "squareMetres"));
    }

    /**
     * {@return an area in hectares}
     *
     * @param hectares a decimal or a fraction, at least 0, in whole units of 1/15 cm²
     */
    public static LandArea hectares(String hectares) {
        return new LandArea(Areas.units(hectares, Areas.HECTARE, "hectares"));
    }

    /**
     * Reads {@code 10.3 mu}, {@code 20070.7 m²} or {@code 380 ha}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static LandArea parse(String text) {
        return new LandArea(Areas.parse(text));
    }

    /**
     * {@return this area in mu; exact, for a unit is 10<sup>−8</sup> mu: the number of mu, with
     * at most eight decimals}
     */
    public BigDecimal inMu() {
        return Decimals.withoutTrailingZeros(BigDecimal.valueOf(units, 8));
    }

    /** {@return this area in square metres: the number of square metres, exactly} */
    public Fraction inSquareMetres() {
        return Fraction.of(units, Areas.SQUARE_METRE);
    }

    /** {@return this area in hectares: the number of hectares, exactly} */
    public Fraction inHectares() {
        return Fraction.of(units, Areas.HECTARE);
    }

    /**
     * Returns the countable floor area (计容建筑面积) that a floor-area ratio allows on this land.
     *
     * <p>Example: 10.3 mu at a ratio of 2.9 carry exactly 59740/3 m².
     *
     * @param floorAreaRatio the ratio (容积率), at least 0
     * @return land times ratio
     * @throws IllegalArgumentException if the product is negative or not a whole number of units
     * @throws ArithmeticException if the product is past the range
     */
    public FloorArea countableFloorAt(Fraction floorAreaRatio) {
        requireNonNull(floorAreaRatio, "floorAreaRatio");
        return new FloorArea(
                Areas.units(Fraction.of(units).times(floorAreaRatio), 1, this + " times " + floorAreaRatio));
    }

    /**
     * Adds.
     *
     * @throws ArithmeticException if the sum is past the range
     */
    public LandArea plus(LandArea other) {
        return new LandArea(Areas.sum(units, requireNonNull(other, "other").units, this, other));
    }

    /**
     * Takes away.
     *
     * @param other the area to take away, not larger than this
     * @throws IllegalArgumentException if the other area is larger
     */
    public LandArea minus(LandArea other) {
        return new LandArea(Areas.difference(units, requireNonNull(other, "other").units, this, other));
    }

    @Override
    public int compareTo(LandArea other) {
        return Long.compare(units, requireNonNull(other, "other").units);
    }

    /** Prints {@code 10.3 mu}: what {@link #parse} reads. */
    @Override
    public String toString() {
        return inMu().toPlainString() + " mu";
    }
}
