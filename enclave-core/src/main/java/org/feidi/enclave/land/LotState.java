package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.feidi.enclave.party.Holder;

/**
 * What a lot is after an entry: whose it is, how much is in which state, what is reserved for whom.
 *
 * <p>What is free is kept as available; that it is still in after-care follows from the date on
 * which one looks.
 */
record LotState(
        Holder owner,
        ImmutableList<QuotaBalance> balances,
        ImmutableSortedMap<String, QuotaAmounts> reserved,
        Optional<LocalDate> validUntil,
        SortedTree<Integer, String, Boolean> parts) {

    /** A state as it is after taking some units of each kind. */
    interface Move {
        QuotaBalance of(QuotaBalance balance, long units);
    }

    static LotState issued(QuotaLot lot) {
        return new LotState(
                lot.owner(),
                lot.amounts().asList().stream().map(QuotaBalance::available).collect(ImmutableList.toImmutableList()),
                ImmutableSortedMap.of(),
                lot.validUntil(),
                SortedTree.empty());
    }

    QuotaAmounts in(QuotaState state) {
        return QuotaAmounts.of(
                balances.stream().map(balance -> balance.amount(state)).toList());
    }

    QuotaAmounts toMakeGood() {
        return QuotaAmounts.of(balances.stream().map(QuotaBalance::toMakeGood).toList());
    }

    /** What the lot still holds or has soundly used. */
    QuotaAmounts standing() {
        return QuotaAmounts.of(balances.stream()
                .map(balance -> new QuotaAmount(balance.kind(), balance.standing()))
                .toList());
    }

    QuotaAmounts reservedFor(String project) {
        QuotaAmounts amounts = reserved.get(project);
        return amounts != null ? amounts : nothing();
    }

    QuotaAmounts nothing() {
        return QuotaAmounts.of(balances.stream()
                .map(balance -> QuotaAmount.zero(balance.kind()))
                .toList());
    }

    LotState moved(QuotaState from, QuotaState to, QuotaAmounts amounts) {
        return each(amounts, (balance, units) -> balance.moved(from, to, units));
    }

    /** Applies a move to each kind; the amounts have the kinds of the lot, in their order. */
    LotState each(QuotaAmounts amounts, Move move) {
        ImmutableList.Builder<QuotaBalance> moved = ImmutableList.builderWithExpectedSize(balances.size());
        for (int i = 0; i < balances.size(); i++) {
            moved.add(move.of(balances.get(i), amounts.asList().get(i).units()));
        }
        return withBalances(moved.build());
    }

    LotState withBalances(ImmutableList<QuotaBalance> changed) {
        return new LotState(owner, changed, reserved, validUntil, parts);
    }

    LotState withReserved(String project, QuotaAmounts amounts) {
        ImmutableSortedMap.Builder<String, QuotaAmounts> changed = ImmutableSortedMap.naturalOrder();
        reserved.forEach((name, amount) -> {
            if (!name.equals(project)) {
                changed.put(name, amount);
            }
        });
        if (!amounts.isZero()) {
            changed.put(project, amounts);
        }
        return withReserved(changed.build());
    }

    LotState withReserved(ImmutableSortedMap<String, QuotaAmounts> changed) {
        return new LotState(owner, balances, changed, validUntil, parts);
    }

    LotState withOwner(Holder changed) {
        return new LotState(changed, balances, reserved, validUntil, parts);
    }

    LotState withValidUntil(LocalDate changed) {
        return new LotState(owner, balances, reserved, Optional.of(changed), parts);
    }

    LotState withPart(String part) {
        return new LotState(owner, balances, reserved, validUntil, parts.with(parts.size(), part));
    }
}
