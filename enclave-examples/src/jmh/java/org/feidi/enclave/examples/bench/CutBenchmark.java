package org.feidi.enclave.examples.bench;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Weights;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Cutting one amount 5:3:2, without losing a fen: this library, a loop over longs, joda-money, BigDecimal. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CutBenchmark {

    private final Apportionment<String> cut = Apportionment.among(List.of("a", "b", "c"), Weights.of(5, 3, 2));
    private final long[] weights = {5, 3, 2};
    private final CurrencyUnit yuan = CurrencyUnit.of("CNY");
    private long fen = 1_234_567;

    private long next() {
        fen = 1_000_000 + (fen * 31 + 7) % 999_983;
        return fen;
    }

    /** This library: parts by key, the odd fen to the largest remainder. */
    @Benchmark
    public Object apportionment() {
        return cut.cut(org.feidi.enclave.quantity.Money.fen(next()));
    }

    /** Longs, rounded down, what is left to the first. */
    @Benchmark
    public long[] loopOverLongs() {
        long whole = next();
        long[] parts = new long[3];
        long left = whole;
        for (int i = 0; i < 3; i++) {
            parts[i] = whole * weights[i] / 10;
            left -= parts[i];
        }
        parts[0] += left;
        return parts;
    }

    /** joda-money 1: rounded down, what is left to the first. */
    @Benchmark
    public Object jodaMoney() {
        org.joda.money.Money whole = org.joda.money.Money.ofMinor(yuan, next());
        org.joda.money.Money second = part(whole, 3);
        org.joda.money.Money third = part(whole, 2);
        return List.of(whole.minus(second).minus(third), second, third);
    }

    /** The same, its parts by key as this library returns them. */
    @Benchmark
    public Object jodaMoneyByKey() {
        org.joda.money.Money whole = org.joda.money.Money.ofMinor(yuan, next());
        org.joda.money.Money second = part(whole, 3);
        org.joda.money.Money third = part(whole, 2);
        return ImmutableMap.of("a", whole.minus(second).minus(third), "b", second, "c", third);
    }

    private static org.joda.money.Money part(org.joda.money.Money whole, long weight) {
        return whole.multipliedBy(weight).dividedBy(10, RoundingMode.DOWN);
    }

    /** BigDecimal: rounded down, what is left to the first. */
    @Benchmark
    public Object bigDecimal() {
        BigDecimal whole = BigDecimal.valueOf(next(), 2);
        BigDecimal second = part(whole, 3);
        BigDecimal third = part(whole, 2);
        return List.of(whole.subtract(second).subtract(third), second, third);
    }

    private static BigDecimal part(BigDecimal whole, long weight) {
        return whole.multiply(BigDecimal.valueOf(weight)).divide(BigDecimal.TEN, 2, RoundingMode.DOWN);
    }
}
