package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Allocation;
import org.feidi.enclave.sharing.Unallocated;

/**
 * Who holds, or has paid, what was booked in one year.
 *
 * @param all by party in ascending order
 * @param byItem the same by item, where the items are apart; empty where they are one amount
 */
record Holdings(ImmutableMap<Holder, Money> all, ImmutableMap<Item, ImmutableMap<Holder, Money>> byItem) {

    static final Holdings NONE = of(ImmutableMap.of());

    static Holdings of(ImmutableMap<Holder, Money> all) {
        return new Holdings(all, ImmutableMap.of());
    }

    Money of(Holder party, Money zero) {
        return all.getOrDefault(party, zero);
    }

    /**
     * What is unallocated stays with its holders, in proportion to what each holds; with those of
     * the item that brought it, where it is known. Where some of them booked refunds, it stays with
     * those whose amount of the year is of its own sign. Where all of it is unallocated, everybody keeps
     * what it holds.
     */
    ImmutableMap<Holder, Money> kept(Allocation allocation) {
        if (allocation.unallocated().isEmpty()) {
            return ImmutableMap.of();
        }
        Map<Optional<Item>, Money> leftByItem = new LinkedHashMap<>();
        for (Unallocated left : allocation.unallocated()) {
            leftByItem.merge(left.item(), left.amount(), Money::plus);
        }
        boolean nobodyGetsAnything = allocation.parts().values().stream().allMatch(Money::isZero);
        if (nobodyGetsAnything && leftByItem.keySet().stream().allMatch(Optional::isEmpty)) {
            return all;
        }
        Map<Holder, Money> kept = new TreeMap<>();
        leftByItem.forEach((item, left) -> kept(left, item.map(this::of).orElse(all))
                .forEach((party, part) -> kept.merge(party, part, Money::plus)));
        return ImmutableMap.copyOf(kept);
    }

    private ImmutableMap<Holder, Money> of(Item item) {
        return byItem.getOrDefault(item, ImmutableMap.of());
    }

    private static ImmutableMap<Holder, Money> kept(Money left, ImmutableMap<Holder, Money> holders) {
        Money held = holders.values().stream().reduce(Money.zero(left.currency()), Money::plus);
        if (left.equals(held)) {
            return holders;
        }
        if (left.isZero()) {
            return ImmutableMap.of();
        }
        Map<Holder, BigInteger> weights = weights(holders, amount -> amount.isNegative() == left.isNegative());
        if (weights.isEmpty()) {
            // a refund that outweighs what the others brought: all who hold something are left with it
            weights = weights(holders, amount -> true);
        }
        if (weights.isEmpty()) {
            weights = ImmutableMap.copyOf(new TreeMap<>(holders)
                    .keySet().stream().collect(ImmutableMap.toImmutableMap(party -> party, party -> BigInteger.ONE)));
        }
        return Apportionment.by(weights).cut(left);
    }

    private static Map<Holder, BigInteger> weights(ImmutableMap<Holder, Money> holders, Predicate<Money> counts) {
        Map<Holder, BigInteger> weights = new TreeMap<>();
        holders.forEach((party, amount) -> {
            if (!amount.isZero() && counts.test(amount)) {
                weights.put(party, BigInteger.valueOf(amount.minorUnits()).abs());
            }
        });
        return weights;
    }
}
