package org.feidi.enclave.operation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.operation.LevelPlusSteps.BelowPar;
import org.feidi.enclave.operation.LevelPlusSteps.PartOfStep;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

class ScorecardProperties {

    /** A scorecard with bands, and what was reached. */
    record Case(Scorecard card, ImmutableMap<String, Fraction> actuals, String figure, Fraction more, Rank rank) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void scoreStaysWithinItsRange(@ForAll("cases") Case one) {
        OperationLaws.scoreStaysWithinItsRange(one.card(), one.actuals());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void linesSumToTheScore(@ForAll("cases") Case one) {
        OperationLaws.linesSumToTheScore(one.card(), one.actuals());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreOfAnIndicatorNeverLowersTheScore(@ForAll("cases") Case one) {
        OperationLaws.moreOfAnIndicatorNeverLowersTheScore(one.card(), one.actuals(), one.figure(), one.more());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreOfAnIndicatorNeverLowersTheBand(@ForAll("cases") Case one) {
        OperationLaws.moreOfAnIndicatorNeverLowersTheBand(
                one.card(), one.actuals(), Optional.of(one.rank()), one.figure(), one.more());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreOfAnIndicatorNeverLowersTheFee(@ForAll("cases") Case one, @ForAll("fees") List<Integer> fees) {
        PerformanceFee.Builder fee = PerformanceFee.builder().scorecard(one.card());
        List<Integer> falling = new ArrayList<>(fees);
        falling.sort(Collections.reverseOrder());
        ImmutableList<Band> bands = one.card().bands().orElseThrow().fromBest();
        for (int i = 0; i < bands.size(); i++) {
            Money base = Money.wan(falling.get(i).toString());
            fee.putFees(bands.get(i).id(), PerformanceFee.Fee.upTo(base, base.plus(Money.wan("10"))));
        }
        OperatingYear report = Published.year(2026)
                .putAllActuals(one.actuals())
                .rank(one.rank())
                .furtherAward(Money.wan("7"))
                .build();
        OperationLaws.moreOfAnIndicatorNeverLowersTheFee(fee.build(), report, one.figure(), one.more());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyScoreHasOneBand(@ForAll("cases") Case one) {
        Bands bands = one.card().bands().orElseThrow();
        OperationLaws.everyScoreHasOneBand(
                bands, one.card().score(one.actuals()).total(), one.rank());
        bands.fromBest().forEach(band -> {
            OperationLaws.everyScoreHasOneBand(bands, band.scores().lowerEndpoint(), one.rank());
            OperationLaws.everyScoreHasOneBand(bands, band.scores().upperEndpoint(), one.rank());
        });
    }

    @Provide
    Arbitrary<List<Integer>> fees() {
        return Arbitraries.integers().between(0, 500).list().ofSize(4);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Indicator>> indicators = Combinators.combine(weights(), methods())
                .as(ScorecardProperties::indicatorOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(indicators, bonuses(), figures(), cuts(), figures(), ranks())
                .as((plain, bonus, actuals, cuts, more, rank) -> {
                    Scorecard card = cardOf(plain, bonus, cuts);
                    ImmutableMap.Builder<String, Fraction> reached = ImmutableMap.builder();
                    for (int i = 0; i < 4; i++) {
                        reached.put("figure-" + i, actuals.get(i));
                    }
                    return new Case(
                            card,
                            reached.buildOrThrow(),
                            "figure-" + more.get(4).floor().intValue() % 4,
                            more.get(0),
                            rank);
                });
    }

    private static Indicator indicatorOf(Fraction weight, ScoringMethod method) {
        return new Indicator("unnumbered", Name.of("figure"), weight, method);
    }

    private static Scorecard cardOf(List<Indicator> plain, List<Integer> bonus, List<Integer> cuts) {
        Scorecard.Builder builder = Scorecard.builder().name(Name.of("card"));
        Fraction maximum = Fraction.ZERO;
        for (int i = 0; i < plain.size(); i++) {
            Indicator indicator = plain.get(i);
            maximum = maximum.plus(indicator.weight());
            builder.addIndicators(
                    new Indicator("figure-" + i, indicator.name(), indicator.weight(), indicator.method()));
        }
        builder.maximum(maximum)
                .addBonuses(Published.bonus("figure-0", bonus.get(0), bonus.get(1), bonus.get(2)))
                .addBonuses(Published.bonus("figure-1", bonus.get(3), bonus.get(4), bonus.get(5)));
        if (plain.size() < 2) {
            builder.addBonuses(Published.bonus("figure-3", 1, 2, 3));
        }
        builder.mostBonus(Fraction.of(bonus.get(6)));
        return withBands(builder, cuts);
    }

    /** Four bands cut at shares of the highest score; the two best ask for ranks. */
    private static Scorecard withBands(Scorecard.Builder builder, List<Integer> cuts) {
        Scorecard plain = builder.build();
        Fraction highest = plain.highest();
        List<Fraction> at = cuts.stream()
                .sorted()
                .map(cut -> highest.times(Fraction.of(cut, 100)))
                .toList();
        Bands bands = Bands.of(
                highest,
                Published.band("a", Range.closed(at.get(2), highest)).onlyFor(Rank.first(2), "b"),
                Published.band("b", Range.closedOpen(at.get(1), at.get(2))).onlyFor(Rank.top(Fraction.of(1, 2)), "c"),
                Published.band("c", Range.closedOpen(at.get(0), at.get(1))),
                Published.band("d", Range.closedOpen(Fraction.ZERO, at.get(0))).asFailure());
        Scorecard.Builder banded = Scorecard.builder()
                .name(plain.name())
                .maximum(plain.maximum())
                .addAllIndicators(plain.indicators())
                .addAllBonuses(plain.bonuses())
                .bands(bands);
        plain.mostBonus().ifPresent(banded::mostBonus);
        return banded.build();
    }

    private static Arbitrary<Fraction> weights() {
        return fractions(1, 60);
    }

    private static Arbitrary<Fraction> fractions(int from, int through) {
        return Combinators.combine(
                        Arbitraries.integers().between(from, through),
                        Arbitraries.integers().between(1, 7))
                .as(Fraction::of);
    }

    private static Arbitrary<ScoringMethod> methods() {
        Arbitrary<ScoringMethod> proRata = fractions(1, 40).map(ScoringMethod::cappedProRata);
        Arbitrary<ScoringMethod> steps = Combinators.combine(
                        fractions(1, 40), Arbitraries.of(BelowPar.class), Arbitraries.of(PartOfStep.class))
                .as(Published::subei);
        return Arbitraries.oneOf(proRata, steps);
    }

    private static Arbitrary<List<Integer>> bonuses() {
        return Arbitraries.integers().between(0, 20).list().ofSize(7);
    }

    private static Arbitrary<List<Fraction>> figures() {
        return fractions(0, 80).list().ofSize(5);
    }

    private static Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(1, 99).list().ofSize(3).uniqueElements();
    }

    private static Arbitrary<Rank> ranks() {
        return Arbitraries.integers().between(1, 8).map(place -> new Rank(place, 8));
    }
}
