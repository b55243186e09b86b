package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.feidi.enclave.ValueStyle;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * By which figures an operator is assessed, and what grade they earn (绩效考核表).
 *
 * <p>The weights of the indicators sum to the maximum that the document states. Bonuses come on
 * top, each within its own cap and all within a joint one. Bands, if there are any, tile 0 to
 * {@link #highest()}.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code scoreStaysWithinItsRange}: from 0 to {@link #highest()}
 *   <li>{@code moreOfAnIndicatorNeverLowersTheScore}
 *   <li>{@code moreOfAnIndicatorNeverLowersTheBand}, at the same rank
 *   <li>{@code moreOfAnIndicatorNeverLowersTheFee}, at the same rank; the fee is a {@link
 *       PerformanceFee}
 *   <li>{@code everyScoreHasOneBand}
 *   <li>{@code linesSumToTheScore}
 * </ul>
 *
 * <p><b>Source</b> 台州湾新区 2023; 武汉经开区 2019; 温州 2022.
 */
@Value.Immutable
@ValueStyle
public abstract class Scorecard {

    Scorecard() {}

    /**
     * Starts a scorecard.
     *
     * @return a builder; name, maximum and an indicator are mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the scorecard is called: the name in both languages} */
    public abstract Name name();

    /** {@return where it is published: the document, if there is one} */
    public abstract Optional<Citation> citation();

    /**
     * {@return the points that the document states for all indicators together, without bonuses:
     * the stated maximum, above 0}
     */
    public abstract Fraction maximum();

    /** {@return what is assessed: the indicators, at least one} */
    public abstract ImmutableList<Indicator> indicators();

    /** {@return what earns extra points} */
    public abstract ImmutableList<ScoreBonus> bonuses();

    /** {@return the most that all bonuses earn together: the joint cap, if there is one} */
    public abstract Optional<Fraction> mostBonus();

    /** {@return the bands, if the document has grades} */
    public abstract Optional<Bands> bands();

    @Value.Check
    void check() {
        checkArgument(
                maximum().signum() > 0, "Maximum of scorecard '%s' must be above 0, but is %s.", name(), maximum());
        mostBonus().ifPresent(most -> Words.requireNotNegative(most, "Joint cap of bonuses"));
        ImmutableSet<String> ids = indicators().stream().map(Indicator::id).collect(ImmutableSet.toImmutableSet());
        checkArgument(
                ids.size() == indicators().size(),
                "Indicators of scorecard '%s' must have ids of their own, but %s indicators have %s.",
                name(),
                indicators().size(),
                ids);
        Fraction sum = indicators().stream().map(Indicator::weight).reduce(Fraction.ZERO, Fraction::plus);
        checkArgument(
                sum.equals(maximum()),
                "Weights of scorecard '%s' must sum to its stated maximum %s, but sum to %s (%s).",
                name(),
                maximum(),
                sum,
                indicators().stream()
                        .map(indicator -> indicator.id() + " " + indicator.weight())
                        .collect(Collectors.joining(", ")));
        bands().ifPresent(bands -> checkArgument(
                bands.highest().equals(highest()),
                "Bands of scorecard '%s' must reach its highest score %s, but reach %s.",
                name(),
                highest(),
                bands.highest()));
    }

    /**
     * {@return the highest score that can be had: the most of all indicators, and of all bonuses
     * within their caps}
     */
    public Fraction highest() {
        Fraction indicators = indicators().stream()
                .map(indicator -> indicator.method().highest(indicator.weight()))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction bonuses = bonuses().stream().map(ScoreBonus::most).reduce(Fraction.ZERO, Fraction::plus);
        return indicators.plus(mostBonus().map(bonuses::min).orElse(bonuses));
    }

    /**
     * {@return the figures that are asked for: the ids of all indicators and bonuses, in
     * alphabetical order}
     */
    public ImmutableSortedSet<String> figures() {
        ImmutableSortedSet.Builder<String> figures = ImmutableSortedSet.naturalOrder();
        indicators().forEach(indicator -> figures.add(indicator.id()));
        bonuses().forEach(bonus -> figures.add(bonus.figure()));
        return figures.build();
    }

    /**
     * Scores what was reached.
     *
     * @param actuals the actual figures by id, each at least 0; figures that are not asked for are
     *     ignored
     * @return the score, line by line
     * @throws IllegalArgumentException if a figure is missing or negative
     */
    public Score score(Map<String, Fraction> actuals) {
        requireNonNull(actuals, "actuals");
        ImmutableList.Builder<Score.Line> lines = ImmutableList.builder();
        indicators().forEach(indicator -> lines.add(indicator.score(actual(indicator.id(), actuals))));
        ImmutableList<Score.Line> extra = bonuses().stream()
                .map(bonus -> bonus.score(actual(bonus.figure(), actuals)))
                .collect(ImmutableList.toImmutableList());
        lines.addAll(extra);
        Fraction sum = Score.sumOf(extra);
        mostBonus()
                .filter(most -> sum.compareTo(most) > 0)
                .ifPresent(most -> lines.add(new Score.Line(
                        Messages.BONUS_CUT_NAME.say(), most.minus(sum), Messages.BONUS_CUT.say(sum, most))));
        return new Score(lines.build());
    }

    private Fraction actual(String figure, Map<String, Fraction> actuals) {
        @Nullable Fraction actual = actuals.get(figure);
        checkArgument(
                actual != null,
                "Scorecard '%s' must be given figure '%s', but is given %s.",
                name(),
                figure,
                ImmutableSortedSet.copyOf(actuals.keySet()));
        return Words.requireNotNegative(actual, "Figure '" + figure + "'");
    }

    /**
     * Grades what was reached.
     *
     * @param actuals the actual figures by id, each at least 0
     * @param rank the rank among those assessed together, if one was given
     * @throws IllegalArgumentException if a figure is missing or negative, there are no bands, or a
     *     band asks for a rank and none is given
     */
    public Band grade(Map<String, Fraction> actuals, Optional<Rank> rank) {
        requireNonNull(actuals, "actuals");
        requireNonNull(rank, "rank");
        checkArgument(bands().isPresent(), "Scorecard '%s' must have bands to grade a score, but has none.", name());
        return bands().orElseThrow().bandOf(score(actuals).total(), rank);
    }

    /** Builds a {@link Scorecard}. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
