package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/**
 * Land given for floor area elsewhere, by land value and floor-area ratio (容积移转).
 *
 * <p>Floor received = land given × (value there ÷ value here) × floor-area ratio here, where
 * "there" is the land that is given and "here" the site that receives.
 *
 * <p>Example, Taiwan: 600 m² at 20,000, to a site at 60,000 with a ratio of 3: 600 × 20,000/60,000
 * × 3 = 600 m².
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code landForFloorAndBack}: {@code landFor(exactFor(land))} is the land
 *   <li>{@code twiceTheLandIsTwiceTheFloor}
 * </ul>
 *
 * <p><b>Source</b> of the formula: 都市計畫容積移轉實施辦法 §9. A part not used may be sent on later at the
 * value of the original date: keep this value and use it for the rest that {@link #landLeft} names.
 *
 * @param valueThere what a square metre of the given land is worth, above 0
 * @param valueHere what a square metre of the receiving site is worth, above 0
 * @param floorAreaRatio the floor-area ratio of the receiving site, above 0
 * @param citation which document or agreement states these
 */
public record FloorAreaTransfer(Money valueThere, Money valueHere, Fraction floorAreaRatio, Citation citation)
        implements ExchangeBasis<FloorArea> {

    /** The regulation that states the formula. */
    public static final Citation TAIWAN = Citation.of(
                    Name.of("Regulations on the transfer of floor area in urban planning", "都市計畫容積移轉實施辦法"))
            .withArticle(Name.of("§9", "第九條"));

    /** @throws IllegalArgumentException if one of them is not above 0, or the currencies differ */
    public FloorAreaTransfer {
        requireNonNull(valueThere, "valueThere");
        requireNonNull(valueHere, "valueHere");
        requireNonNull(floorAreaRatio, "floorAreaRatio");
        requireNonNull(citation, "citation");
        checkArgument(
                valueThere.isPositive() && valueHere.isPositive() && floorAreaRatio.signum() > 0,
                "Land values and ratio must be above 0, but are %s there, %s here and %s.",
                valueThere,
                valueHere,
                floorAreaRatio);
        checkArgument(
                valueThere.currency().equals(valueHere.currency()),
                "Land values must be in one currency, but are %s and %s.",
                valueThere,
                valueHere);
    }

    private Fraction floorPerLand() {
        return valueThere.toFraction().dividedBy(valueHere.toFraction()).times(floorAreaRatio);
    }

    @Override
    public Fraction exactFor(LandArea given) {
        requireNonNull(given, "given");
        return given.inSquareMetres().times(floorPerLand());
    }

    @Override
    public FloorArea receivedFor(LandArea given, int decimals) {
        requireNonNull(given, "given");
        return FloorArea.squareMetres(exactFor(given).roundedHalfUpTo(decimals).toString());
    }

    /** {@return how much land gives so much floor: the land in m², exactly} */
    public Fraction landFor(Fraction floorSquareMetres) {
        requireNonNull(floorSquareMetres, "floorSquareMetres");
        return floorSquareMetres.dividedBy(floorPerLand());
    }

    /**
     * {@return how much of the given land was not yet turned into floor, and may be sent on
     * later: the land left, in m², exactly}
     *
     * @throws IllegalArgumentException if more floor was used than the land gives
     */
    public Fraction landLeft(LandArea given, FloorArea floorUsed) {
        requireNonNull(given, "given");
        requireNonNull(floorUsed, "floorUsed");
        Fraction left = given.inSquareMetres().minus(landFor(floorUsed.inSquareMetres()));
        checkArgument(
                left.signum() >= 0,
                "Floor used must be within what %s give, %s m², but is %s.",
                given,
                exactFor(given),
                floorUsed);
        return left;
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return requireNonNull(cases, "cases").throughLandValue(this);
    }
}
