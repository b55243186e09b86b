package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;

/**
 * On which basis quota is exchanged for space (指标换空间).
 *
 * <p>There is no default: the ratio of the best-known case, Quzhou's enclave in Hangzhou, is not
 * published, so each basis takes its numbers as arguments, and a citation of who agreed on them.
 *
 * <table>
 * <caption>Bases</caption>
 * <tr><th>basis</th><th>gives</th><th>by</th></tr>
 * <tr><td>{@link QuotaForQuota}</td><td>mu of quota or land</td><td>1 : k</td></tr>
 * <tr><td>{@link QuotaForMoney}</td><td>m² of floor</td><td>the price of quota and the cost of a building</td></tr>
 * <tr><td>{@link FloorAreaTransfer}</td><td>m² of floor</td><td>land values and a floor-area ratio</td></tr>
 * </table>
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code twiceTheLandIsTwiceTheFloor}
 *   <li>{@code roundingIsWithinHalfADecimal}
 * </ul>
 *
 * @param <R> what is received: an area of land or of floor
 */
public sealed interface ExchangeBasis<R extends Comparable<R>>
        permits ExchangeBasis.QuotaForQuota, ExchangeBasis.QuotaForMoney, FloorAreaTransfer {

    /** {@return who says so: the document or agreement} */
    Citation citation();

    /** {@return what is received, exactly: how many mu, or for floor, how many m²} */
    Fraction exactFor(LandArea given);

    /**
     * {@return what is received, rounded half up: the area received}
     *
     * @param decimals to how many decimals of a mu, or for floor, of a m²: from 0 to 4
     * @throws IllegalArgumentException if the number of decimals is past what an area can count
     */
    R receivedFor(LandArea given, int decimals);

    /** Answers for the kind of basis this is. */
    <T> T match(Cases<T> cases);

    /**
     * Quota for quota or land, 1 : k.
     *
     * @param receivedPerGiven k, how many mu are received for one, above 0
     * @param citation who says so
     */
    record QuotaForQuota(Fraction receivedPerGiven, Citation citation) implements ExchangeBasis<LandArea> {

        /** @throws IllegalArgumentException if it is not above 0 */
        public QuotaForQuota {
            requireNonNull(receivedPerGiven, "receivedPerGiven");
            requireNonNull(citation, "citation");
            checkArgument(
                    receivedPerGiven.signum() > 0,
                    "Mu received for a mu given must be above 0, but are %s.",
                    receivedPerGiven);
        }

        @Override
        public Fraction exactFor(LandArea given) {
            requireNonNull(given, "given");
            return Fraction.from(given.inMu()).times(receivedPerGiven);
        }

        @Override
        public LandArea receivedFor(LandArea given, int decimals) {
            requireNonNull(given, "given");
            return LandArea.mu(exactFor(given)
                    .roundedHalfUpTo(decimals)
                    .toDecimal(decimals)
                    .toPlainString());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").quotaForQuota(this);
        }
    }

    /**
     * Quota is sold, and the money builds floor.
     *
     * <p>Example: 10 mu at 60 万元 are 600 万元; of a building of 19,000 m² for 3,746 万元 they pay
     * 3,043.25 m².
     *
     * @param pricePerMu the price of a mu of quota, above 0
     * @param buildingCost what the building costs, above 0
     * @param buildingFloor how much floor it has, above 0
     * @param citation who says so
     */
    record QuotaForMoney(Money pricePerMu, Money buildingCost, FloorArea buildingFloor, Citation citation)
            implements ExchangeBasis<FloorArea> {

        /**
         * @throws IllegalArgumentException if one of them is not above 0, or the currencies differ
         */
        public QuotaForMoney {
            requireNonNull(pricePerMu, "pricePerMu");
            requireNonNull(buildingCost, "buildingCost");
            requireNonNull(buildingFloor, "buildingFloor");
            requireNonNull(citation, "citation");
            checkArgument(
                    pricePerMu.isPositive() && buildingCost.isPositive() && buildingFloor.units() > 0,
                    "Price, cost and floor must be above 0, but are %s, %s and %s.",
                    pricePerMu,
                    buildingCost,
                    buildingFloor);
            checkArgument(
                    pricePerMu.currency().equals(buildingCost.currency()),
                    "Price and cost must be in one currency, but are %s and %s.",
                    pricePerMu,
                    buildingCost);
        }

        /** {@return what the quota brings: the money, rounded half up to a minor unit} */
        public Money moneyFor(LandArea given) {
            requireNonNull(given, "given");
            return Money.rounded(pricePerMu.currency(), exactMoneyFor(given));
        }

        private Fraction exactMoneyFor(LandArea given) {
            return pricePerMu.toFraction().times(Fraction.from(given.inMu()));
        }

        @Override
        public Fraction exactFor(LandArea given) {
            requireNonNull(given, "given");
            return exactMoneyFor(given).dividedBy(buildingCost.toFraction()).times(buildingFloor.inSquareMetres());
        }

        @Override
        public FloorArea receivedFor(LandArea given, int decimals) {
            requireNonNull(given, "given");
            return FloorArea.squareMetres(
                    exactFor(given).roundedHalfUpTo(decimals).toString());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return requireNonNull(cases, "cases").quotaForMoney(this);
        }
    }

    /**
     * One answer for each basis.
     *
     * @param <T> what is answered
     */
    interface Cases<T> {
        /** Answers for quota for quota. */
        T quotaForQuota(QuotaForQuota basis);

        /** Answers for quota that is sold. */
        T quotaForMoney(QuotaForMoney basis);

        /** Answers for land value and floor-area ratio. */
        T throughLandValue(FloorAreaTransfer basis);
    }
}
