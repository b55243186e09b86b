package org.feidi.enclave.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    /** The reduced weights as longs, or null where one of them or their sum does not fit. */
    private final long @Nullable [] small;

    private final long smallTotal;
    private final long smallLargest;

    private Apportionment(ImmutableList<K> keys, Weights weights, RemainderRule<K> remainderRule) {
        this.keys = keys;
        this.weights = weights;
        this.remainderRule = remainderRule;
        if (weights.total().bitLength() < Long.SIZE) {
            this.small = weights.reduced().stream()
                    .mapToLong(BigInteger::longValueExact)
                    .toArray();
            this.smallTotal = weights.total().longValueExact();
            this.smallLargest = Arrays.stream(small).max().orElseThrow();
        } else {
            this.small = null;
            this.smallTotal = 0;
            this.smallLargest = 0;
        }
    }

    /**
     * {@return the cut among the given keys by the given weights}
     *
     * @param keys the sides, each once, in any order
     * @param weights one weight for each key, in the order of the keys
     * @throws IllegalArgumentException if a key is named twice or the counts differ
     */
    public static <K extends Comparable<? super K>> Apportionment<K> among(List<K> keys, Weights weights) {
        checkArgument(
                keys.size() == weights.size(),
                "Keys and weights must be equally many, but the keys are %s and the weights %s.",
                keys,
                weights);
        keys.forEach(key -> requireNonNull(key, "key"));
        Integer[] order = new Integer[keys.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(keys::get));
        ImmutableList.Builder<K> sortedKeys = ImmutableList.builderWithExpectedSize(order.length);
        ImmutableList.Builder<BigInteger> sortedWeights = ImmutableList.builderWithExpectedSize(order.length);
        @Nullable K previous = null;
        for (int i : order) {
            K key = keys.get(i);
            checkArgument(
                    previous == null || previous.compareTo(key) != 0,
                    "Each side must be named once, but %s is named twice.",
                    key);
            sortedKeys.add(key);
            sortedWeights.add(weights.asWritten().get(i));
            previous = key;
        }
        return new Apportionment<>(
                sortedKeys.build(), Weights.of(sortedWeights.build()), RemainderRule.largestRemainder());
    }

    /**
     * {@return the cut by a weight for each key}
     *
     * @param weightByKey the weights, at least 0 and not all 0
     * @throws IllegalArgumentException if a weight is negative or all are zero
     */
    public static <K extends Comparable<? super K>> Apportionment<K> by(Map<K, BigInteger> weightByKey) {
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
        if (rule instanceof RemainderRule.LeftoverTo<K> leftover) {
            int side = keys.indexOf(leftover.side());
            checkArgument(
                    side >= 0 && weights.reduced().get(side).signum() > 0,
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
        return new Apportionment<>(keys, weights, rule);
    }

    /**
     * {@return who gets the units that are left: the rule; by default that of the largest
     * remainder}
     */
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
        long[] parts = parts(whole.minorUnits());
        ImmutableMap.Builder<K, Money> result = ImmutableMap.builderWithExpectedSize(parts.length);
        for (int i = 0; i < parts.length; i++) {
            result.put(keys.get(i), Money.ofMinor(whole.currency(), parts[i]));
        }
        return result.buildOrThrow();
    }

    /** Cuts a number of units. */
    public ImmutableMap<K, Long> cut(long whole) {
        long[] parts = parts(whole);
        ImmutableMap.Builder<K, Long> result = ImmutableMap.builderWithExpectedSize(parts.length);
        for (int i = 0; i < parts.length; i++) {
            result.put(keys.get(i), parts[i]);
        }
        return result.buildOrThrow();
    }

    /** {@return the sides: the keys in ascending order} */
    public ImmutableList<K> keys() {
        return keys;
    }

    /** {@return the weights as they were written, in the order of {@link #keys()}} */
    public Weights weights() {
        return weights;
    }

    private long[] parts(long whole) {
        checkArgument(whole != Long.MIN_VALUE, "Whole must have a mirror image, but -2^63 has none.");
        long[] parts = new long[keys.size()];
        long positive = Math.abs(whole);
        if (remainderRule instanceof RemainderRule.QuotaMethod<K>) {
            cutByQuota(positive, requireNonNull(small), parts);
        } else if (small != null && positive <= Long.MAX_VALUE / smallLargest) {
            cutSmall(positive, small, parts);
        } else {
            cutLarge(positive, parts);
        }
        if (whole < 0) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = -parts[i];
            }
        }
        return parts;
    }

    private void cutSmall(long whole, long[] weight, long[] parts) {
        long[] remainders = new long[parts.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            long product = whole * weight[i];
            parts[i] = product / smallTotal;
            remainders[i] = product - parts[i] * smallTotal;
            left -= parts[i];
        }
        if (left > 0) {
            giveOddUnits((int) left, parts, (a, b) -> {
                int byRemainder = Long.compare(remainders[b], remainders[a]);
                return byRemainder != 0 ? byRemainder : Long.compare(weight[b], weight[a]);
            });
        }
    }

    private void cutLarge(long whole, long[] parts) {
        BigInteger bigWhole = BigInteger.valueOf(whole);
        BigInteger[] remainders = new BigInteger[parts.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] quotient = bigWhole.multiply(weights.reduced().get(i)).divideAndRemainder(weights.total());
            parts[i] = quotient[0].longValueExact();
            remainders[i] = quotient[1];
            left -= parts[i];
        }
        giveOddUnits((int) left, parts, (a, b) -> {
            int byRemainder = remainders[b].compareTo(remainders[a]);
            return byRemainder != 0
                    ? byRemainder
                    : weights.reduced().get(b).compareTo(weights.reduced().get(a));
        });
    }

    /** Says which of two sides comes first when the odd units are given; below zero for the one. */
    private interface Order {
        int compare(int one, int other);
    }

    /**
     * Gives one unit each to the first sides in the given order; among equals the smaller key comes
     * first.
     */
    private void giveOddUnits(int units, long[] parts, Order order) {
        if (remainderRule instanceof RemainderRule.LeftoverTo<K> leftover) {
            parts[keys.indexOf(leftover.side())] += units;
            return;
        }
        if (parts.length > FEW) {
            giveToManySides(units, parts, order);
            return;
        }
        boolean[] given = new boolean[parts.length];
        for (int unit = 0; unit < units; unit++) {
            int first = -1;
            for (int i = 0; i < parts.length; i++) {
                if (!given[i] && (first < 0 || order.compare(i, first) < 0)) {
                    first = i;
                }
            }
            given[first] = true;
            parts[first]++;
        }
    }

    private static void giveToManySides(int units, long[] parts, Order order) {
        Integer[] sides = new Integer[parts.length];
        Arrays.setAll(sides, i -> i);
        Arrays.sort(sides, order::compare);
        for (int i = 0; i < units; i++) {
            parts[sides[i]]++;
        }
    }

    /** Whole periods at once, what is left of one unit by unit. */
    private void cutByQuota(long whole, long[] weight, long[] parts) {
        long periods = whole / smallTotal;
        long left = whole % smallTotal;
        for (long handedOut = 1; handedOut <= left; handedOut++) {
            int next = -1;
            for (int i = 0; i < parts.length; i++) {
                boolean belowQuota = parts[i] * smallTotal < weight[i] * handedOut;
                if (belowQuota && (next < 0 || comesBefore(i, next, weight, parts))) {
                    next = i;
                }
            }
            parts[next]++;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] += periods * weight[i];
        }
    }

    /**
     * Whether side i has the larger weight over its units plus one; the sides are in the order of
     * their keys.
     */
    private static boolean comesBefore(int i, int other, long[] weight, long[] parts) {
        int byRatio = Long.compare(weight[i] * (parts[other] + 1), weight[other] * (parts[i] + 1));
        return byRatio != 0 ? byRatio > 0 : weight[i] > weight[other];
    }

    /**
     * Compares keys, reduced weights and the remainder rule; the order of listing does not matter.
     */
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

    /**
     * Prints the weights and the sides in their order, such as {@code 4:6 among [Yuhang, Quzhou]}.
     */
    @Override
    public String toString() {
        return weights + " among " + keys;
    }
}
