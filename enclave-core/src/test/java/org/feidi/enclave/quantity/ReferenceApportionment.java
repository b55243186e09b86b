package org.feidi.enclave.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Cuts as textbooks tell them: slow, in exact fractions, and without a thought for speed. */
final class ReferenceApportionment {

    private ReferenceApportionment() {}

    /** The largest remainder. */
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

    /**
     * The quota method of Balinski and Young (1975), one unit at a time. Of the sides whose next unit stays within their
     * exact share of what has been handed out, rounded up, the one with the largest weight for each unit is next; among
     * equals the one with the larger weight, then the one with the smaller key.
     */
    static <K extends Comparable<? super K>> NavigableMap<K, Long> byQuota(Map<K, BigInteger> weightByKey, long whole) {
        BigInteger total = weightByKey.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        NavigableMap<K, BigInteger> units = new TreeMap<>();
        weightByKey.forEach((key, weight) -> units.put(key, BigInteger.ZERO));
        for (long handedOut = 1; handedOut <= Math.abs(whole); handedOut++) {
            Fraction all = Fraction.of(handedOut);
            List<K> eligible = new ArrayList<>();
            units.forEach((key, has) -> {
                BigInteger quota =
                        all.times(new Fraction(weight(weightByKey, key), total)).ceiling();
                if (has.add(BigInteger.ONE).compareTo(quota) <= 0) {
                    eligible.add(key);
                }
            });
            eligible.sort(Comparator.comparing((K key) -> new Fraction(
                            weight(weightByKey, key),
                            units.getOrDefault(key, BigInteger.ZERO).add(BigInteger.ONE)))
                    .thenComparing(key -> weight(weightByKey, key))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()));
            units.merge(eligible.get(0), BigInteger.ONE, BigInteger::add);
        }
        NavigableMap<K, Long> signed = new TreeMap<>();
        units.forEach((key, part) -> signed.put(key, Long.signum(whole) * part.longValueExact()));
        return signed;
    }

    private static <K> BigInteger weight(Map<K, BigInteger> weightByKey, K key) {
        return weightByKey.getOrDefault(key, BigInteger.ZERO);
    }
}
