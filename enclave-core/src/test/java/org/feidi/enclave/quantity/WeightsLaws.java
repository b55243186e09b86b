package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** The laws of {@link Weights}, for any weights. */
final class WeightsLaws {

    private WeightsLaws() {}

    static void commonFactorDoesNotMatter(List<BigInteger> weights, BigInteger factor) {
        Weights scaled = Weights.of(weights.stream().map(factor::multiply).toList());
        assertThat(scaled).isEqualTo(Weights.of(weights)).hasSameHashCodeAs(Weights.of(weights));
        assertThat(scaled.reduced()).isEqualTo(Weights.of(weights).reduced());
        assertThat(scaled.reduced().stream().reduce(BigInteger.ZERO, BigInteger::gcd))
                .isEqualTo(BigInteger.ONE);
    }

    static void sharesSumToOne(Weights weights) {
        assertThat(shares(weights).stream().reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
    }

    static void sharesSayTheWeights(List<BigInteger> asWritten) {
        Weights weights = Weights.of(asWritten);
        BigInteger total = asWritten.stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(shares(weights))
                .isEqualTo(asWritten.stream().map(w -> new Fraction(w, total)).toList());
        assertThat(Weights.from(shares(weights))).isEqualTo(weights);
    }

    static void parseReadsWhatIsPrinted(List<BigInteger> asWritten) {
        Weights weights = Weights.of(asWritten);
        assertThat(weights).hasToString(Joiner.on(':').join(asWritten));
        assertThat(Weights.parse(weights.toString())).isEqualTo(weights).hasToString(weights.toString());
    }

    private static List<Fraction> shares(Weights weights) {
        return IntStream.range(0, weights.size()).mapToObj(weights::share).toList();
    }
}
