package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Name;

/**
 * Shares each year by fixed weights (按比例分成), or gives all to one party.
 *
 * <p>Made by {@link SharingRules#split}, {@link SharingRules#percent} and {@link
 * SharingRules#allTo}. It is kept as it was written: sides in their order, weights with their zeros
 * and common factors. A party of weight zero gets nothing and is named in no allocation. A refund is
 * cut as the mirror image.
 *
 * <p><b>Laws:</b> {@code writtenOrderAndCommonFactorChangeNoResult}, {@code
 * percentagesSumToTheWhole}.
 *
 * <p>Example: {@code split(out, 6, in, 4)} of 600 is 360 and 240; of −600, −360 and −240.
 *
 * <p><b>Source</b> of the shape: 6:4 of Guangyuan and Qingchuan (2009), 5:5 of Ningde (2017), 7:3
 * of Fuzhou (2001).
 *
 * @param among the sides as written, each once
 * @param weights one weight a side, in the order of the sides
 * @param remainder who gets the units that are left
 */
public record Split(ImmutableList<Party> among, Weights weights, RemainderRule<Party> remainder)
        implements SharingRule {

    /**
     * @throws IllegalArgumentException if a party is named twice, there are more or fewer weights
     *     than parties, or the remainder rule does not fit
     */
    public Split {
        requireNonNull(among, "among");
        requireNonNull(weights, "weights");
        requireNonNull(remainder, "remainder");
        among = Apportionment.among(among, weights).withRemainder(remainder).keys();
    }

    @Override
    public Allocations share(Pool pool) {
        requireNonNull(pool, "pool");
        Apportionment<Party> cut = cut();
        return pool.eachYear(year -> Allocation.ofCut(pool.currency(), pool.cut(cut, pool.amount(year), year)));
    }

    /** The cut among the sides that have a weight. */
    Apportionment<Party> cut() {
        if (!weights.asWritten().contains(BigInteger.ZERO)) {
            return Apportionment.among(among, weights).withRemainder(remainder);
        }
        ImmutableList.Builder<BigInteger> positive = ImmutableList.builder();
        for (BigInteger weight : weights.asWritten()) {
            if (weight.signum() > 0) {
                positive.add(weight);
            }
        }
        return Apportionment.among(sidesWithAWeight(), Weights.of(positive.build()))
                .withRemainder(remainder);
    }

    private ImmutableList<Party> sidesWithAWeight() {
        return sides(1);
    }

    /** Those that get nothing. */
    ImmutableList<Party> sidesWithoutAWeight() {
        return sides(0);
    }

    private ImmutableList<Party> sides(int signOfTheWeight) {
        return IntStream.range(0, among.size())
                .filter(side -> weights.asWritten().get(side).signum() == signOfTheWeight)
                .mapToObj(among::get)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Cuts the running total of all years instead of each year, so that no party is favoured by
     * more than a unit for ever (尾差逐年结转).
     *
     * @throws IllegalArgumentException if the reduced weights sum to more than 1,000,000, or what is
     *     left goes to one party
     */
    public CarriedForward carriedForward() {
        checkArgument(
                !(remainder instanceof RemainderRule.LeftoverTo),
                "A cut that is carried forward must leave its odd units to the quota method, but leaves them to %s.",
                remainder instanceof RemainderRule.LeftoverTo<Party> leftover ? leftover.side() : "");
        return new CarriedForward(among, weights);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        requireNonNull(fold, "fold");
        return fold.split(this);
    }

    /** Prints the words in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Percentages of which it is still to be said who gets the rest, or that there is none. */
    public static final class Percentages {
        private static final Pot REST = new Pot("rest", Name.of("the rest", "其余部分"));

        private static final Fraction WHOLE = Fraction.of(100);

        private final ImmutableList<Party> parties;
        private final ImmutableList<Fraction> percentages;

        Percentages(ImmutableList<Party> parties, ImmutableList<Fraction> percentages) {
            this.parties = parties;
            this.percentages = percentages;
        }

        /**
         * Gives a percentage to a further party.
         *
         * @param percent a decimal such as {@code "33.5"}, at least 0
         * @throws IllegalArgumentException if it is no such number
         */
        public Percentages percent(Party party, String percent) {
            requireNonNull(party, "party");
            Fraction share = Fraction.parse(requireNonNull(percent, "percent"));
            checkArgument(share.signum() >= 0, "Percentage of %s must be at least 0, but is %s.", party, text(share));
            return new Percentages(plus(parties, party), plus(percentages, share));
        }

        /**
         * Gives what is left of 100 to one more party: {@code percent(p, "60").rest(q)}.
         *
         * @throws IllegalArgumentException if the percentages sum to more than 100
         */
        public Split rest(Party party) {
            requireNonNull(party, "party");
            checkArgument(sum().compareTo(WHOLE) <= 0, "Percentages must sum to at most 100, but sum to %s.", told());
            return split(plus(parties, party), plus(percentages, WHOLE.minus(sum())));
        }

        /**
         * Shares what is left of 100 by a rule: {@code percent(p, "60").rest(stays("article 5"))}.
         *
         * @throws IllegalArgumentException if the percentages sum to more than 100
         */
        public SharingRule rest(SharingRule rule) {
            requireNonNull(rule, "rule");
            return rest(REST).within(REST, rule);
        }

        /**
         * Says that this is all: {@code percent(p, "60").percent(q, "40").inAll()}.
         *
         * @throws IllegalArgumentException if the percentages do not sum to 100
         */
        public Split inAll() {
            checkArgument(
                    sum().equals(WHOLE),
                    "Percentages must sum to 100, but sum to %s.%s",
                    told(),
                    sum().compareTo(WHOLE) < 0 ? "\nMaybe rest(…)." : "");
            return split(parties, percentages);
        }

        private static Split split(ImmutableList<Party> parties, ImmutableList<Fraction> percentages) {
            return new Split(parties, Weights.from(percentages), RemainderRule.largestRemainder());
        }

        private Fraction sum() {
            return percentages.stream().reduce(Fraction.ZERO, Fraction::plus);
        }

        private String told() {
            return IntStream.range(0, parties.size())
                    .mapToObj(side -> parties.get(side) + " " + text(percentages.get(side)))
                    .collect(Collectors.joining(", ", text(sum()) + " (", ")"));
        }

        /** As a decimal, where one can say it. */
        private static String text(Fraction number) {
            String decimal = number.toDecimal(20).toPlainString();
            return Fraction.parse(decimal).equals(number) ? decimal : number.toString();
        }

        private static <T> ImmutableList<T> plus(ImmutableList<T> list, T last) {
            return ImmutableList.<T>builder().addAll(list).add(last).build();
        }
    }
}
