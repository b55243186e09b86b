package org.feidi.enclave.quantity;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random quantities, small ones and those at the edge of a long alike. */
final class Numbers {

    private static final BigInteger HUGE = BigInteger.TWO.pow(200);

    private Numbers() {}

    /** Any long that has a mirror image: a few units, any size, and close to the largest. */
    static Arbitrary<Long> units() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-20, 20),
                        Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE),
                        Arbitraries.longs().between(Long.MAX_VALUE - 20, Long.MAX_VALUE),
                        Arbitraries.longs().between(-Long.MAX_VALUE, -Long.MAX_VALUE + 20))
                .edgeCases(edges -> edges.includeOnly(0L, 1L, -1L, Long.MAX_VALUE, -Long.MAX_VALUE));
    }

    static Arbitrary<Long> positiveUnits() {
        return units().map(Math::abs);
    }

    static Arbitrary<Money> yuan() {
        return units().map(Money::fen);
    }

    static Arbitrary<LandArea> land() {
        return positiveUnits().map(LandArea::new);
    }

    static Arbitrary<FloorArea> floor() {
        return positiveUnits().map(FloorArea::new);
    }

    static Arbitrary<BigInteger> wholes() {
        return Arbitraries.oneOf(
                        Arbitraries.bigIntegers().between(BigInteger.valueOf(-12), BigInteger.valueOf(12)),
                        Arbitraries.bigIntegers().between(HUGE.negate(), HUGE))
                .edgeCases(edges -> edges.includeOnly(BigInteger.ZERO, BigInteger.ONE, HUGE.negate()));
    }

    static Arbitrary<Fraction> fractions() {
        return Combinators.combine(wholes(), wholes().filter(n -> n.signum() != 0))
                .as(Fraction::new)
                .edgeCases(edges -> edges.includeOnly(Fraction.ZERO, Fraction.ONE));
    }

    static Arbitrary<BigInteger> weight() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(BigInteger.ZERO)),
                        Tuple.of(4, Arbitraries.longs().between(0, 6).map(BigInteger::valueOf)),
                        Tuple.of(3, Arbitraries.longs().between(0, 1_000_000).map(BigInteger::valueOf)),
                        Tuple.of(2, positiveUnits().map(BigInteger::valueOf)),
                        Tuple.of(1, Arbitraries.bigIntegers().between(BigInteger.ZERO, HUGE)))
                .edgeCases(edges -> edges.includeOnly(BigInteger.ZERO, BigInteger.ONE, HUGE));
    }

    static Arbitrary<List<BigInteger>> weightList() {
        return Arbitraries.oneOf(
                        weight().list().ofMinSize(1).ofMaxSize(9),
                        Arbitraries.longs()
                                .between(0, 6)
                                .map(BigInteger::valueOf)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(9))
                .filter(weights -> weights.stream().anyMatch(w -> w.signum() > 0));
    }

    static Arbitrary<Weights> weights() {
        return weightList().map(Weights::of);
    }

    /** Sides whose keys fall while their weights are listed, so that the order of listing is not that of the keys. */
    static Map<String, BigInteger> byKey(List<BigInteger> weights) {
        Map<String, BigInteger> byKey = new LinkedHashMap<>();
        weights.forEach(weight -> byKey.put("side" + (9 - byKey.size()), weight));
        return byKey;
    }

    /** Weights that the quota method can take: very small ones, among which ties are frequent, and some hundreds. */
    static Arbitrary<Map<String, BigInteger>> weightByKeyForQuota() {
        return Arbitraries.of(4L, 30L, 400L)
                .flatMap(largest -> Arbitraries.longs()
                        .between(0, largest)
                        .map(BigInteger::valueOf)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(6))
                .filter(weights -> weights.stream().anyMatch(w -> w.signum() > 0))
                .map(Numbers::byKey);
    }

    /** Cuts by each remainder rule: by small weights, among which ties are frequent, and by huge ones. */
    static Arbitrary<Apportionment<String>> cuts() {
        return Arbitraries.oneOf(cutsWithoutLeftover(), cutsWithLeftover(weightByKey()));
    }

    static Arbitrary<Apportionment<String>> cutsWithoutLeftover() {
        return Arbitraries.oneOf(weightByKey().map(Apportionment::by), cutsByQuota());
    }

    static Arbitrary<Map<String, BigInteger>> weightByKey() {
        return weightList().map(Numbers::byKey);
    }

    /** Units of money: the smallest, yuan, 万元, odd ones, and the largest. */
    static Arbitrary<Money> unitsOfMoney() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(1L, 100L, 1_000_000L, Long.MAX_VALUE)),
                        Tuple.of(2, Arbitraries.longs().between(1, 12)),
                        Tuple.of(1, Arbitraries.longs().between(1, Long.MAX_VALUE)))
                .map(Money::fen);
    }

    static Arbitrary<Apportionment<String>> cutsByQuota() {
        return weightByKeyForQuota()
                .map(weights -> Apportionment.by(weights).withRemainder(RemainderRule.quotaMethod()));
    }

    /** What is left goes to a side that the cut may name: any one that has a weight. */
    static Arbitrary<Apportionment<String>> cutsWithLeftover(Arbitrary<Map<String, BigInteger>> weightByKey) {
        return weightByKey
                .flatMap(weights -> Arbitraries.of(weights.keySet())
                        .filter(side ->
                                weights.getOrDefault(side, BigInteger.ZERO).signum() > 0)
                        .map(side -> Apportionment.by(weights).withRemainder(RemainderRule.leftoverTo(side))))
                .withoutEdgeCases();
    }
}
