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
 * and compare reduced: 6:4 equals 3:2. They are at least zero and not all zero; a side of weight
 * zero gets nothing, always.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code commonFactorDoesNotMatter}
 *   <li>{@code sharesSumToOne}
 *   <li>{@code sharesSayTheWeights}
 *   <li>{@code parseReadsWhatIsPrinted}
 * </ul>
 *
 * <p>Example: {@code Weights.of(6, 4).share(0)} is 3/5.
 */
public final class Weights {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private final ImmutableList<BigInteger> asWritten;
    private final ImmutableList<BigInteger> reduced;
    private final BigInteger total;

    private Weights(ImmutableList<BigInteger> asWritten) {
        checkArgument(!asWritten.isEmpty(), "Weights must name at least one side, but are empty.");
        BigInteger divisor = BigInteger.ZERO;
        for (BigInteger weight : asWritten) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("Weights must not be negative, but are " + text(asWritten) + ".");
            }
            divisor = divisor.gcd(weight);
        }
        if (divisor.signum() == 0) {
            throw new IllegalArgumentException("Weights must not all be zero, but are " + text(asWritten) + ".");
        }
        this.asWritten = asWritten;
        ImmutableList.Builder<BigInteger> builder = ImmutableList.builderWithExpectedSize(asWritten.size());
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger weight : asWritten) {
            BigInteger quotient = weight.divide(divisor);
            builder.add(quotient);
            sum = sum.add(quotient);
        }
        this.reduced = builder.build();
        this.total = sum;
    }

    /**
     * {@return the given weights}
     *
     * @param weights one weight a side, at least 0, not all 0
     * @throws IllegalArgumentException if a weight is negative, all are zero, or none is given
     */
    public static Weights of(long... weights) {
        return new Weights(
                Arrays.stream(weights).mapToObj(BigInteger::valueOf).collect(ImmutableList.toImmutableList()));
    }

    /** {@return the given weights, of any size} */
    public static Weights of(List<BigInteger> weights) {
        return new Weights(ImmutableList.copyOf(weights));
    }

    /**
     * {@return the ratio of exact numbers: 1/2, 1/3, 1/6 becomes 3:2:1, in whole numbers}
     *
     * @param shares one number a side, at least 0, not all 0; they need not sum to 1
     * @throws IllegalArgumentException if a number is negative, all are zero, or none is given
     */
    public static Weights from(List<Fraction> shares) {
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
     * @param text whole numbers with colons between them, as {@link #toString()} prints them
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
        checkArgument(
                WHOLE.matcher(weight).matches(),
                "Weights must be whole numbers with colons, such as 6:4, but are '%s'.",
                text);
        return new BigInteger(weight);
    }

    /** {@return how many sides there are: the number of sides, at least 1} */
    public int size() {
        return asWritten.size();
    }

    /**
     * {@return the weights in lowest terms, in the order in which they were written: the reduced
     * weights}
     */
    public ImmutableList<BigInteger> reduced() {
        return reduced;
    }

    /**
     * {@return the weights as they were written: the weights, in the order in which they were
     * written}
     */
    public ImmutableList<BigInteger> asWritten() {
        return asWritten;
    }

    /** {@return the sum of the reduced weights: the sum, above zero} */
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

    /** Compares reduced: 6:4 equals 3:2. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Weights that && reduced.equals(that.reduced);
    }

    @Override
    public int hashCode() {
        return reduced.hashCode();
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
