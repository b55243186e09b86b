package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;

/**
 * A grade and the scores that earn it (考核等次).
 *
 * <p>Example: {@code Band.of("good", Name.of("good", "良好"), Range.closedOpen(Fraction.of(70),
 * Fraction.of(85)))} is "from 70 to under 85".
 *
 * @param id what tells it from other bands, not blank
 * @param name what it is called
 * @param scores the scores, from a least to a most, each included or not
 * @param rank what rank it asks for beside the score, if it does
 * @param otherwise the id of the band of a score that misses the rank; there exactly if a rank is
 *     asked for
 * @param failing whether this grade is a failed assessment (不合格)
 */
public record Band(
        String id,
        Name name,
        Range<Fraction> scores,
        Optional<Rank.Condition> rank,
        Optional<String> otherwise,
        boolean failing)
        implements Worded {

    /**
     * @throws IllegalArgumentException if an end is open-ended, no score is in the band, or only
     *     one of rank and otherwise is there
     */
    public Band {
        requireNonNull(rank, "rank");
        requireNonNull(otherwise, "otherwise");
        Words.requireId(id, "band");
        requireNonNull(name, "name");
        requireNonNull(scores, "scores");
        checkArgument(
                scores.hasLowerBound() && scores.hasUpperBound() && !scores.isEmpty(),
                "Band '%s' must have scores from a least to a most, but has %s.",
                id,
                scores);
        checkArgument(
                rank.isPresent() == otherwise.isPresent(),
                "Band '%s' must say where a score falls that misses its rank, but asks for %s and falls to %s.",
                id,
                rank.map(condition -> condition.in(Locale.ENGLISH)).orElse("no rank"),
                otherwise.orElse("no band"));
    }

    /**
     * {@return a band that asks for a score only}
     *
     * @param id what tells it from other bands, not blank
     * @throws IllegalArgumentException if the id is blank or the scores are none or without end
     */
    public static Band of(String id, Name name, Range<Fraction> scores) {
        return new Band(id, name, scores, Optional.empty(), Optional.empty(), false);
    }

    /**
     * Asks for a rank beside the score.
     *
     * @return this band with the condition
     */
    public Band onlyFor(Rank.Condition condition, String otherwiseBand) {
        requireNonNull(condition, "condition");
        requireNonNull(otherwiseBand, "otherwiseBand");
        return new Band(id, name, scores, Optional.of(condition), Optional.of(otherwiseBand), failing);
    }

    /**
     * Marks this grade as a failed assessment.
     *
     * @return this band, failing
     */
    public Band asFailure() {
        return new Band(id, name, scores, rank, otherwise, true);
    }

    /** Says the name. */
    @Override
    public String in(Locale locale) {
        return name.in(locale);
    }

    /** Prints {@code 'good' [70..85)}. */
    @Override
    public String toString() {
        return "'" + id + "' " + scores;
    }
}
