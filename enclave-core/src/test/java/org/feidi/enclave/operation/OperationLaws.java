package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

/** The laws of the package, for any engine to drive. */
final class OperationLaws {

    private OperationLaws() {}

    static void scoreStaysWithinItsRange(Scorecard card, Map<String, Fraction> actuals) {
        assertThat(card.score(actuals).total()).isBetween(Fraction.ZERO, card.highest());
    }

    static void linesSumToTheScore(Scorecard card, Map<String, Fraction> actuals) {
        Score score = card.score(actuals);
        Fraction sum = Fraction.ZERO;
        for (Score.Line line : score.lines()) {
            sum = sum.plus(line.points());
        }
        assertThat(sum).isEqualTo(score.total());
    }

    static void moreOfAnIndicatorNeverLowersTheScore(
            Scorecard card, Map<String, Fraction> actuals, String figure, Fraction more) {
        assertThat(card.score(raised(actuals, figure, more)).total())
                .isGreaterThanOrEqualTo(card.score(actuals).total());
    }

    static void moreOfAnIndicatorNeverLowersTheBand(
            Scorecard card, Map<String, Fraction> actuals, Optional<Rank> rank, String figure, Fraction more) {
        var fromBest = card.bands().orElseThrow().fromBest();
        assertThat(fromBest.indexOf(card.grade(raised(actuals, figure, more), rank)))
                .isLessThanOrEqualTo(fromBest.indexOf(card.grade(actuals, rank)));
    }

    static void moreOfAnIndicatorNeverLowersTheFee(
            PerformanceFee fee, OperatingYear report, String figure, Fraction more) {
        OperatingYear better = report.withActuals(raised(report.actuals(), figure, more));
        Term year = Term.calendarYears(report.year(), report.year());
        Money before = Costs.of(Money.CNY, fee.linesOf(year, report)).total();
        Money after = Costs.of(Money.CNY, fee.linesOf(year, better)).total();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    static ImmutableMap<String, Fraction> raised(Map<String, Fraction> actuals, String figure, Fraction more) {
        ImmutableMap.Builder<String, Fraction> raised = ImmutableMap.builder();
        actuals.forEach((id, actual) -> raised.put(id, id.equals(figure) ? actual.plus(more) : actual));
        return raised.buildOrThrow();
    }

    /** A score is in one band if one band alone has it, whatever the rank. */
    static void everyScoreHasOneBand(Bands bands, Fraction score, Rank rank) {
        assertThat(bands.fromBest().stream().filter(band -> band.scores().contains(score)))
                .hasSize(1);
        assertThat(bands.fromBest()).contains(bands.bandOf(score, Optional.of(rank)));
    }

    static void itemsSumToTheTotal(Costs costs) {
        Money byCell = Money.zero(costs.currency());
        for (int year : costs.years()) {
            for (Costs.Kind kind : costs.kinds()) {
                byCell = byCell.plus(costs.total(year, kind));
            }
        }
        Money byLine = costs.lines().stream().map(Costs.Line::amount).reduce(Money.zero(costs.currency()), Money::plus);
        assertThat(byCell).isEqualTo(costs.total());
        assertThat(byLine).isEqualTo(costs.total());
    }

    static void outlaysSumToTheTotal(Costs costs) {
        Organisation payer = new Organisation("payer", Name.of("payer"));
        Facts facts = costs.toFacts("costs", payer, BudgetAccount.COMPANY_ACCOUNTS);
        Money sum = Money.zero(costs.currency());
        for (Booking booking : facts.bookings()) {
            assertThat(booking.flow()).isEqualTo(Booking.Flow.OUTLAY);
            assertThat(booking.party()).isEqualTo(payer);
            sum = sum.plus(booking.amount());
        }
        assertThat(sum).isEqualTo(costs.total());
    }

    static void feesNeverExceedTheirCap(OperatorContract contract, Term during, Iterable<OperatingYear> reports) {
        OperatorContract.YearlyCap cap = contract.yearlyCap().orElseThrow();
        Costs costs = contract.costs(during, reports);
        for (int year : costs.years()) {
            Money covered = Money.zero(costs.currency());
            for (Costs.Kind kind : cap.covers()) {
                covered = covered.plus(costs.total(year, kind));
            }
            assertThat(covered).isLessThanOrEqualTo(cap.amount());
        }
    }

    static void aSplitYearPaysAsTheWholeYear(
            OperatingMode mode, Term first, Term second, Iterable<OperatingYear> reports) {
        Costs whole = mode.costs(new Term(first.first(), second.last()), reports);
        Costs parts = mode.costs(first, reports).plus(mode.costs(second, reports));
        for (Costs.Kind kind : Costs.Kind.values()) {
            assertThat(parts.total(kind)).as(kind.name()).isEqualTo(whole.total(kind));
        }
    }

    static void aChangeOfModePaysEachSideForItsOwnTime(
            ModeHistory history, Term before, Term after, Iterable<OperatingYear> reports) {
        Costs whole = history.costs(new Term(before.first(), after.last()), reports);
        Costs first = history.modeOn(before.first()).orElseThrow().costs(before, reports);
        Costs lateHandOver = history.modeOn(before.first())
                .orElseThrow()
                .fold(
                        own -> Costs.none(own.staffPerYear().currency()),
                        commissioned -> commissioned.costs(after, reports));
        Costs second = history.modeOn(after.first()).orElseThrow().costs(after, reports);
        assertThat(lateHandOver.kinds()).isSubsetOf(Costs.Kind.PENALTY);
        assertThat(whole.lines())
                .containsExactlyElementsOf(first.plus(lateHandOver).plus(second).lines());
        assertThat(before.overlap(after)).isEmpty();
    }

    /** The slow, obvious way: itemise every number and look. */
    static void rangesFoundEqualRangesTried(ModeComparison comparison, String mode, String other, int most) {
        ImmutableRangeSet<Integer> found = comparison.whereAtMost(mode, other, most);
        for (int landings = 0; landings <= most; landings++) {
            Money ours = comparison.costs(mode, landings).total();
            Money theirs = comparison.costs(other, landings).total();
            assertThat(found.contains(landings))
                    .as("%s landings: %s and %s", landings, ours, theirs)
                    .isEqualTo(ours.compareTo(theirs) <= 0);
        }
        assertThat(found.asRanges()).allMatch(Range.closed(0, most)::encloses);
    }

    static void oneOfTwoModesAlwaysCostsAtMostTheOther(ModeComparison comparison, String mode, String other, int most) {
        ImmutableRangeSet<Integer> ours = comparison.whereAtMost(mode, other, most);
        ImmutableRangeSet<Integer> theirs = comparison.whereAtMost(other, mode, most);
        for (int landings = 0; landings <= most; landings++) {
            assertThat(ours.contains(landings) || theirs.contains(landings))
                    .as("%s landings", landings)
                    .isTrue();
        }
    }
}
