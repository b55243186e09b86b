package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;

/**
 * Arbitrary rules with pools to share by them, drawn by {@link Draw}. A sample that breaks a law shrinks: a rule to one
 * of the rules inside it, a pool to fewer years and smaller amounts.
 */
final class RuleArbitraries {

    private RuleArbitraries() {}

    /** A pool and what a law needs beside it. */
    record Sample(
            Pool pool,
            ImmutableList<SharingRule> rules,
            ImmutableList<Party> parties,
            ImmutableList<Amount> amounts,
            ImmutableList<Money> money) {

        static Sample of(Pool pool, SharingRule... rules) {
            return new Sample(
                    pool, ImmutableList.copyOf(rules), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
        }

        Sample with(Party... others) {
            return new Sample(pool, rules, ImmutableList.copyOf(others), amounts, money);
        }

        Sample with(Amount... others) {
            return new Sample(pool, rules, parties, ImmutableList.copyOf(others), money);
        }

        Sample with(Money... others) {
            return new Sample(pool, rules, parties, amounts, ImmutableList.copyOf(others));
        }

        SharingRule rule() {
            return rules.get(0);
        }
    }

    // One form alone, and compositions.

    /** A sample of four forms deep above the leaves, of any pool. */
    static Arbitrary<Sample> compositions() {
        return sampled(Draw.Limits.NONE, draw -> Sample.of(draw.pool(true), draw.composition(4)));
    }

    /** Samples of the given limits: for each form one, and a composition, with the same pool. */
    static Arbitrary<Sample> eachFormAndAComposition(Draw.Limits limits, boolean refunds) {
        return sampled(limits, draw -> {
            Stream<SharingRule> forms = Stream.of(Draw.Form.values())
                    .filter(form -> !form.isPromise() || limits.promisesAndConditionsOnThePool())
                    .map(form -> draw.rule(form, form.isLeaf() ? 0 : 1));
            return Sample.of(
                    draw.inUnits(draw.pool(refunds)),
                    Stream.concat(forms, Stream.of(draw.composition(4))).toArray(SharingRule[]::new));
        });
    }

    static Arbitrary<Sample> sampled(Draw.Limits limits, Function<Draw, Sample> sample) {
        return Arbitraries.fromGenerator(random -> new Shrinking(sample.apply(new Draw(random, limits))));
    }

    // Shrinking.

    private record Shrinking(Sample value) implements Shrinkable<Sample> {

        @Override
        public Stream<Shrinkable<Sample>> shrink() {
            return Stream.concat(smallerRules(), smallerPools()).map(Shrinking::new);
        }

        private Stream<Sample> smallerRules() {
            ImmutableList<SharingRule> rules = value.rules();
            return IntStream.range(0, rules.size())
                    .boxed()
                    .flatMap(i -> smaller(rules.get(i))
                            .map(rule -> new Sample(
                                    value.pool(),
                                    replaced(rules, i, rule),
                                    value.parties(),
                                    value.amounts(),
                                    value.money())));
        }

        private Stream<Sample> smallerPools() {
            return smaller(value.pool())
                    .map(pool -> new Sample(pool, value.rules(), value.parties(), value.amounts(), value.money()));
        }

        @Override
        public ShrinkingDistance distance() {
            long rules = value.rules().stream().mapToLong(Shrinking::size).sum();
            long years = value.pool().byYear().size();
            long digits = value.pool().byYear().values().stream()
                    .mapToLong(money -> Long.toString(money.minorUnits()).length() + (money.isZero() ? 0 : 1))
                    .sum();
            return ShrinkingDistance.of(rules, years, digits);
        }

        private static long size(SharingRule rule) {
            return 1 + rule.rules().stream().mapToLong(Shrinking::size).sum();
        }

        private static Stream<SharingRule> smaller(SharingRule rule) {
            ImmutableList<SharingRule> inside = rule.rules();
            Stream<SharingRule> deeper = IntStream.range(0, inside.size())
                    .boxed()
                    .flatMap(i -> smaller(inside.get(i)).map(by -> Rebuilt.replacing(rule, i, by)));
            return Stream.concat(inside.stream(), deeper);
        }

        private static Stream<Pool> smaller(Pool pool) {
            return pool.byYear().keySet().stream()
                    .flatMap(year -> Stream.of(
                            Pools.changed(pool, series -> without(series, year)),
                            Pools.changed(pool, series -> tenthOf(series, year))))
                    .filter(smaller ->
                            !smaller.byYear().isEmpty() && !smaller.byYear().equals(pool.byYear()));
        }

        private static SortedMap<Integer, Money> without(SortedMap<Integer, Money> series, int year) {
            TreeMap<Integer, Money> without = new TreeMap<>(series);
            without.remove(year);
            return without;
        }

        private static SortedMap<Integer, Money> tenthOf(SortedMap<Integer, Money> series, int year) {
            TreeMap<Integer, Money> smaller = new TreeMap<>(series);
            smaller.computeIfPresent(year, (any, amount) -> Money.fen(amount.minorUnits() / 10));
            return smaller;
        }

        private static <T> ImmutableList<T> replaced(ImmutableList<T> list, int place, T by) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> i == place ? by : list.get(i))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
