package org.feidi.enclave.quantity;

import static java.util.Objects.requireNonNull;

/**
 * Who gets the units that are left when a whole is cut (尾差处理).
 *
 * <table>
 * <caption>The laws of {@link Apportionment} that each rule keeps</caption>
 * <tr><th>law</th><th>{@link #largestRemainder}</th><th>{@link #quotaMethod}</th><th>{@link #leftoverTo}</th></tr>
 * <tr><td>{@code partsSumToWhole}, {@code listingOrderDoesNotMatter}, {@code zeroWeightGetsNothing}, {@code
 * negativeWholeIsTheMirrorImage}, {@code commonFactorOfTheWeightsDoesNotMatter}, {@code
 * moneyIsCutAsItsMinorUnitsAre}</td>
 * <td>yes</td><td>yes</td><td>yes</td></tr>
 * <tr><td>{@code partsStayWithinOneUnitOfTheExactShare}</td><td>yes</td><td>yes</td>
 * <td>no: 1:1:1 cuts 101 into 33, 33, 35 if it goes to the last</td></tr>
 * <tr><td>{@code largerWeightNeverGetsLess}</td><td>yes</td><td>yes</td>
 * <td>no: 2:3 cuts 1 into 1, 0 if it goes to the first</td></tr>
 * <tr><td>a larger whole never takes a unit back</td><td>no: 1:3:3 cuts 3 into 1, 1, 1 and 4 into 0, 2, 2</td>
 * <td>yes, as long as the weights stay the same</td>
 * <td>no: 1:1:1 cuts 2 into 0, 0, 2 and 3 into 1, 1, 1 if it goes to the last</td></tr>
 * </table>
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code quotaMethodStaysWithinTheQuota}
 *   <li>{@code quotaMethodNeverTakesAUnitBack}
 *   <li>{@code quotaMethodIsPeriodic}
 *   <li>{@code quotaMethodAgreesWithTheTextbookMethod}
 *   <li>{@code onlyTheNamedSideGetsMoreThanItsShareRoundedDown}
 * </ul>
 *
 * <p><b>Not promised</b> by any rule: fairness over time when the weights change from cut to cut.
 * For n sides, any scheme without negative parts can be forced 1/2 + 1/3 + … + 1/n units behind.
 *
 * @param <K> what tells the sides apart
 */
public sealed interface RemainderRule<K> {

    /**
     * Gives one unit each to the sides with the largest remainders; a tie goes to the larger
     * weight, then to the smaller key. The default.
     *
     * <p>In larger units, what is left of a unit goes with the first odd unit; where that would put
     * a side a whole unit above its exact share, or there is no odd unit, to the side that comes
     * next.
     */
    static <K> RemainderRule<K> largestRemainder() {
        return new LargestRemainder<>();
    }

    /**
     * Hands out the units one by one, each to the side with the largest weight over its units plus
     * one, among those that are not yet at their exact share rounded up (Balinski and Young, 1975).
     * A tie goes to the larger weight, then to the smaller key.
     *
     * <p>It repeats itself with the sum of the reduced weights, and takes that many steps at most;
     * a sum above 1,000,000 is refused.
     *
     * <p>In larger units, what is left of a unit goes to the side that would get the next one; so it
     * is on its way to that unit, and is never taken back.
     */
    static <K> RemainderRule<K> quotaMethod() {
        return new QuotaMethod<>();
    }

    /**
     * Rounds every share down and gives all that is left to one side; in larger units, to whole
     * units.
     *
     * @param side who gets it; it must be one of the sides, with a weight above zero
     */
    static <K> RemainderRule<K> leftoverTo(K side) {
        return new LeftoverTo<>(side);
    }

    /**
     * The rule of the largest remainder.
     *
     * @param <K> what tells the sides apart
     */
    record LargestRemainder<K>() implements RemainderRule<K> {}

    /**
     * The quota method.
     *
     * @param <K> what tells the sides apart
     */
    record QuotaMethod<K>() implements RemainderRule<K> {}

    /**
     * All that is left to one side.
     *
     * @param side who gets it
     * @param <K> what tells the sides apart
     */
    record LeftoverTo<K>(K side) implements RemainderRule<K> {

        public LeftoverTo {
            requireNonNull(side, "side");
        }
    }
}
