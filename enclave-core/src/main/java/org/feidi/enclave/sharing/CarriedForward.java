package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Shares by fixed weights, the cut carried forward from year to year (尾差逐年结转).
 *
 * <p>Made by {@link Split#carriedForward()}. A party gets in a year what the cut of the running
 * total of this place gives it, by the quota method, less what it got before. So the odd unit goes
 * round: over any number of years nobody is a unit away from its exact share of the total. The
 * total may fall and go below zero; its cut is then the mirror image. Of money that is cut in units,
 * the running total is cut in units, and a year's part need not be whole.
 *
 * <p>Weights must be constant, so a formula of factors cannot be carried forward: weights 0:1 and
 * then 1:0 would make of 100 and 10 a part of +110 and one of −100. It counts one place: each
 * subject, phase and nesting counts its own, and a thousand firms may favour one party a thousand
 * times.
 *
 * <p><b>Laws:</b> {@code carriedForwardIsNeverAUnitAway}, {@code carriedForwardTelescopes}.
 *
 * <p>Example: 1:1 of 1 fen a year is 1/0, 0/1, 1/0 …; by the largest remainder it is 1/0 for ever.
 *
 * @param among the sides as written, each once
 * @param weights one weight a side, in the order of the sides; reduced, they sum to at most
 *     1,000,000
 */
public record CarriedForward(ImmutableList<Party> among, Weights weights) implements SharingRule {

    /**
     * @throws IllegalArgumentException if a party is named twice, there are more or fewer weights
     *     than parties, or the reduced weights sum to more than 1,000,000
     */
    public CarriedForward {
        requireNonNull(among, "among");
        requireNonNull(weights, "weights");
        among = byQuota(among, weights).among();
    }

    private static Split byQuota(ImmutableList<Party> among, Weights weights) {
        return new Split(among, weights, RemainderRule.quotaMethod());
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        Apportionment<Party> cut = byQuota(among, weights).cut();
        TreeMap<Integer, Allocation> result = new TreeMap<>();
        Money total = pool.zero();
        ImmutableMap<Party, Money> before = ImmutableMap.of();
        for (int year : pool.years()) {
            total = total.plus(pool.amount(year));
            pool.write(year, Messages.RUNNING_TOTAL, total);
            ImmutableMap<Party, Money> now = pool.cut(cut, total, year);
            result.put(year, Allocation.ofCut(pool.currency(), less(now, before)));
            before = now;
        }
        return Allocations.of(result);
    }

    private static ImmutableMap<Party, Money> less(Map<Party, Money> now, Map<Party, Money> before) {
        ImmutableMap.Builder<Party, Money> parts = ImmutableMap.builderWithExpectedSize(now.size());
        now.forEach((party, amount) -> {
            @Nullable Money earlier = before.get(party);
            parts.put(party, earlier == null ? amount : amount.minus(earlier));
        });
        return parts.buildOrThrow();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.carriedForward(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Those that get nothing. */
    ImmutableList<Party> sidesWithoutAWeight() {
        return byQuota(among, weights).sidesWithoutAWeight();
    }

    @Override
    public boolean remembers() {
        return true;
    }
}
