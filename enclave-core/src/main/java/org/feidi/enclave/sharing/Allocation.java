package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of one year's pool: who gets which part, what is left and why, and what was
 * promised and not received.
 *
 * <p>The parts, what is kept by agreement and what is unallocated sum to the pool. Shortfalls lie
 * outside that sum.
 *
 * @param currency the currency of everything here
 * @param parts what each party gets, by party in ascending order; a party may be named with zero
 * @param unallocated what goes to nobody, what is kept by agreement among it
 * @param shortfalls what was promised and not received
 */
public record Allocation(
        Currency currency,
        ImmutableMap<Party, Money> parts,
        ImmutableList<Unallocated> unallocated,
        ImmutableList<Shortfall> shortfalls) {

    /** @throws IllegalArgumentException if a part is in another currency */
    public Allocation {
        requireNonNull(currency, "currency");
        requireNonNull(parts, "parts");
        requireNonNull(unallocated, "unallocated");
        requireNonNull(shortfalls, "shortfalls");
        for (Map.Entry<Party, Money> part : parts.entrySet()) {
            checkArgument(
                    part.getValue().currency().equals(currency),
                    "Parts must be in %s, but %s is to get %s.",
                    currency,
                    part.getKey(),
                    part.getValue());
        }
    }

    /** What a cut gives. */
    static Allocation ofCut(Currency currency, ImmutableMap<Party, Money> parts) {
        return new Allocation(currency, parts, ImmutableList.of(), ImmutableList.of());
    }

    static Allocation nothing(Currency currency) {
        return new Allocation(currency, ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());
    }

    static Allocation ofPart(Party party, Money amount) {
        return new Allocation(
                amount.currency(), ImmutableMap.of(party, amount), ImmutableList.of(), ImmutableList.of());
    }

    static Allocation left(Unallocated left) {
        return new Allocation(left.amount().currency(), ImmutableMap.of(), ImmutableList.of(left), ImmutableList.of());
    }

    /** {@return what a party gets: its part; zero if it is not named} */
    public Money partOf(Party party) {
        @Nullable Money part = parts.get(requireNonNull(party, "party"));
        return part == null ? Money.zero(currency) : part;
    }

    /** {@return the sum of what goes to nobody, without what is kept by agreement} */
    public Money totalUnallocated() {
        return totalOf(left -> !left.isKept());
    }

    /** {@return the sum of what stays with whoever collected it by agreement} */
    public Money totalKept() {
        return totalOf(Unallocated::isKept);
    }

    private Money totalOf(Predicate<Unallocated> which) {
        return unallocated.stream().filter(which).map(Unallocated::amount).reduce(Money.zero(currency), Money::plus);
    }

    /** {@return what the parties get in all: the sum of the parts} */
    public Money totalOfParts() {
        return parts.values().stream().reduce(Money.zero(currency), Money::plus);
    }

    /** {@return the whole that was shared: the parts, what is kept and what is unallocated} */
    public Money total() {
        return parts.values().stream().reduce(totalOf(left -> true), Money::plus);
    }

    /**
     * Takes the part of a pot that nobody shared on, and leaves it with whoever collected it.
     *
     * @return the allocation without that party; its part, unless it is zero, is unallocated
     */
    public Allocation leaving(Party pot, Worded reason) {
        requireNonNull(reason, "reason");
        Money part = partOf(requireNonNull(pot, "pot"));
        Allocation others = without(pot);
        return part.isZero() ? others : others.plus(left(new Unallocated(Unallocated.Cause.POT, reason, part)));
    }

    /** Puts what {@code inner} says in the place of the part of a party. */
    Allocation replacing(Party party, Allocation inner) {
        return without(party).plus(inner);
    }

    Allocation without(Party party) {
        return parts.containsKey(party)
                ? new Allocation(
                        currency,
                        ImmutableMap.copyOf(Maps.filterKeys(parts, key -> !key.equals(party))),
                        unallocated,
                        shortfalls)
                : this;
    }

    Allocation plus(Allocation other) {
        Map<Party, Money> sum = new TreeMap<>(parts);
        other.parts.forEach((party, amount) -> sum.merge(party, amount, Money::plus));
        return new Allocation(
                currency,
                ImmutableMap.copyOf(sum),
                concat(unallocated, other.unallocated),
                concat(shortfalls, other.shortfalls));
    }

    /** What is unallocated was brought by one item. */
    Allocation ofItem(Item item) {
        return unallocated.isEmpty()
                ? this
                : new Allocation(
                        currency,
                        parts,
                        unallocated.stream().map(left -> left.ofItem(item)).collect(ImmutableList.toImmutableList()),
                        shortfalls);
    }

    Allocation withShortfalls(ImmutableList<Shortfall> others) {
        return new Allocation(currency, parts, unallocated, others);
    }

    Allocation withPart(Party party, UnaryOperator<Money> change) {
        Map<Party, Money> changed = new TreeMap<>(parts);
        changed.put(party, change.apply(partOf(party)));
        return new Allocation(currency, ImmutableMap.copyOf(changed), unallocated, shortfalls);
    }

    private static <T> ImmutableList<T> concat(ImmutableList<T> one, ImmutableList<T> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.isEmpty() ? two : one;
        }
        return ImmutableList.<T>builder().addAll(one).addAll(two).build();
    }
}
