package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Weights;

/**
 * Shares each year by a formula of factors (按因素分配), such as revenue, payroll and assets.
 *
 * <p>Formula: the key of a party is the weighted mean of its shares in the factors, {@code key(i) =
 * Σ w(f) · x(f, i) / Σ x(f)} over the sum of the weights {@code w}. The keys are exact fractions;
 * nothing rounds before money.
 *
 * <p>A factor that is zero for every party has no shares: it is dropped and the others are
 * renormalised, or the year waits. Which of the two a source means is a required choice.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code factorKeysAreExact}
 *   <li>{@code factorKeysSumToOne}
 *   <li>{@code roundedKeysAreHalfUpAndTheResidualHasAnOwner}
 * </ul>
 *
 * <p>Example (announcement no. 57 of 2012): weights 35, 35, 30; Shanghai has 400 of 2,000 of
 * revenue, 100 of 400 of payroll and 500 of 2,500 of assets; its key is 0.35·0.2 + 0.35·0.25 +
 * 0.30·0.2 = 0.2175.
 *
 * @param factors the factors, at least one
 * @param among the parties that share, at least one, in ascending order
 * @param whenZero what happens to a factor that is zero for every party
 * @param rounding how the keys are rounded, or none if they stay exact
 */
public record ByFactors(
        ImmutableList<Factor> factors, ImmutableSortedSet<Party> among, WhenZero whenZero, Optional<Rounding> rounding)
        implements SharingRule {

    /**
     * Keys that are rounded, as official forms do, and who gets the rest of 1.
     *
     * @param decimals to how many decimals, from 0 to 18, a half away from zero
     * @param residualTo whose key is what the others leave of 1
     */
    public record Rounding(int decimals, Party residualTo) {

        /** @throws IllegalArgumentException if the number of decimals is out of range */
        public Rounding {
            requireNonNull(residualTo, "residualTo");
            checkArgument(
                    decimals >= 0 && decimals <= 18,
                    "Keys must be rounded to 0 to 18 decimals, but are to %s.",
                    decimals);
        }
    }

    /** What happens to a factor that is zero for every party. */
    public enum WhenZero {
        /** It is dropped, and the weights of the others are renormalised. */
        DROPPED,
        /** It has no meaning: the year waits until the figures are corrected. */
        REFUSED
    }

    /**
     * A factor and its weight in the mean.
     *
     * @param amount what is asked for each party, such as {@code
     *     figure("payroll").ofTheYearBefore()}
     * @param weight its weight, above zero; weights need not sum to 1
     */
    public record Factor(Amount amount, Fraction weight) {

        /** @throws IllegalArgumentException if the weight is not above zero */
        public Factor {
            Amounts.requireUsable(requireNonNull(amount, "amount"), "Factor");
            requireNonNull(weight, "weight");
            checkArgument(weight.signum() > 0, "Weight of a factor must be above zero, but is %s.", weight);
        }
    }

    /** @throws IllegalArgumentException if there is no factor or no party */
    public ByFactors {
        requireNonNull(factors, "factors");
        among = ImmutableSortedSet.copyOf(requireNonNull(among, "among"));
        requireNonNull(whenZero, "whenZero");
        requireNonNull(rounding, "rounding");
        checkArgument(!factors.isEmpty(), "A formula must have at least one factor, but has none.");
        checkArgument(!among.isEmpty(), "A formula must be among at least one party, but is among none.");
        if (rounding.isPresent()) {
            checkArgument(
                    among.contains(rounding.get().residualTo()),
                    "The residual of rounded keys must go to one of %s, but goes to %s.",
                    among,
                    rounding.get().residualTo());
        }
        Extent.requireOfRule(factors);
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        ImmutableList<Party> parties = among.asList();
        return pool.eachYear(year -> {
            Weights keys = keys(pool, year, parties);
            for (int i = 0; i < parties.size(); i++) {
                pool.write(year, Messages.KEY, parties.get(i), keys.share(i));
            }
            return Allocation.ofCut(
                    pool.currency(), pool.cut(Apportionment.among(parties, keys), pool.amount(year), year));
        });
    }

    private Weights keys(Pool pool, int year, List<Party> parties) {
        Fraction[] keys = new Fraction[parties.size()];
        Arrays.fill(keys, Fraction.ZERO);
        boolean counted = false;
        for (Factor factor : factors) {
            List<Fraction> shares = shares(factor, pool, year, parties);
            for (int i = 0; i < shares.size(); i++) {
                keys[i] = keys[i].plus(shares.get(i).times(factor.weight()));
            }
            counted |= !shares.isEmpty();
        }
        if (!counted) {
            throw pool.unknown(year, Messages.WAITING_ALL_FACTORS_ZERO);
        }
        Weights exact = Weights.from(Arrays.asList(keys));
        return rounding.isPresent() ? rounded(exact, rounding.get(), pool, year) : exact;
    }

    private Weights rounded(Weights exact, Rounding round, Pool pool, int year) {
        Fraction[] keys = new Fraction[among.size()];
        int owner = among.asList().indexOf(round.residualTo());
        Fraction rest = Fraction.ONE;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = exact.share(i).roundedHalfUpTo(round.decimals());
            rest = i == owner ? rest : rest.minus(keys[i]);
        }
        if (rest.signum() < 0) {
            throw pool.unknown(year, Messages.WAITING_KEY_BELOW_ZERO, round.decimals(), round.residualTo(), rest);
        }
        keys[owner] = rest;
        pool.write(year, Messages.KEY_RESIDUAL, round.decimals(), round.residualTo());
        return Weights.from(Arrays.asList(keys));
    }

    /** The shares of the parties in one factor; none if it is zero for every party and dropped. */
    private List<Fraction> shares(Factor factor, Pool pool, int year, List<Party> parties) {
        List<Measure> values = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Party party : parties) {
            Measure value = pool.factor(factor.amount(), party, year);
            if (!values.isEmpty() && !values.get(0).currency().equals(value.currency())) {
                throw pool.unknown(year, Messages.WAITING_KINDS, values.get(0).toString(), value.toString());
            }
            values.add(value);
            sum = sum.plus(value.number());
        }
        if (sum.isZero()) {
            if (whenZero == WhenZero.REFUSED) {
                throw pool.unknown(year, Messages.WAITING_FACTOR_ZERO, factor.amount());
            }
            pool.write(year, Messages.FACTOR_DROPPED, factor.amount());
            return Collections.emptyList();
        }
        Fraction total = sum;
        return values.stream().map(value -> value.number().dividedBy(total)).toList();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.byFactors(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** A formula of which it is still to be said who shares by it. */
    public static final class Step {
        private final ImmutableList<Factor> factors;
        private final Optional<Rounding> rounding;

        Step(List<Factor> factors, Optional<Rounding> rounding) {
            this.factors = ImmutableList.copyOf(factors);
            this.rounding = rounding;
        }

        /**
         * Rounds the keys, as official forms do.
         *
         * @param decimals to how many decimals, from 0 to 18, a half away from zero
         * @param residualTo whose key is what the others leave of 1
         */
        public Step withKeysRoundedTo(int decimals, Party residualTo) {
            return new Step(factors, Optional.of(new Rounding(decimals, residualTo)));
        }

        /**
         * Says who shares, and what becomes of a factor that is zero for every party.
         *
         * @param parties who shares, at least one, each once
         * @param whenZero dropped, as Canada's Regulation 402 does, or refused
         * @throws IllegalArgumentException if no party is named, one is named twice, or the
         *     residual goes to nobody of them
         */
        public SharingRule among(Collection<? extends Party> parties, WhenZero whenZero) {
            requireNonNull(whenZero, "whenZero");
            ImmutableSortedSet<Party> sorted = ImmutableSortedSet.copyOf(requireNonNull(parties, "parties"));
            checkArgument(
                    sorted.size() == parties.size(),
                    "Each party of a formula must be named once, but they are %s.",
                    parties);
            return new ByFactors(factors, sorted, whenZero, rounding);
        }
    }
}
