package org.feidi.enclave.quantity;

import static java.util.Objects.requireNonNull;

/**
 * An area of floor in a building, exact in square metres and thirds of them.
 *
 * <p>Land and floor are never added or compared. Floor is counted in the unit of {@link LandArea},
 * so that land times a floor-area ratio stays exact. Whether an area is countable floor (计容) or
 * total floor, with basements, is for the field that holds it to say.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code squareMetresAndBackLoseNothing}
 *   <li>{@code parseReadsWhatIsPrinted}
 *   <li>{@code minusUndoesPlus}
 *   <li>{@code sumIsExactOrRefused}
 *   <li>{@code orderAgreesWithUnits}
 * </ul>
 *
 * @param units how many 1/15 cm², at least 0
 */
public record FloorArea(long units) implements Comparable<FloorArea> {

    /** No floor. */
    public static final FloorArea ZERO = new FloorArea(0);

    /** @throws IllegalArgumentException if the number of units is negative */
    public FloorArea {
        Areas.requireNotNegative(units);
    }

    /**
     * {@return an area in square metres}
     *
     * @param squareMetres a decimal or a fraction, at least 0, in whole units of 1/15 cm²
     * @throws IllegalArgumentException if the text is no such number
     */
    public static FloorArea squareMetres(String squareMetres) {
        return new FloorArea(Areas.units(squareMetres, Areas.SQUARE_METRE, "squareMetres"));
    }

    /**
     * Reads {@code 2200 m²} or {@code 59740/3 m²}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static FloorArea parse(String text) {
        return new FloorArea(Areas.parse(text));
    }

    /** {@return this area in square metres: the number of square metres, exactly} */
    public Fraction inSquareMetres() {
        return Fraction.of(units, Areas.SQUARE_METRE);
    }

    /**
     * Adds.
     *
     * @throws ArithmeticException if the sum is past the range
     */
    public FloorArea plus(FloorArea other) {
        return new FloorArea(Areas.sum(units, requireNonNull(other, "other").units, this, other));
    }

    /**
     * Takes away.
     *
     * @param other the area to take away, not larger than this
     * @throws IllegalArgumentException if the other area is larger
     */
    public FloorArea minus(FloorArea other) {
        return new FloorArea(Areas.difference(units, requireNonNull(other, "other").units, this, other));
    }

    @Override
    public int compareTo(FloorArea other) {
        return Long.compare(units, requireNonNull(other, "other").units);
    }

    /** Prints {@code 2200 m²}, or thirds such as {@code 59740/3 m²}: what {@link #parse} reads. */
    @Override
    public String toString() {
        return inSquareMetres() + " m²";
    }
}
