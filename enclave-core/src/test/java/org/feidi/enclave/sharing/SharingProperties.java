package org.feidi.enclave.sharing;

import static org.feidi.enclave.sharing.RuleArbitraries.sampled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.sharing.RuleArbitraries.Sample;

/**
 * Drives the {@link SharingLaws}. Each try of a law of every rule draws one rule of each form and a composition of four
 * forms above its leaves.
 */
@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE)
class SharingProperties {

    // Of every rule.

    @Property
    void partsSumToPool(@ForAll("rules") Sample sample) {
        each(sample, SharingLaws::partsSumToPool);
    }

    @Property
    void prefixOfPoolsGivesPrefixOfResult(@ForAll("rules") Sample sample) {
        each(sample, SharingLaws::prefixOfPoolsGivesPrefixOfResult);
    }

    @Property
    void listingOrderOfPartiesDoesNotMatter(@ForAll("rules") Sample sample) {
        each(sample, SharingLaws::listingOrderOfPartiesDoesNotMatter);
    }

    @Property
    void writtenOrderAndCommonFactorChangeNoResult(
            @ForAll("rules") Sample sample, @ForAll @LongRange(min = 1) long factor) {
        each(sample, (rule, pool) -> SharingLaws.writtenOrderAndCommonFactorChangeNoResult(rule, factor, pool));
    }

    @Property
    void nothingNegativeFromNothingNegative(@ForAll("withoutRefunds") Sample sample) {
        each(sample, SharingLaws::nothingNegativeFromNothingNegative);
    }

    @Property
    void refundIsTheMirrorImage(@ForAll("mirrored") Sample sample) {
        each(sample, SharingLaws::refundIsTheMirrorImage);
    }

    @Property
    void explanationReAddsAtEveryNode(@ForAll("rules") Sample sample) {
        each(sample, SharingLaws::explanationReAddsAtEveryNode);
    }

    @Property
    void explanationIsTheSameWheneverAsked(@ForAll("rules") Sample sample) {
        each(sample, SharingLaws::explanationIsTheSameWheneverAsked);
    }

    @Property
    void allToWithinIsTheRuleItself(@ForAll("rules") Sample sample, @ForAll("parties") Party party) {
        sample.rules().stream()
                .filter(rule -> !rule.sharesByItem())
                .forEach(rule -> SharingLaws.allToWithinIsTheRuleItself(rule, party, sample.pool()));
    }

    @Property
    void withinAllToChangesNothing(@ForAll("rules") Sample sample, @ForAll("parties") Party party) {
        each(sample, (rule, pool) -> SharingLaws.withinAllToChangesNothing(rule, party, pool));
    }

    @Property
    void whatStaysIsKept(@ForAll("rules") Sample sample, @ForAll("parties") Party party) {
        each(sample, (rule, pool) -> SharingLaws.whatStaysIsKept(rule, party, pool));
    }

    @Property
    void orderOfTheMapsDoesNotMatter(@ForAll("rules") Sample sample) {
        each(sample, SharingLaws::orderOfTheMapsDoesNotMatter);
    }

    @Property
    void differentFormsHaveDifferentWords(@ForAll("pairs") ConfusableRules.Pair pair) {
        SharingLaws.differentFormsHaveDifferentWords(pair.one(), pair.other());
    }

    @Provide
    Arbitrary<ConfusableRules.Pair> pairs() {
        return Arbitraries.fromGenerator(random -> Shrinkable.unshrinkable(ConfusableRules.pair(random)));
    }

    @Property
    void partsAreCountedAsWrittenOut(@ForAll("rules") Sample sample) {
        sample.rules().forEach(SharingLaws::partsAreCountedAsWrittenOut);
    }

    private static void each(Sample sample, BiConsumer<SharingRule, Pool> law) {
        sample.rules().forEach(rule -> law.accept(rule, sample.pool()));
    }

    @Provide
    Arbitrary<Party> parties() {
        return Arbitraries.of(Sides.ALL);
    }

    @Provide
    Arbitrary<Sample> rules() {
        return RuleArbitraries.eachFormAndAComposition(Draw.Limits.NONE, true);
    }

    @Provide
    Arbitrary<Sample> withoutRefunds() {
        return RuleArbitraries.eachFormAndAComposition(Draw.Limits.NONE, false);
    }

    @Provide
    Arbitrary<Sample> mirrored() {
        return RuleArbitraries.eachFormAndAComposition(Draw.Limits.MIRRORED, true);
    }

    // What is drawn.

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void compositionsReachEveryCorner(@ForAll("compositions") Sample sample) {
        Set<Draw.Form> forms = EnumSet.noneOf(Draw.Form.class);
        collect(sample.rule(), forms);
        for (Draw.Form form : Draw.Form.values()) {
            Statistics.label(form.name()).collect(forms.contains(form)).coverage(often(5));
        }
        Set<Class<?>> remainders = new HashSet<>();
        collectRemainders(sample.rule(), remainders);
        Statistics.label("quota method")
                .collect(remainders.contains(RemainderRule.QuotaMethod.class))
                .coverage(often(10));
        Statistics.label("leftover")
                .collect(remainders.contains(RemainderRule.LeftoverTo.class))
                .coverage(often(10));
        Statistics.label("several items")
                .collect(sample.pool().items().size() > 1)
                .coverage(often(50));
        Allocations result = sample.pool().by(sample.rule());
        Statistics.label("deep").collect(depth(sample.rule()) > 4).coverage(often(99));
        Statistics.label("refund")
                .collect(sample.pool().byYear().values().stream().anyMatch(Money::isNegative))
                .coverage(often(30));
        Statistics.label("sparse")
                .collect(sample.pool().byYear().size() < sample.pool().byYear().lastKey())
                .coverage(often(5));
        Statistics.label("waiting")
                .collect(leaves(result, Unallocated.Cause.WAITING))
                .coverage(often(5));
        Statistics.label("shared by some years")
                .collect(result.byYear().values().stream()
                                .filter(year -> year.parts().size() > 1)
                                .count()
                        > 2)
                .coverage(often(20));
        Statistics.label("shortfall")
                .collect(result.byYear().values().stream()
                        .anyMatch(year -> !year.shortfalls().isEmpty()))
                .coverage(often(10));
    }

    private static Consumer<StatisticsCoverage> often(int percent) {
        return coverage -> coverage.check(true).percentage(actual -> actual >= percent);
    }

    private static boolean leaves(Allocations result, Unallocated.Cause cause) {
        return result.byYear().values().stream()
                .flatMap(year -> year.unallocated().stream())
                .anyMatch(left -> left.cause() == cause);
    }

    private static int depth(SharingRule rule) {
        return 1
                + rule.rules().stream().mapToInt(SharingProperties::depth).max().orElse(0);
    }

    private static void collect(SharingRule rule, Set<Draw.Form> forms) {
        forms.add(Draw.Form.of(rule));
        rule.rules().forEach(inner -> collect(inner, forms));
    }

    private static void collectRemainders(SharingRule rule, Set<Class<?>> remainders) {
        if (rule instanceof Split split) {
            remainders.add(split.remainder().getClass());
        }
        rule.rules().forEach(inner -> collectRemainders(inner, remainders));
    }

    @Provide
    Arbitrary<Sample> compositions() {
        return RuleArbitraries.compositions();
    }

    // Of splits.

    @Property
    void carriedForwardIsNeverAUnitAway(@ForAll("carriedForward") Sample sample) {
        SharingLaws.carriedForwardIsNeverAUnitAway((CarriedForward) sample.rule(), sample.pool());
    }

    @Property
    void carriedForwardTelescopes(@ForAll("carriedForward") Sample sample) {
        SharingLaws.carriedForwardTelescopes((CarriedForward) sample.rule(), sample.pool());
    }

    @Provide
    Arbitrary<Sample> carriedForward() {
        return sampled(Draw.Limits.NONE, draw -> Sample.of(draw.inUnits(draw.pool(true)), draw.drawnCarriedForward()));
    }

    @Property
    void percentagesSumToTheWhole(@ForAll("hundredths") List<Integer> hundredths) {
        SharingLaws.percentagesSumToTheWhole(hundredths);
    }

    /** One to five, at most 10,000 together; now and then exactly so many. */
    @Provide
    Arbitrary<List<Integer>> hundredths() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(ends -> {
                    List<Integer> hundredths = new ArrayList<>();
                    int before = 0;
                    for (int end : ends.stream().sorted().toList()) {
                        hundredths.add(end - before);
                        before = end;
                    }
                    return hundredths;
                });
    }

    // Of single forms.

    @Property
    void withinIsAssociative(@ForAll("associated") Sample sample) {
        SharingLaws.withinIsAssociative(
                new SharingLaws.Sharing(sample.rule(), sample.parties().get(0)),
                new SharingLaws.Sharing(sample.rules().get(1), sample.parties().get(1)),
                sample.rules().get(2),
                sample.pool());
    }

    @Provide
    Arbitrary<Sample> associated() {
        return Arbitraries.of(Sides.ALL)
                .flatMap(second -> sampled(Draw.Limits.NONE.without(second), draw -> {
                            SharingRule rule = draw.composition(4);
                            return Sample.of(draw.pool(true), rule).with(draw.partyOf(rule), second);
                        })
                        .flatMap(first -> sampled(Draw.Limits.NONE, draw -> {
                            SharingRule giving = SharingRules.split(second, 2, draw.partyOtherThan(second), 1);
                            SharingRule inner = draw.belowACut().composition(1).within(draw.party(), giving);
                            return Sample.of(
                                            first.pool(),
                                            first.rule(),
                                            inner,
                                            draw.belowACut().composition(4))
                                    .with(first.parties().toArray(new Party[0]));
                        })));
    }

    @Property
    void cappingIsRecoveringWithin(@ForAll("capped") Sample sample) {
        SharingLaws.cappingIsRecoveringWithin(
                sharing(sample), sample.amounts().get(0), sample.rules().get(1), sample.pool());
    }

    @Provide
    Arbitrary<Sample> capped() {
        return sampled(Draw.Limits.NONE, draw -> {
            SharingRule rule = draw.composition(4);
            return Sample.of(draw.pool(true), rule, draw.belowACut().composition(4))
                    .with(draw.partyOf(rule))
                    .with(draw.drawnAmount(4));
        });
    }

    @Property
    void baseAndIncrementAreSlices(@ForAll("baseAndIncrement") Sample sample) {
        SharingLaws.baseAndIncrementAreSlices(
                sample.amounts().get(0), sample.rule(), sample.rules().get(1), sample.pool());
    }

    @Provide
    Arbitrary<Sample> baseAndIncrement() {
        return sampled(Draw.Limits.NONE, draw -> {
            Draw below = draw.belowACut();
            return Sample.of(draw.pool(true), below.composition(4), below.composition(4))
                    .with(draw.drawnAmount(4));
        });
    }

    @Property
    void phasesThatEndLeaveLaterYears(
            @ForAll("baseAndIncrement") Sample sample, @ForAll @IntRange(min = 1, max = 9) int last) {
        SharingLaws.phasesThatEndLeaveLaterYears(
                last, sample.rule(), sample.rules().get(1), sample.pool());
    }

    @Property
    void clockOfARecoveryIsItsOwn(@ForAll("recoveredTwice") Sample sample) {
        SharingLaws.clockOfARecoveryIsItsOwn(
                new SharingLaws.Sharing(sample.rule(), sample.parties().get(0)),
                sample.money().get(0),
                new SharingLaws.Sharing(sample.rule(), sample.parties().get(1)),
                sample.money().get(1),
                sample.pool());
    }

    @Provide
    Arbitrary<Sample> recoveredTwice() {
        return sampled(
                Draw.Limits.NONE,
                draw -> Sample.of(draw.pool(true), draw.belowACut().rule(Draw.Form.PHASES, 2))
                        .with(draw.party(), draw.party())
                        .with(draw.money(2), draw.money(2)));
    }

    @Property
    void capOverCapIsTheSmallerCap(@ForAll("cappedTwice") Sample sample) {
        SharingLaws.capOverCapIsTheSmallerCap(
                sharing(sample),
                sample.money().get(0),
                sample.money().get(1),
                sample.parties().get(1),
                sample.pool());
    }

    @Provide
    Arbitrary<Sample> cappedTwice() {
        return sampled(Draw.Limits.NONE, draw -> {
            SharingRule rule = draw.composition(4);
            Party party = draw.partyOf(rule);
            return Sample.of(draw.pool(true), rule)
                    .with(party, draw.partyOtherThan(party))
                    .with(draw.money(4), draw.money(4));
        });
    }

    @Property
    void guaranteeIsIdempotent(@ForAll("guaranteed") Sample sample) {
        SharingLaws.guaranteeIsIdempotent(
                sharing(sample), sample.amounts().get(0), sample.parties().get(1), sample.pool());
    }

    @Property
    void guaranteeFollowsItsFormula(@ForAll("guaranteed") Sample sample) {
        SharingLaws.guaranteeFollowsItsFormula(
                sharing(sample), sample.amounts().get(0), sample.parties().get(1), sample.pool());
    }

    @Provide
    Arbitrary<Sample> guaranteed() {
        return sampled(Draw.Limits.NONE, draw -> {
            SharingRule rule = draw.composition(4);
            Party party = draw.partyOf(rule);
            Party maker = draw.partyOf(rule);
            return Sample.of(draw.pool(true), rule)
                    .with(party, maker.equals(party) ? draw.partyOtherThan(party) : maker)
                    .with(draw.drawnAmount(1));
        });
    }

    private static SharingLaws.Sharing sharing(Sample sample) {
        return new SharingLaws.Sharing(sample.rule(), sample.parties().get(0));
    }

    // Against slow references.

    @Property
    void capAroundFiveYearsIsTheRuleOf2015(@ForAll("ruleOf2015") Sample sample) {
        SharingLaws.capAroundFiveYearsIsTheRuleOf2015(
                sample.parties().get(0), sample.parties().get(1), sample.money().get(0), sample.pool());
    }

    @Provide
    Arbitrary<Sample> ruleOf2015() {
        return sampled(Draw.Limits.NONE, draw -> {
            Party out = draw.party();
            return Sample.of(draw.pool(false))
                    .with(out, draw.partyOtherThan(out))
                    .with(draw.money(8));
        });
    }

    @Property
    void refundNextYearEndsInTheTotalsOfTheCorrection(@ForAll("tanks") Sample sample, @ForAll int place) {
        ImmutableList<Integer> years = sample.pool().byYear().keySet().asList();
        int at = Math.floorMod(place, years.size());
        Money refund = sample.money().get(0).negated();
        TreeMap<Integer, Money> refunded = new TreeMap<>(sample.pool().byYear());
        refunded.merge(at + 1 < years.size() ? years.get(at + 1) : years.get(at) + 1, refund, Money::plus);
        TreeMap<Integer, Money> corrected = new TreeMap<>(sample.pool().byYear());
        corrected.merge(years.get(at), refund, Money::plus);
        SharingLaws.refundNextYearEndsInTheTotalsOfTheCorrection(
                sample.rule(), withYears(sample.pool(), refunded), withYears(sample.pool(), corrected));
    }

    @Provide
    Arbitrary<Sample> tanks() {
        return sampled(
                Draw.Limits.NONE,
                draw -> Sample.of(draw.pool(true), draw.tanks(4)).with(draw.money(5)));
    }

    private static Pool withYears(Pool pool, Map<Integer, Money> years) {
        return Pool.of(pool.currency(), ImmutableSortedMap.copyOf(years), pool.circumstances());
    }

    @Property
    void recoveryIsTwoTanks(@ForAll("ruleOf2015") Sample sample) {
        for (Pool pool : ImmutableList.of(sample.pool(), withRefunds(sample.pool()))) {
            SharingLaws.recoveryIsTwoTanks(
                    sample.parties().get(0),
                    sample.money().get(0),
                    sample.parties().get(1),
                    pool);
        }
    }

    private static Pool withRefunds(Pool pool) {
        TreeMap<Integer, Money> turned = new TreeMap<>(pool.byYear());
        turned.replaceAll((year, amount) -> year % 2 == 0 ? amount.negated() : amount);
        return withYears(pool, turned);
    }

    @Property
    void slicesAreCountedByTheirEnds(@ForAll("threeBounds") Sample sample) {
        SharingLaws.slicesAreCountedByTheirEnds(
                sample.money().get(0),
                SharingRules.figure("yearly"),
                sample.money().get(1),
                sample.pool());
    }

    @Provide
    Arbitrary<Sample> threeBounds() {
        return sampled(Draw.Limits.NONE, draw -> {
            Money first = draw.money(1);
            return Sample.of(draw.pool(true))
                    .with(first, first.plus(Money.fen(1)).plus(draw.money(1)));
        });
    }

    @Property
    void factorKeysAreExact(@ForAll("formulas") Sample sample) {
        SharingLaws.factorKeysAreExact((ByFactors) sample.rule(), sample.pool());
    }

    @Property
    void factorKeysSumToOne(@ForAll("formulas") Sample sample) {
        SharingLaws.factorKeysSumToOne((ByFactors) sample.rule(), sample.pool());
    }

    @Provide
    Arbitrary<Sample> formulas() {
        return sampled(Draw.Limits.NONE, draw -> {
            Pool pool = draw.pool(true);
            Circumstances around = pool.circumstances();
            Circumstances ofTheEnclave =
                    new Circumstances(around.facts(), Optional.empty(), around.clock(), around.through());
            return Sample.of(Pool.of(pool.currency(), pool.byYear(), ofTheEnclave), draw.drawnFormula(false));
        });
    }
}
