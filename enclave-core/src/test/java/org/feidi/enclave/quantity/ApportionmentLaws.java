package org.feidi.enclave.quantity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** The laws of {@link Apportionment}, for any cut and any whole. */
final class ApportionmentLaws {

    private ApportionmentLaws() {}

    static <K extends Comparable<? super K>> void partsSumToWhole(Apportionment<K> cut, long whole) {
        assertThat(cut.cut(whole).values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(BigInteger.valueOf(whole));
    }

    static <K extends Comparable<? super K>> void partsStayWithinOneUnitOfTheExactShare(
            Apportionment<K> cut, long whole) {
        for (int side = 0; side < cut.keys().size(); side++) {
            Fraction exact = Fraction.of(whole).times(cut.weights().share(side));
            Fraction part = Fraction.of(part(cut.cut(whole), cut.keys().get(side)));
            assertThat(part.minus(exact).abs()).isLessThan(Fraction.ONE);
        }
    }

    /** Holds a cut against the same sides in another order. */
    static <K extends Comparable<? super K>> void listingOrderDoesNotMatter(
            Apportionment<K> cut, List<K> otherOrder, long whole) {
        assertThat(otherOrder).containsExactlyInAnyOrderElementsOf(cut.keys());
        List<BigInteger> weights = otherOrder.stream()
                .map(key -> cut.weights().asWritten().get(cut.keys().indexOf(key)))
                .toList();
        Apportionment<K> other =
                Apportionment.among(otherOrder, Weights.of(weights)).withRemainder(cut.remainderRule());
        assertThat(other.cut(whole)).containsExactlyEntriesOf(cut.cut(whole));
        assertThat(other.equals(cut)).isEqualTo(otherOrder.equals(cut.keys()));
    }

    static <K extends Comparable<? super K>> void zeroWeightGetsNothing(Apportionment<K> cut, long whole) {
        assertThat(cut.cut(whole).keySet())
                .containsExactlyElementsOf(cut.keys().stream().sorted().toList());
        for (int side = 0; side < cut.keys().size(); side++) {
            if (cut.weights().share(side).isZero()) {
                assertThat(cut.cut(whole)).containsEntry(cut.keys().get(side), 0L);
            }
        }
    }

    static <K extends Comparable<? super K>> void negativeWholeIsTheMirrorImage(Apportionment<K> cut, long whole) {
        Map<K, Long> mirror = cut.cut(-whole);
        cut.cut(whole).forEach((key, part) -> assertThat(mirror).containsEntry(key, -part));
    }

    static <K extends Comparable<? super K>> void largerWeightNeverGetsLess(Apportionment<K> cut, long whole) {
        Map<K, Long> parts = cut.cut(Math.abs(whole));
        for (int a = 0; a < cut.keys().size(); a++) {
            for (int b = 0; b < cut.keys().size(); b++) {
                if (cut.weights().share(a).compareTo(cut.weights().share(b)) > 0) {
                    assertThat(part(parts, cut.keys().get(a)))
                            .isGreaterThanOrEqualTo(part(parts, cut.keys().get(b)));
                }
            }
        }
    }

    static <K extends Comparable<? super K>> void commonFactorOfTheWeightsDoesNotMatter(
            Apportionment<K> cut, BigInteger factor, long whole) {
        List<BigInteger> scaled =
                cut.weights().asWritten().stream().map(factor::multiply).toList();
        assertThat(Apportionment.among(cut.keys(), Weights.of(scaled))
                        .withRemainder(cut.remainderRule())
                        .cut(whole))
                .isEqualTo(cut.cut(whole));
    }

    static <K extends Comparable<? super K>> void moneyIsCutAsItsMinorUnitsAre(
            Apportionment<K> cut, Currency currency, long whole) {
        Map<K, Long> units = cut.cut(whole);
        Map<K, Money> money = cut.cut(Money.ofMinor(currency, whole));
        assertThat(money.keySet()).containsExactlyElementsOf(units.keySet());
        units.forEach((key, part) -> assertThat(money).containsEntry(key, Money.ofMinor(currency, part)));
    }

    /** Of a cut in units; by a rule that leaves all to one side, that side alone is more than a unit away. */
    static void unitsSumToThePool(Apportionment<String> cut, List<String> otherOrder, Money whole, Money unit) {
        Map<String, Money> parts = cut.cut(whole, unit);
        assertThat(parts.values().stream()
                        .map(part -> BigInteger.valueOf(part.minorUnits()))
                        .reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(BigInteger.valueOf(whole.minorUnits()));
        assertThat(parts.values().stream().filter(part -> part.minorUnits() % unit.minorUnits() != 0))
                .hasSizeLessThanOrEqualTo(1);
        Fraction one = Fraction.of(unit.minorUnits());
        for (int side = 0; side < cut.keys().size(); side++) {
            String key = cut.keys().get(side);
            Fraction exact = Fraction.of(whole.minorUnits()).times(cut.weights().share(side));
            Fraction away = Fraction.of(part(parts, key).minorUnits()).minus(exact);
            boolean takesAllThatIsLeft = cut.remainderRule().equals(RemainderRule.leftoverTo(key));
            assertThat(takesAllThatIsLeft || away.abs().compareTo(one) < 0)
                    .as(key)
                    .isTrue();
            assertThat(cut.weights().share(side).isZero() && !part(parts, key).isZero())
                    .isFalse();
        }
        cut.cut(whole.negated(), unit).forEach((key, part) -> assertThat(parts).containsEntry(key, part.negated()));
        List<BigInteger> weights = otherOrder.stream()
                .map(key -> cut.weights().asWritten().get(cut.keys().indexOf(key)))
                .toList();
        assertThat(Apportionment.among(otherOrder, Weights.of(weights))
                        .withRemainder(cut.remainderRule())
                        .cut(whole, unit))
                .containsExactlyEntriesOf(cut.cut(whole, unit));
        Money rest = Money.fen(whole.minorUnits() % unit.minorUnits());
        if (rest.isZero()) {
            Map<String, Long> units = cut.cut(whole.minorUnits() / unit.minorUnits());
            units.forEach((key, part) -> assertThat(parts).containsEntry(key, Money.fen(part * unit.minorUnits())));
        }
    }

    private static Money part(Map<String, Money> parts, String key) {
        return requireNonNull(parts.get(key));
    }

    static <K extends Comparable<? super K>> void agreesWithTheTextbookMethod(
            Map<K, BigInteger> weightByKey, long whole) {
        assertThat(Apportionment.by(weightByKey).cut(whole))
                .containsExactlyEntriesOf(ReferenceApportionment.cut(weightByKey, whole));
    }

    private static <K> long part(Map<K, Long> parts, K key) {
        return parts.getOrDefault(key, Long.MIN_VALUE);
    }
}
