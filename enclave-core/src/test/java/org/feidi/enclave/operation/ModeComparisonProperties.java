package org.feidi.enclave.operation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.operation.ModeComparison.Landing;
import org.feidi.enclave.operation.OperatorContract.EarlyEnding;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

class ModeComparisonProperties {

    private static final int MOST = 5;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rangesFoundEqualRangesTried(
            @ForAll("comparisons") ModeComparison comparison, @ForAll("pairs") List<String> pair) {
        OperationLaws.rangesFoundEqualRangesTried(comparison, pair.get(0), pair.get(1), MOST);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void oneOfTwoModesAlwaysCostsAtMostTheOther(
            @ForAll("comparisons") ModeComparison comparison, @ForAll("pairs") List<String> pair) {
        OperationLaws.oneOfTwoModesAlwaysCostsAtMostTheOther(comparison, pair.get(0), pair.get(1), MOST);
    }

    @Provide
    Arbitrary<List<String>> pairs() {
        return Arbitraries.of("own", "capped", "plain").list().ofSize(2).uniqueElements();
    }

    /** Landings count for the score and for completion, so that bands, gates, caps and withdrawals all bite. */
    @Provide
    Arbitrary<ModeComparison> comparisons() {
        Arbitrary<List<Landing>> spread = Combinators.combine(OperationCases.days(), OperationCases.money(400))
                .as(Landing::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(
                        OperationCases.governmentRun(),
                        OperationCases.contracts(true, true),
                        OperationCases.contracts(false, true),
                        OperationCases.reports(),
                        spread,
                        Arbitraries.integers().between(1, 4),
                        OperationCases.days().injectNull(0.5))
                .as((own, capped, plain, reports, landings, task, ending) -> ModeComparison.builder()
                        .during(OperationCases.YEARS)
                        .addAllYears(withoutScores(reports))
                        .addAllSpread(landings)
                        .landingsFigure("landings")
                        .landingsTask(task)
                        .putModes("own", own)
                        .putModes("capped", commissioned(ended(counting(capped), ending)))
                        .putModes("plain", commissioned(counting(plain)))
                        .build());
    }

    private static OperatorContract ended(OperatorContract contract, LocalDate lastDay) {
        return lastDay == null
                ? contract
                : contract.withEarlyEnding(new EarlyEnding(lastDay, Money.fen(4_321), Name.of("end", "终止")));
    }

    /** The same contract with a score that is 45 points a landing, at most 90. */
    private static OperatorContract counting(OperatorContract contract) {
        PerformanceFee fee = contract.performanceFee().orElseThrow();
        PerformanceFee byLandings = PerformanceFee.builder()
                .scorecard(Scorecard.builder()
                        .name(Name.of("landings"))
                        .maximum(Fraction.of(100))
                        .addIndicators(Published.indicator("landings", 100, 2))
                        .bands(Published.wuhan())
                        .build())
                .putAllFees(fee.fees())
                .build();
        return contract.withPerformanceFee(byLandings);
    }

    private static ImmutableList<OperatingYear> withoutScores(ImmutableList<OperatingYear> reports) {
        return reports.stream()
                .map(report -> OperatingYear.builder()
                        .year(report.year())
                        .area(report.area())
                        .addAllFirms(report.firms())
                        .addAllOccupancies(report.occupancies())
                        .addAllEvents(report.events())
                        .handedOverOn(report.handedOverOn())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static Commissioned commissioned(OperatorContract contract) {
        return new Commissioned(OperationCases.OPERATOR, Commissioned.Kind.OTHER, contract);
    }
}
