package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Worded;

/**
 * The place of one among those assessed together (排名).
 *
 * @param place the place, 1 for the best
 * @param of how many were assessed, at least the place
 */
public record Rank(int place, int of) implements Worded {

    /** What a band asks of the rank (排名条件). */
    public sealed interface Condition extends Worded {

        /** {@return whether a rank is good enough, that is, whether it meets this condition} */
        boolean isMetBy(Rank rank);
    }

    /**
     * The place must be among the first few.
     *
     * @param place the last place that is good enough, at least 1
     */
    record AmongFirst(int place) implements Condition {

        /** @throws IllegalArgumentException if it is below 1 */
        AmongFirst {
            checkArgument(place >= 1, "Place that is asked for must be at least 1, but is %s.", place);
        }

        @Override
        public boolean isMetBy(Rank rank) {
            requireNonNull(rank, "rank");
            return rank.place <= place;
        }

        @Override
        public String in(Locale locale) {
            return Messages.RANK_FIRST.say(place).in(locale);
        }
    }

    /**
     * The place must be in the top share: the place over the number assessed is at most the share.
     *
     * <p><i>Reading</i>: of 7, the top 20 % is 1 (7 times 20 % is 1.4); of 4 it is nobody.
     *
     * @param share the share, above 0 and at most 1
     */
    record InTop(Fraction share) implements Condition {

        /** @throws IllegalArgumentException if it is not above 0 and at most 1 */
        InTop {
            checkArgument(
                    share.signum() > 0 && share.compareTo(Fraction.ONE) <= 0,
                    "Top share that is asked for must be above 0 and at most 1, but is %s.",
                    share);
        }

        @Override
        public boolean isMetBy(Rank rank) {
            requireNonNull(rank, "rank");
            return Fraction.of(rank.place, rank.of).compareTo(share) <= 0;
        }

        @Override
        public String in(Locale locale) {
            return Messages.RANK_TOP.say(Words.percent(share)).in(locale);
        }
    }

    /** @throws IllegalArgumentException if the place is below 1 or past the number assessed */
    public Rank {
        checkArgument(place >= 1 && place <= of, "Rank must be from 1 to the %s assessed, but is %s.", of, place);
    }

    /**
     * Asks for one of the first places.
     *
     * @param place the last place that is good enough, at least 1
     * @throws IllegalArgumentException if the place is below 1
     */
    public static Condition first(int place) {
        return new AmongFirst(place);
    }

    /**
     * Asks for the top share.
     *
     * @param share the share, above 0 and at most 1
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    public static Condition top(Fraction share) {
        requireNonNull(share, "share");
        return new InTop(share);
    }

    @Override
    public String in(Locale locale) {
        return Messages.RANK.say(place, of).in(locale);
    }
}
