package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.feidi.enclave.land.RefusedEntryException.Reason;
import org.feidi.enclave.quantity.Apportionment;

/**
 * How a cut back follows a lot to the parts split off from it, and what it takes from each.
 *
 * <p>A cut pro rata weighs every lot of the family, so it is an entry on each of them, also where a
 * share is zero: otherwise an entry dated before it could still change the weights.
 */
final class CutBackRule {

    private final Books books;
    private final Doorkeeper door;

    CutBackRule(Books books, Doorkeeper door) {
        this.books = books;
        this.door = door;
    }

    ImmutableList<Change> changes(QuotaAction.CutBack action) {
        LotRecord first = door.open(action.lot(), action.amounts());
        Map<String, LotRecord> family = books.withParts(first);
        boolean stated = !action.byLot().isEmpty();
        Map<String, QuotaAmounts> cuts = stated ? action.byLot() : proRata(first, action.amounts(), family);
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        cuts.forEach((id, cut) -> {
            if (!family.containsKey(id)) {
                throw door.refuse(Reason.UNKNOWN, id)
                        .must(
                                "cut lot " + action.lot() + " or its parts",
                                "this lot is none of them: " + family.keySet());
            }
            changes.add(cut(id, cut));
        });
        return changes.build();
    }

    private Change cut(String id, QuotaAmounts cut) {
        LotRecord lot = door.open(id, cut);
        LotState state = requireNonNull(lot.state(), "state of an open lot");
        door.requireStanding(lot, cut, state.standing());
        LotState after = state.each(cut, CutBackRule::take);
        return new Change(lot.lot(), after.withReserved(stillReserved(state, after)));
    }

    /**
     * Takes what is available first, then frozen, then reserved; the rest was used and must be made
     * good.
     */
    private static QuotaBalance take(QuotaBalance balance, long units) {
        QuotaBalance after = balance;
        long missing = units;
        for (QuotaState from : new QuotaState[] {QuotaState.AVAILABLE, QuotaState.FROZEN, QuotaState.RESERVED}) {
            long taken = Math.min(missing, balance.units(from));
            after = after.moved(from, QuotaState.CUT_BACK, taken);
            missing -= taken;
        }
        return after.foundFalseAfterUse(missing);
    }

    /**
     * What stays reserved for each project, where the cut reached reservations: each loses pro
     * rata.
     */
    private static ImmutableSortedMap<String, QuotaAmounts> stillReserved(LotState before, LotState after) {
        QuotaAmounts left = after.in(QuotaState.RESERVED);
        if (left.equals(before.in(QuotaState.RESERVED))) {
            return before.reserved();
        }
        Map<String, QuotaAmounts> still = split(left, before.reserved());
        ImmutableSortedMap.Builder<String, QuotaAmounts> kept = ImmutableSortedMap.naturalOrder();
        still.forEach((project, amounts) -> {
            if (!amounts.isZero()) {
                kept.put(project, amounts);
            }
        });
        return kept.build();
    }

    private Map<String, QuotaAmounts> proRata(LotRecord first, QuotaAmounts whole, Map<String, LotRecord> family) {
        Map<String, QuotaAmounts> standing = new LinkedHashMap<>();
        family.forEach((id, lot) ->
                standing.put(id, requireNonNull(lot.state(), "state of a part").standing()));
        door.requireStanding(
                first,
                whole,
                standing.values().stream().reduce(QuotaAmounts::plus).orElseThrow());
        return split(whole, standing);
    }

    /**
     * Splits amounts by weights, kind by kind; no part is larger than its weight where the whole is
     * not.
     */
    private static Map<String, QuotaAmounts> split(QuotaAmounts whole, Map<String, QuotaAmounts> weights) {
        Map<QuotaKind, ImmutableMap<String, Long>> byKind = new LinkedHashMap<>();
        whole.asList().forEach(amount -> byKind.put(amount.kind(), split(amount, weights)));
        Map<String, QuotaAmounts> parts = new LinkedHashMap<>();
        weights.keySet()
                .forEach(id -> parts.put(
                        id,
                        QuotaAmounts.each(
                                whole.kinds(),
                                kind -> requireNonNull(byKind.get(kind)).getOrDefault(id, 0L))));
        return parts;
    }

    private static ImmutableMap<String, Long> split(QuotaAmount whole, Map<String, QuotaAmounts> weights) {
        if (whole.isZero()) {
            return ImmutableMap.of();
        }
        long step = step(whole, weights);
        Map<String, BigInteger> steps = new LinkedHashMap<>();
        weights.forEach((id, amounts) ->
                steps.put(id, BigInteger.valueOf(amounts.of(whole.kind()).units() / step)));
        ImmutableMap.Builder<String, Long> parts = ImmutableMap.builder();
        Apportionment.by(steps).cut(whole.units() / step).forEach((id, part) -> parts.put(id, part * step));
        return parts.buildOrThrow();
    }

    /** The last decimal of the register, or a finer one if the amounts already go finer. */
    private static long step(QuotaAmount whole, Map<String, QuotaAmounts> weights) {
        long step = 1;
        for (int i = whole.kind().unit().registerDecimals(); i < QuotaAmount.DECIMALS; i++) {
            step *= 10;
        }
        while (!divides(step, whole, weights)) {
            step /= 10;
        }
        return step;
    }

    private static boolean divides(long step, QuotaAmount whole, Map<String, QuotaAmounts> weights) {
        return whole.units() % step == 0
                && weights.values().stream()
                        .allMatch(amounts -> amounts.of(whole.kind()).units() % step == 0);
    }
}
