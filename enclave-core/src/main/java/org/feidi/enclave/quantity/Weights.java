package org.feidi.enclave.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A ratio between one or more sides, such as 6:4 (六四分成).
 *
 * <p>Whole numbers, not decimals: 2:35 is exact, and stays so. Weights print as they were written
 * and are equal if they were written alike: 6:4 is not 3:2, but {@link #isSameRatioAs the same
 * ratio}. They are at least zero and not all zero; a side of weight zero gets nothing, always.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code commonFactorKeepsTheRatio}
 *   <li>{@code writtenOrderAndCommonFactorChangeNoResult}, of whatever is cut
 *   <li>{@code sharesSumToOne}
 *   <li>{@code sharesSayTheWeights}
 *   <li>{@code parseReadsWhatIsPrinted}
 * </ul>
 *
 * <p>Example: {@code Weights.of(6, 4).share(0)} is 3/5.
 */
public final class Weights {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final char FULL_WIDTH_COLON = '：';

    private final ImmutableList<BigInteger> asWritten;
    private final ImmutableList<BigInteger> reduced;
    private final BigInteger total;

    /** The reduced weights as longs, or null where their sum does not fit. */
    private final long @Nullable [] small;

    private Weights(ImmutableList<BigInteger> asWritten) {
        checkArgument(!asWritten.isEmpty(), "Weights must name at least one side, but are empty.");
        BigInteger divisor = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger weight : asWritten) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "Weights must not be negative, but are " + Decimals.shown(text(asWritten)) + ".");
            }
            divisor = divisor.gcd(weight);
            sum = sum.add(weight);
        }
        if (divisor.signum() == 0) {
            throw new IllegalArgumentException(
                    "Weights must not all be zero, but are " + Decimals.shown(text(asWritten)) + ".");
        }
        this.asWritten = asWritten;
        this.reduced = divisor.equals(BigInteger.ONE) ? asWritten : dividedBy(divisor, asWritten);
        this.total = sum.divide(divisor);
        this.small = total.bitLength() < Long.SIZE
                ? reduced.stream().mapToLong(BigInteger::longValueExact).toArray()
                : null;
    }

    private static ImmutableList<BigInteger> dividedBy(BigInteger divisor, ImmutableList<BigInteger> weights) {
        ImmutableList.Builder<BigInteger> builder = ImmutableList.builderWithExpectedSize(weights.size());
        weights.forEach(weight -> builder.add(weight.divide(divisor)));
        return builder.build();
    }

    /**
     * {@return the given weights}
     *
     * @param weights one weight a side, at least 0, not all 0
     * @throws IllegalArgumentException if a weight is negative, all are zero, or none is given
     */
    public static Weights of(long... weights) {
        requireNonNull(weights, "weights");
        return new Weights(
                Arrays.stream(weights).mapToObj(BigInteger::valueOf).collect(ImmutableList.toImmutableList()));
    }

    /** {@return the given weights, of any size} */
    public static Weights of(List<BigInteger> weights) {
        return new Weights(ImmutableList.copyOf(requireNonNull(weights, "weights")));
    }

    /**
     * {@return the ratio of exact numbers: 1/2, 1/3, 1/6 becomes 3:2:1, in whole numbers}
     *
     * @param shares one number a side, at least 0, not all 0; they need not sum to 1
     * @throws IllegalArgumentException if a number is negative, all are zero, or none is given
     */
    public static Weights from(List<Fraction> shares) {
        requireNonNull(shares, "shares");
        BigInteger common = BigInteger.ONE;
        for (Fraction share : shares) {
            common = common.multiply(share.denominator()).divide(common.gcd(share.denominator()));
        }
        Fraction multiple = new Fraction(common, BigInteger.ONE);
        return new Weights(shares.stream()
                .map(share -> share.times(multiple).numerator())
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Reads {@code 6:4}.
     *
     * @param text whole numbers with colons between them, as {@link #toString()} prints them; each
     *     at most 2,000 characters long
     * @throws IllegalArgumentException if the text has another form
     */
    public static Weights parse(String text) {
        requireNonNull(text, "text");
        return new Weights(Splitter.on(':')
                .splitToStream(text)
                .map(weight -> whole(weight.trim(), text))
                .collect(ImmutableList.toImmutableList()));
    }

    private static BigInteger whole(String weight, String text) {
        Decimals.requireLegible(weight, "Weight");
        if (!WHOLE.matcher(weight).matches()) {
            throw new IllegalArgumentException("Weights must be whole numbers with colons, such as 6:4, but are "
                    + Decimals.quoted(text) + "." + advice(text));
        }
        return new BigInteger(weight);
    }

    /** What the writer may have meant, where it is plain. */
    private static String advice(String text) {
        if (text.indexOf(FULL_WIDTH_COLON) >= 0) {
            String repaired = text.replace(FULL_WIDTH_COLON, ':');
            return isAll(WHOLE, repaired) ? "\nMaybe " + Decimals.shown(repaired) + " with an ASCII colon." : "";
        }
        return isAll(DECIMAL, text) ? "\nMaybe Weights.from(…) with exact decimals." : "";
    }

    private static boolean isAll(Pattern number, String text) {
        return Splitter.on(':')
                .splitToStream(text)
                .allMatch(weight -> number.matcher(weight.trim()).matches());
    }

    /** {@return how many sides there are, at least 1} */
    public int size() {
        return asWritten.size();
    }

    /** {@return the weights in lowest terms, in the order in which they were written} */
    public ImmutableList<BigInteger> reduced() {
        return reduced;
    }

    /** {@return the weights as they were written} */
    public ImmutableList<BigInteger> asWritten() {
        return asWritten;
    }

    /** {@return the sum of the reduced weights, above zero} */
    public BigInteger total() {
        return total;
    }

    /**
     * {@return what one side gets of one: its weight over the sum of all}
     *
     * @param side the place of the side, from 0
     */
    public Fraction share(int side) {
        return new Fraction(reduced.get(side), total);
    }

    /** The reduced weights as longs, not to be changed; null where their sum does not fit. */
    long @Nullable [] small() {
        return small;
    }

    /**
     * {@return whether these are the same weights in lowest terms, side by side: 6:4 and 3:2 are,
     * 6:4 and 4:6 are not, nor 6:4 and 6:4:0}
     */
    public boolean isSameRatioAs(Weights other) {
        return reduced.equals(requireNonNull(other, "other").reduced);
    }

    /** Compares as written: 6:4 does not equal 3:2. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Weights that && asWritten.equals(that.asWritten);
    }

    @Override
    public int hashCode() {
        return asWritten.hashCode();
    }

    /** Prints the weights as they were written, {@code 6:4}: what {@link #parse} reads. */
    @Override
    public String toString() {
        return text(asWritten);
    }

    private static String text(ImmutableList<BigInteger> weights) {
        return Joiner.on(':').join(weights);
    }
}
