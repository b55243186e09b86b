package org.feidi.enclave.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a whole into parts by weights: the one place in the library where a whole is cut.
 *
 * <p>By default by the method of the largest remainder (Hamilton, Hare–Niemeyer): every side first
 * gets its exact share rounded down; the few units that are left go one each to the sides with the
 * largest remainders. A tie goes to the larger weight, then to the smaller key, so that the result
 * never depends on who is listed first. A negative whole is cut as the mirror image of the positive
 * one.
 *
 * <p>Example: 100 units by 1:1:1 among a, b, c are 34, 33, 33; −100 units are −34, −33, −33.
 *
 * <p>Money can be cut in {@link #cut(Money, Money) larger units}, such as whole yuan or whole 万元;
 * {@link RemainderRule} says who gets what is left of a unit.
 *
 * <p><b>Laws</b>, by the largest remainder; {@link RemainderRule} says which of them another rule
 * keeps
 *
 * <ul>
 *   <li>{@code partsSumToWhole}
 *   <li>{@code partsStayWithinOneUnitOfTheExactShare}
 *   <li>{@code listingOrderDoesNotMatter}
 *   <li>{@code zeroWeightGetsNothing}
 *   <li>{@code negativeWholeIsTheMirrorImage}
 *   <li>{@code largerWeightNeverGetsLess} of a whole that is not negative
 *   <li>{@code commonFactorOfTheWeightsDoesNotMatter}
 *   <li>{@code moneyIsCutAsItsMinorUnitsAre}
 *   <li>{@code unitsSumToThePool}: in units all parts but one are whole, and all laws above hold but
 *       that of the larger weight
 *   <li>{@code agreesWithTheTextbookMethod}
 * </ul>
 *
 * <p><b>Not promised:</b> that nobody loses a unit when the whole grows by one. 1:3:3 cuts 3 units
 * into 1, 1, 1 and 4 units into 0, 2, 2.
 *
 * @param <K> what tells the sides apart; its order breaks ties
 */
public final class Apportionment<K extends Comparable<? super K>> {

    private static final int LARGEST_PERIOD = 1_000_000;

    /** Up to so many sides it is quicker to look for the next one than to sort them all. */
    private static final int FEW = 16;

    private final ImmutableList<K> keys;
    private final Weights weights;
    private final RemainderRule<K> remainderRule;

    /** The keys in ascending order: sides are counted in this order from here on. */
    private final ImmutableList<K> sides;

    /** The reduced weights by side. */
    private final ImmutableList<BigInteger> reduced;

    /** The same as longs, or null where their sum does not fit. */
    private final long @Nullable [] small;

    private final long smallTotal;

    /** The largest whole whose products with the small weights fit a long. */
    private final long largestWhole;

    private Apportionment(ImmutableList<K> keys, Weights weights, int @Nullable [] ascending) {
        this.keys = keys;
        this.weights = weights;
        this.remainderRule = RemainderRule.largestRemainder();
        this.sides = ascending == null ? keys : picked(keys, ascending);
        this.reduced = ascending == null ? weights.reduced() : picked(weights.reduced(), ascending);
        this.small = inOrder(weights.small(), ascending);
        long total = 0;
        long largest = 0;
        if (small != null) {
            for (long weight : small) {
                total += weight;
                largest = Math.max(largest, weight);
            }
        }
        this.smallTotal = total;
        this.largestWhole = largest == 0 ? 0 : Long.MAX_VALUE / largest;
    }

    private Apportionment(Apportionment<K> cut, RemainderRule<K> remainderRule) {
        this.keys = cut.keys;
        this.weights = cut.weights;
        this.remainderRule = remainderRule;
        this.sides = cut.sides;
        this.reduced = cut.reduced;
        this.small = cut.small;
        this.smallTotal = cut.smallTotal;
        this.largestWhole = cut.largestWhole;
    }

    private static <T> ImmutableList<T> picked(ImmutableList<T> list, int[] order) {
        ImmutableList.Builder<T> builder = ImmutableList.builderWithExpectedSize(order.length);
        for (int place : order) {
            builder.add(list.get(place));
        }
        return builder.build();
    }

    private static long @Nullable [] inOrder(long @Nullable [] weights, int @Nullable [] order) {
        if (weights == null || order == null) {
            return weights;
        }
        long[] picked = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            picked[i] = weights[order[i]];
        }
        return picked;
    }

    /**
     * {@return the cut among the given keys by the given weights}
     *
     * @param keys the sides, each once, in any order
     * @param weights one weight for each key, in the order of the keys
     * @throws IllegalArgumentException if a key is named twice or the counts differ
     */
    public static <K extends Comparable<? super K>> Apportionment<K> among(List<K> keys, Weights weights) {
        requireNonNull(keys, "keys");
        requireNonNull(weights, "weights");
        checkArgument(
                keys.size() == weights.size(),
                "Keys and weights must be equally many, but the keys are %s and the weights %s.",
                keys,
                weights);
        for (K key : keys) {
            requireNonNull(key, "key");
        }
        ImmutableList<K> asWritten = ImmutableList.copyOf(keys);
        return new Apportionment<>(asWritten, weights, ascending(asWritten));
    }

    /** The places of the keys in ascending order; null where they are listed so. */
    private static <K extends Comparable<? super K>> int @Nullable [] ascending(ImmutableList<K> keys) {
        int sorted = 1;
        while (sorted < keys.size() && keys.get(sorted - 1).compareTo(keys.get(sorted)) < 0) {
            sorted++;
        }
        if (sorted >= keys.size()) {
            return null;
        }
        int[] order = sorted(keys.size(), (one, other) -> keys.get(one).compareTo(keys.get(other)), keys.size());
        for (int i = 1; i < order.length; i++) {
            K key = keys.get(order[i]);
            checkArgument(
                    keys.get(order[i - 1]).compareTo(key) != 0,
                    "Each side must be named once, but %s is named twice.",
                    key);
        }
        return order;
    }

    /**
     * {@return the cut by a weight for each key}
     *
     * @param weightByKey the weights, at least 0 and not all 0
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static <K extends Comparable<? super K>> Apportionment<K> by(Map<K, BigInteger> weightByKey) {
        requireNonNull(weightByKey, "weightByKey");
        return among(
                ImmutableList.copyOf(weightByKey.keySet()), Weights.of(ImmutableList.copyOf(weightByKey.values())));
    }

    /**
     * Gives the units that are left by another rule.
     *
     * @return the same cut under that rule
     * @throws IllegalArgumentException if the rule names somebody who is no side or has the weight
     *     zero, or if the quota method would have to repeat more than 1,000,000 steps
     */
    public Apportionment<K> withRemainder(RemainderRule<K> rule) {
        requireNonNull(rule, "rule");
        if (rule instanceof RemainderRule.LeftoverTo<K> leftover) {
            int side = sides.indexOf(leftover.side());
            checkArgument(
                    side >= 0 && reduced.get(side).signum() > 0,
                    "What is left must go to a side with a weight above zero, but goes to %s, and the cut is %s.",
                    leftover.side(),
                    this);
        }
        checkArgument(
                !(rule instanceof RemainderRule.QuotaMethod)
                        || weights.total().compareTo(BigInteger.valueOf(LARGEST_PERIOD)) <= 0,
                "Reduced weights must sum to at most %s for the quota method, but sum to %s.",
                LARGEST_PERIOD,
                weights.total());
        return new Apportionment<>(this, rule);
    }

    /** {@return who gets the units that are left; by default by the largest remainder} */
    public RemainderRule<K> remainderRule() {
        return remainderRule;
    }

    /**
     * Cuts an amount of money.
     *
     * @return what each side gets, by key in ascending order; sides of weight zero are there with
     *     zero
     */
    public ImmutableMap<K, Money> cut(Money whole) {
        return cutInUnits(requireNonNull(whole, "whole"), 1);
    }

    /**
     * Cuts an amount of money in units, such as whole yuan or whole 万元 (结算单位). What is left of a
     * unit goes with the odd unit.
     *
     * <p>Example: 25.50 by 90:10 in whole yuan are 23.50 and 2.
     *
     * @param unit the unit, above zero
     * @throws IllegalArgumentException if the unit is not above zero or in another currency
     */
    public ImmutableMap<K, Money> cut(Money whole, Money unit) {
        requireNonNull(whole, "whole");
        requireNonNull(unit, "unit");
        checkArgument(unit.isPositive(), "Unit of a cut must be above zero, but is %s.", unit);
        checkArgument(
                unit.currency().equals(whole.currency()),
                "Unit of a cut must be in the currency of the whole, but is %s for %s.",
                unit,
                whole);
        return cutInUnits(whole, unit.minorUnits());
    }

    private ImmutableMap<K, Money> cutInUnits(Money whole, long unit) {
        long[] parts = parts(whole.minorUnits(), unit);
        ImmutableMap.Builder<K, Money> result = ImmutableMap.builderWithExpectedSize(parts.length);
        for (int i = 0; i < parts.length; i++) {
            result.put(sides.get(i), Money.ofMinor(whole.currency(), parts[i]));
        }
        return result.buildOrThrow();
    }

    /** Cuts a number of units. */
    public ImmutableMap<K, Long> cut(long whole) {
        long[] parts = parts(whole, 1);
        ImmutableMap.Builder<K, Long> result = ImmutableMap.builderWithExpectedSize(parts.length);
        for (int i = 0; i < parts.length; i++) {
            result.put(sides.get(i), parts[i]);
        }
        return result.buildOrThrow();
    }

    /** {@return the sides as they were written} */
    public ImmutableList<K> keys() {
        return keys;
    }

    /** {@return the weights as they were written, in the order of {@link #keys()}} */
    public Weights weights() {
        return weights;
    }

    private long[] parts(long whole, long unit) {
        checkArgument(whole != Long.MIN_VALUE, "Whole must have a mirror image, but -2^63 has none.");
        long[] parts = new long[sides.size()];
        long positive = Math.abs(whole);
        if (remainderRule instanceof RemainderRule.QuotaMethod<K>) {
            cutByQuota(positive, unit, requireNonNull(small), parts);
        } else if (small != null && positive <= largestWhole && (unit == 1 || unit <= Long.MAX_VALUE / smallTotal)) {
            cutSmall(positive, unit, small, parts);
        } else {
            cutLarge(positive, unit, parts);
        }
        if (whole < 0) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = -parts[i];
            }
        }
        return parts;
    }

    private void cutSmall(long whole, long unit, long[] weight, long[] parts) {
        long divisor = smallTotal * unit;
        long[] remainders = new long[parts.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            long product = whole * weight[i];
            long units = product / divisor;
            remainders[i] = product - units * divisor;
            parts[i] = units * unit;
            left -= parts[i];
        }
        if (left > 0) {
            Order order = (a, b) -> {
                int byRemainder = Long.compare(remainders[b], remainders[a]);
                return byRemainder != 0 ? byRemainder : Long.compare(weight[b], weight[a]);
            };
            giveWhatIsLeft(left, unit, parts, order, (side, rest) -> rest * smallTotal < remainders[side]);
        }
    }

    private void cutLarge(long whole, long unit, long[] parts) {
        BigInteger bigWhole = BigInteger.valueOf(whole);
        BigInteger divisor = weights.total().multiply(BigInteger.valueOf(unit));
        BigInteger[] remainders = new BigInteger[parts.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] quotient = bigWhole.multiply(reduced.get(i)).divideAndRemainder(divisor);
            parts[i] = quotient[0].longValueExact() * unit;
            remainders[i] = quotient[1];
            left -= parts[i];
        }
        Order order = (a, b) -> {
            int byRemainder = remainders[b].compareTo(remainders[a]);
            return byRemainder != 0 ? byRemainder : reduced.get(b).compareTo(reduced.get(a));
        };
        giveWhatIsLeft(
                left,
                unit,
                parts,
                order,
                (side, rest) ->
                        BigInteger.valueOf(rest).multiply(weights.total()).compareTo(remainders[side]) < 0);
    }

    /** Says which of two comes first; below zero for the one. */
    private interface Order {
        int compare(int one, int other);
    }

    /** Whether a side that gets a unit and this rest of one stays less than a unit above its exact share. */
    private interface Room {
        boolean isLeftFor(int side, long rest);
    }

    /**
     * Gives one unit each to the first sides in the given order; among equals the smaller key comes
     * first. The rest of a unit goes with the first of these units where there is room, else to the
     * next in the order.
     */
    private void giveWhatIsLeft(long left, long unit, long[] parts, Order order, Room room) {
        if (remainderRule instanceof RemainderRule.LeftoverTo<K> leftover) {
            parts[sides.indexOf(leftover.side())] += left;
            return;
        }
        // the unit is nearly always 1, and a division is slow
        int units = (int) (unit == 1 ? left : left / unit);
        long rest = left - units * unit;
        int[] line = sorted(parts.length, order, rest == 0 ? units : units + 1);
        for (int place = 0; place < units; place++) {
            parts[line[place]] += unit;
        }
        if (rest > 0) {
            parts[line[units > 0 && room.isLeftFor(line[0], rest) ? 0 : units]] += rest;
        }
    }

    /** The numbers from 0, so many of the first in the given order; among equals the smaller comes first. */
    private static int[] sorted(int count, Order order, int first) {
        if (count > FEW) {
            return IntStream.range(0, count)
                    .boxed()
                    .sorted(order::compare)
                    .mapToInt(i -> i)
                    .toArray();
        }
        int[] line = new int[first];
        long taken = 0;
        for (int place = 0; place < first; place++) {
            int next = -1;
            for (int i = 0; i < count; i++) {
                if (((taken >> i) & 1) == 0 && (next < 0 || order.compare(i, next) < 0)) {
                    next = i;
                }
            }
            taken |= 1L << next;
            line[place] = next;
        }
        return line;
    }

    /**
     * Whole periods at once, what is left of one unit by unit; the rest of a unit goes to the side
     * that would get the next one.
     */
    private void cutByQuota(long whole, long unit, long[] weight, long[] parts) {
        long units = whole / unit;
        long rest = whole % unit;
        long periods = units / smallTotal;
        long left = units % smallTotal;
        for (long handedOut = 1; handedOut <= left; handedOut++) {
            parts[nextByQuota(handedOut, weight, parts)]++;
        }
        int next = rest > 0 ? nextByQuota(left + 1, weight, parts) : 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (parts[i] + periods * weight[i]) * unit;
        }
        parts[next] += rest;
    }

    /** Who gets the last of so many units, the others having been handed out. */
    private int nextByQuota(long handedOut, long[] weight, long[] parts) {
        int next = -1;
        for (int i = 0; i < parts.length; i++) {
            boolean belowQuota = parts[i] * smallTotal < weight[i] * handedOut;
            if (belowQuota && (next < 0 || comesBefore(i, next, weight, parts))) {
                next = i;
            }
        }
        return next;
    }

    /**
     * Whether side i has the larger weight over its units plus one; the sides are in the order of
     * their keys.
     */
    private static boolean comesBefore(int i, int other, long[] weight, long[] parts) {
        int byRatio = Long.compare(weight[i] * (parts[other] + 1), weight[other] * (parts[i] + 1));
        return byRatio != 0 ? byRatio > 0 : weight[i] > weight[other];
    }

    /** Compares keys and weights as written, and the remainder rule. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Apportionment<?> that
                && keys.equals(that.keys)
                && weights.equals(that.weights)
                && remainderRule.equals(that.remainderRule);
    }

    @Override
    public int hashCode() {
        return 31 * keys.hashCode() + weights.hashCode();
    }

    /** Prints weights and sides as written, such as {@code 6:4 among [Quzhou, Yuhang]}. */
    @Override
    public String toString() {
        return weights + " among " + keys;
    }
}
