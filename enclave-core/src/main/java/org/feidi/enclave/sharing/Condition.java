package org.feidi.enclave.sharing;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.party.Party;
import org.feidi.enclave.wording.Worded;

/**
 * Something that holds in a year or does not: a threshold on a figure, a milestone that has been
 * reached.
 *
 * <p>Example: {@code figure("average-tax").atLeast(wan("2000"))}; {@code
 * reached(GRANT_PAID).yearsAfter(1)}.
 */
public sealed interface Condition extends Worded
        permits Conditions.AtLeast, Condition.Reached, Conditions.Both, Conditions.Not {

    /**
     * Joins two conditions. Where the first fails, the second is not asked: a figure that is missing
     * there does not make the year wait.
     *
     * @return holds where both hold
     */
    default Condition and(Condition other) {
        return new Conditions.Both(this, requireNonNull(other, "other"));
    }

    /**
     * Turns a condition round.
     *
     * @return holds where this does not
     */
    default Condition negated() {
        return new Conditions.Not(this);
    }

    /**
     * Replaces a party wherever it stands.
     *
     * @throws IllegalArgumentException if the other one occurs in this condition already
     */
    default Condition replacing(Party party, Party other) {
        return Participants.replacing(this, "condition", party, other);
    }

    /**
     * Holds in the years of the clock that begin on or after the date of a milestone, or so many
     * years after it. Where the milestone never came, it does not hold.
     */
    sealed interface Reached extends Condition permits Conditions.At {

        /**
         * Waits some years more.
         *
         * @param years how many years after the milestone, from 0 to 1000
         * @return the condition that begins to hold so many years after the milestone
         * @throws IllegalArgumentException if the number of years is negative or above 1000
         */
        Reached yearsAfter(int years);

        /**
         * Means the enclave's milestone, also where the money of one subject is shared.
         *
         * @return the condition on the enclave's milestone
         */
        Reached ofTheEnclave();
    }
}
