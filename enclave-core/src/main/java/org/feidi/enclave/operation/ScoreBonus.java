package org.feidi.enclave.operation;

import java.math.BigInteger;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Name;
import org.immutables.value.Value;

/**
 * Extra points for every whole one of a figure above a threshold, up to a cap of its own (加分项).
 *
 * <p>Example: 3 points for every firm above 10, at most 15: 12 firms earn 6, 20 firms earn 15.
 *
 * <p><b>Source</b> 台州湾新区 2023.
 */
@Value.Immutable
@ValueStyle
public abstract class ScoreBonus {

    ScoreBonus() {}

    /**
     * Starts a bonus.
     *
     * @return a builder; everything is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is rewarded: the name in both languages} */
    public abstract Name name();

    /**
     * {@return the figure that is counted; it may be that of an indicator: the id of an actual
     * figure}
     */
    public abstract String figure();

    /**
     * {@return the number above which it counts, such as the target of the indicator: the
     * threshold, at least 0}
     */
    public abstract Fraction above();

    /** {@return the points for each: the points, at least 0} */
    public abstract Fraction pointsEach();

    /** {@return the most that this bonus earns: the points, at least 0} */
    public abstract Fraction most();

    @Value.Check
    void check() {
        Words.requireId(figure(), "figure of bonus '" + name() + "'");
        Words.requireNotNegative(above(), "Threshold of bonus '" + name() + "'");
        Words.requireNotNegative(pointsEach(), "Points of bonus '" + name() + "'");
        Words.requireNotNegative(most(), "Most of bonus '" + name() + "'");
    }

    Score.Line score(Fraction actual) {
        Fraction extra = new Fraction(actual.minus(above()).max(Fraction.ZERO).floor(), BigInteger.ONE);
        Fraction points = extra.times(pointsEach()).min(most());
        return new Score.Line(name(), points, Messages.BONUS_POINTS.say(extra, above(), pointsEach(), most()));
    }

    /** Builds a {@link ScoreBonus}. */
    public static final class Builder extends ImmutableScoreBonus.Builder {
        Builder() {}
    }
}
