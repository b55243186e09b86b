package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.quantity.Fraction;

/**
 * Grades that tile all scores from 0 to the highest, so that every score has one (等次划分).
 *
 * <p>Scores are exact: between 84 and 85 there are others, such as 84.5. Bands written for whole
 * numbers leave gaps, and are refused with the gaps named.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code everyScoreHasOneBand}
 *   <li>{@code moreOfAnIndicatorNeverLowersTheBand}: at the same rank a higher score never has a
 *       lower band. That is why a score that misses a rank falls to the band just below and no
 *       further.
 * </ul>
 *
 * <p><b>Source</b> 武汉经开区 2019: at least 85 excellent, 70–84 good, 60–69 pass, under 60 fail:
 * refused, since 84.5 and 69.5 fall in none. <i>Reading</i>: from 85; from 70 to under 85; from 60
 * to under 70; under 60. 温州 2022: rank 1 and at least 90. 阜阳: at least 80 and in the top 20 %.
 *
 * @param highest the highest score, above 0
 * @param fromBest the bands, the best first
 */
public record Bands(Fraction highest, ImmutableList<Band> fromBest) {

    /**
     * @throws IllegalArgumentException if there is a gap or an overlap, an id stands twice, or a
     *     band falls elsewhere than to the band just below
     */
    public Bands {
        requireNonNull(highest, "highest");
        requireNonNull(fromBest, "fromBest");
        checkArgument(highest.signum() > 0, "Highest score must be above 0, but is %s.", highest);
        fromBest = ImmutableList.sortedCopyOf(
                Comparator.comparing((Band band) -> band.scores().lowerEndpoint())
                        .thenComparing(band -> band.scores().upperEndpoint())
                        .reversed(),
                fromBest);
        requireDistinctIds(fromBest);
        requireNoOverlap(fromBest);
        requireTiling(highest, fromBest);
        requireFallToTheNext(fromBest);
    }

    /**
     * {@return the bands, the best first}
     *
     * @param highest the highest score, above 0
     * @param bands the bands in any order
     */
    public static Bands of(Fraction highest, Band... bands) {
        requireNonNull(bands, "bands");
        return new Bands(highest, ImmutableList.copyOf(bands));
    }

    /**
     * {@return the band of a score: the band, after falling past bands whose rank is missed}
     *
     * @param score the score, from 0 to the highest
     * @param rank the rank, if one was given
     * @throws IllegalArgumentException if the score is outside, or its band asks for a rank and
     *     none is given
     */
    public Band bandOf(Fraction score, Optional<Rank> rank) {
        requireNonNull(score, "score");
        requireNonNull(rank, "rank");
        checkArgument(
                Range.closed(Fraction.ZERO, highest).contains(score),
                "Score must be from 0 to %s, but is %s.",
                highest,
                score);
        for (Band band : fromBest) {
            boolean reached = score.compareTo(band.scores().lowerEndpoint()) > 0
                    || band.scores().contains(score);
            if (reached && meetsRank(band, score, rank)) {
                return band;
            }
        }
        throw new AssertionError("Bands tile every score, but not " + score);
    }

    private static boolean meetsRank(Band band, Fraction score, Optional<Rank> rank) {
        if (band.rank().isEmpty()) {
            return true;
        }
        Rank.Condition condition = band.rank().orElseThrow();
        checkArgument(
                rank.isPresent(),
                "Score %s must come with a rank, because band %s asks for %s, but has none.",
                score,
                band,
                condition.in(Locale.ENGLISH));
        return condition.isMetBy(rank.orElseThrow());
    }

    private static void requireDistinctIds(ImmutableList<Band> bands) {
        ImmutableSet<String> ids = bands.stream().map(Band::id).collect(ImmutableSet.toImmutableSet());
        checkArgument(ids.size() == bands.size(), "Bands must have ids of their own, but are %s.", bands);
    }

    private static void requireNoOverlap(ImmutableList<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            Band upper = bands.get(i - 1);
            Band lower = bands.get(i);
            boolean overlap = upper.scores().isConnected(lower.scores())
                    && !upper.scores().intersection(lower.scores()).isEmpty();
            checkArgument(
                    !overlap,
                    "Bands must not overlap, but %s and %s share %s.",
                    upper,
                    lower,
                    overlap ? upper.scores().intersection(lower.scores()) : "");
        }
    }

    private static void requireTiling(Fraction highest, ImmutableList<Band> bands) {
        Range<Fraction> all = Range.closed(Fraction.ZERO, highest);
        TreeRangeSet<Fraction> gaps = TreeRangeSet.create();
        gaps.add(all);
        for (Band band : bands) {
            checkArgument(
                    all.encloses(band.scores()),
                    "Bands must stay between 0 and the highest score %s, but %s does not.",
                    highest,
                    band);
            gaps.remove(band.scores());
        }
        checkArgument(
                gaps.isEmpty(),
                "Bands must tile every score from 0 to %s, but these fall in none: %s.%s",
                highest,
                ImmutableRangeSet.copyOf(gaps),
                "\nMaybe write a band as 'from 70 to under 85': Range.closedOpen.");
    }

    private static void requireFallToTheNext(ImmutableList<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.otherwise().isEmpty()) {
                continue;
            }
            String next = i + 1 < bands.size() ? bands.get(i + 1).id() : "";
            checkArgument(
                    band.otherwise().orElseThrow().equals(next),
                    "Band %s must fall to the band just below%s, or more points could earn less, but falls to '%s'.",
                    band,
                    next.isEmpty() ? " (there is none)" : " ('" + next + "')",
                    band.otherwise().orElseThrow());
        }
    }
}
