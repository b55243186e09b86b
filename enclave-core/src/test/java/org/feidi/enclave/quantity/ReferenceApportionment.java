package org.feidi.enclave.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The largest remainder as a textbook tells it: slow, in exact fractions, and without a thought for speed. */
final class ReferenceApportionment {

    private ReferenceApportionment() {}

    static <K extends Comparable<? super K>> NavigableMap<K, Long> cut(Map<K, BigInteger> weightByKey, long whole) {
        BigInteger total = weightByKey.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        Fraction size = Fraction.of(whole).abs();
        NavigableMap<K, BigInteger> parts = new TreeMap<>();
        NavigableMap<K, Fraction> remainders = new TreeMap<>();
        weightByKey.forEach((key, weight) -> {
            Fraction exact = size.times(new Fraction(weight, total));
            parts.put(key, exact.floor());
            remainders.put(key, exact.minus(new Fraction(exact.floor(), BigInteger.ONE)));
        });
        List<K> queue = new ArrayList<>(weightByKey.keySet());
        queue.sort(Comparator.comparing((K key) -> remainders.getOrDefault(key, Fraction.ZERO))
                .thenComparing(key -> weightByKey.getOrDefault(key, BigInteger.ZERO))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        BigInteger given = parts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        int left = size.numerator().subtract(given).intValueExact();
        queue.subList(0, left).forEach(key -> parts.merge(key, BigInteger.ONE, BigInteger::add));
        NavigableMap<K, Long> signed = new TreeMap<>();
        parts.forEach((key, part) -> signed.put(key, Long.signum(whole) * part.longValueExact()));
        return signed;
    }
}
