package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Worded;
import org.immutables.value.Value;

/**
 * Part of the points for staying level with a base, and more for every step above it (持平得基础分、增长加分).
 *
 * <p>At par: {@code weight × parShare}. Above: one {@code pointsPerStep} for every {@code step}
 * above par, together at most {@code weight × mostBonusShare}.
 *
 * <p>Example: 10 points, par 80 %, 1 point per 5 % and at most half: level gives 8, 5 % above gives
 * 9, 60 % above would give 20 and gives 13.
 *
 * <p><b>Source</b> a zone in northern Jiangsu (苏北). <i>Readings</i>: the source says neither what
 * is earned below par nor what a part of a step is worth; both are stated by the caller.
 */
@Value.Immutable
@ValueStyle
public abstract non-sealed class LevelPlusSteps implements ScoringMethod {

    LevelPlusSteps() {}

    /** What is earned below par. */
    public enum BelowPar {
        /** No points. */
        NOTHING,
        /** The points of par in proportion: half of the base earns half of them. */
        PRO_RATA
    }

    /** What a part of a step is worth. */
    public enum PartOfStep {
        /** Only whole steps count. */
        NOTHING,
        /** A part counts in proportion. */
        PRO_RATA
    }

    /**
     * Starts a method.
     *
     * @return a builder; everything is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the figure must be level with: the figure of the base year, above 0} */
    public abstract Fraction par();

    /** {@return the share of the points that is earned at par: the share, from 0 to 1} */
    public abstract Fraction parShare();

    /** {@return how far above par a step is: the share of par, above 0, such as 1/20 for 5 %} */
    public abstract Fraction step();

    /** {@return what a step earns: the points, at least 0} */
    public abstract Fraction pointsPerStep();

    /**
     * {@return the most that all steps earn together: the share of the points of the indicator,
     * at least 0}
     */
    public abstract Fraction mostBonusShare();

    /** {@return what is earned below par} */
    public abstract BelowPar belowPar();

    /** {@return what a part of a step is worth} */
    public abstract PartOfStep partOfStep();

    @Value.Check
    void check() {
        checkArgument(par().signum() > 0, "Target must be above 0, but par is %s.", par());
        checkArgument(step().signum() > 0, "Step above par must be above 0, but is %s.", step());
        checkArgument(
                parShare().signum() >= 0 && parShare().compareTo(Fraction.ONE) <= 0,
                "Share of the points at par must be from 0 to 1, but is %s.",
                parShare());
        Words.requireNotNegative(pointsPerStep(), "Points per step");
        Words.requireNotNegative(mostBonusShare(), "Most bonus");
    }

    @Override
    public Fraction points(Fraction weight, Fraction actual) {
        requireNonNull(weight, "weight");
        requireNonNull(actual, "actual");
        Fraction atPar = weight.times(parShare());
        Fraction ratio = actual.dividedBy(par());
        if (ratio.compareTo(Fraction.ONE) < 0) {
            return belowPar() == BelowPar.NOTHING ? Fraction.ZERO : atPar.times(ratio);
        }
        return atPar.plus(steps(ratio).times(pointsPerStep()).min(weight.times(mostBonusShare())));
    }

    private Fraction steps(Fraction ratio) {
        Fraction steps = ratio.minus(Fraction.ONE).dividedBy(step());
        return partOfStep() == PartOfStep.NOTHING ? new Fraction(steps.floor(), BigInteger.ONE) : steps;
    }

    @Override
    public Fraction highest(Fraction weight) {
        requireNonNull(weight, "weight");
        return weight.times(parShare().plus(mostBonusShare()));
    }

    @Override
    public Worded reason(Fraction weight, Fraction actual) {
        requireNonNull(weight, "weight");
        requireNonNull(actual, "actual");
        Fraction ratio = actual.dividedBy(par());
        String share = Words.percent(parShare());
        if (ratio.compareTo(Fraction.ONE) < 0) {
            return belowPar() == BelowPar.NOTHING
                    ? Messages.STEPS_BELOW_NOTHING.say(actual, par())
                    : Messages.STEPS_BELOW_PART.say(actual, par(), share, weight);
        }
        boolean capped = steps(ratio).times(pointsPerStep()).compareTo(weight.times(mostBonusShare())) > 0;
        return capped
                ? Messages.STEPS_CAPPED.say(actual, par(), share, weight, Words.percent(mostBonusShare()))
                : Messages.STEPS_ABOVE.say(actual, par(), share, weight, steps(ratio), pointsPerStep());
    }

    /** Builds a {@link LevelPlusSteps}. */
    public static final class Builder extends ImmutableLevelPlusSteps.Builder {
        Builder() {}
    }
}
