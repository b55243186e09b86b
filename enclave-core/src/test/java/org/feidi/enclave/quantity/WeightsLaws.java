package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** The laws of {@link Weights}, for any weights. */
final class WeightsLaws {

    private WeightsLaws() {}

    static void commonFactorKeepsTheRatio(List<BigInteger> weights, BigInteger factor) {
        Weights scaled = Weights.of(weights.stream().map(factor::multiply).toList());
        assertThat(scaled.isSameRatioAs(Weights.of(weights))).isTrue();
        assertThat(scaled.equals(Weights.of(weights))).isEqualTo(factor.equals(BigInteger.ONE));
        assertThat(scaled.reduced()).isEqualTo(Weights.of(weights).reduced());
        assertThat(scaled.reduced().stream().reduce(BigInteger.ZERO, BigInteger::gcd))
                .isEqualTo(BigInteger.ONE);
    }

    /** Of a cut by these weights: the same sides in another order, their weights multiplied by a factor. */
    static void writtenOrderAndCommonFactorChangeNoResult(
            Apportionment<String> cut, List<String> otherOrder, BigInteger factor, long whole) {
        List<BigInteger> scaled = otherOrder.stream()
                .map(key -> cut.weights().asWritten().get(cut.keys().indexOf(key)))
                .map(factor::multiply)
                .toList();
        Apportionment<String> other =
                Apportionment.among(otherOrder, Weights.of(scaled)).withRemainder(cut.remainderRule());
        assertThat(other.keys()).isEqualTo(otherOrder);
        assertThat(other.weights().asWritten()).isEqualTo(scaled);
        assertThat(other.cut(whole)).containsExactlyEntriesOf(cut.cut(whole));
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
        assertThat(Weights.from(shares(weights)).isSameRatioAs(weights)).isTrue();
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
