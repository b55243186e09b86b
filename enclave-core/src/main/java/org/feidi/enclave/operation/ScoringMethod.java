package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Worded;

/**
 * How an actual figure becomes points (计分办法): {@link CappedProRata} or {@link LevelPlusSteps}.
 *
 * <p>Every method is monotone: a larger figure never has fewer points.
 */
public sealed interface ScoringMethod permits ScoringMethod.CappedProRata, LevelPlusSteps {

    /**
     * {@return the points of an actual figure: the points, from 0 to {@link #highest}, exact}
     *
     * @param weight the points of the indicator, above 0
     * @param actual the figure, at least 0
     */
    Fraction points(Fraction weight, Fraction actual);

    /** {@return the most points that can be had: the highest number of points} */
    Fraction highest(Fraction weight);

    /**
     * Says how the points came about.
     *
     * @return the reason, in both languages
     */
    Worded reason(Fraction weight, Fraction actual);

    /**
     * Scores in proportion to a target, up to the target.
     *
     * @param target the target, above 0
     * @throws IllegalArgumentException if the target is not above 0
     */
    static ScoringMethod cappedProRata(Fraction target) {
        requireNonNull(target, "target");
        return new CappedProRata(target);
    }

    /**
     * Points in proportion to the target and no more than the weight: {@code weight × min(1, actual
     * / target)}.
     *
     * <p>Example: weight 5, target 300, actual 35 gives 7/12.
     *
     * <p><b>Source</b> 台州湾新区 2023.
     *
     * @param target the target, above 0
     */
    record CappedProRata(Fraction target) implements ScoringMethod {

        public CappedProRata {
            requireNonNull(target, "target");
            checkArgument(target.signum() > 0, "Target must be above 0, but is %s.", target);
        }

        @Override
        public Fraction points(Fraction weight, Fraction actual) {
            requireNonNull(weight, "weight");
            requireNonNull(actual, "actual");
            return weight.times(Fraction.ONE.min(actual.dividedBy(target)));
        }

        @Override
        public Fraction highest(Fraction weight) {
            requireNonNull(weight, "weight");
            return weight;
        }

        @Override
        public Worded reason(Fraction weight, Fraction actual) {
            requireNonNull(weight, "weight");
            requireNonNull(actual, "actual");
            return actual.compareTo(target) >= 0
                    ? Messages.SCORE_FULL.say(actual, target, weight)
                    : Messages.SCORE_PART.say(actual, target, weight);
        }
    }
}
