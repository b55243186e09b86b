package org.feidi.enclave.operation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Worded;

/**
 * The points of one assessment, line by line, each with its reason (考核得分).
 *
 * <p><b>Law</b> {@code linesSumToTheScore}: the total is the sum of the lines, exactly; nothing is
 * rounded.
 *
 * @param lines first the indicators, then the bonuses, each in the order of the scorecard, then
 *     what a joint cap cuts off
 */
public record Score(ImmutableList<Line> lines) {

    /**
     * The points of one indicator or bonus.
     *
     * @param name what is assessed
     * @param points the points, exact; negative for what the joint cap cuts off
     * @param reason why, in both languages
     */
    public record Line(Worded name, Fraction points, Worded reason) {

        public Line {
            requireNonNull(name, "name");
            requireNonNull(points, "points");
            requireNonNull(reason, "reason");
        }
    }

    public Score {
        requireNonNull(lines, "lines");
    }

    /** {@return the score: the sum of the lines} */
    public Fraction total() {
        return sumOf(lines);
    }

    static Fraction sumOf(Iterable<Line> lines) {
        Fraction sum = Fraction.ZERO;
        for (Line line : lines) {
            sum = sum.plus(line.points());
        }
        return sum;
    }
}
