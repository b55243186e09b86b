package org.feidi.enclave.operation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.operation.OperatorContract.EarlyEnding;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

class ModeHistoryProperties {

    private static final LocalDate FIRST = OperationCases.YEARS.first();
    private static final LocalDate LAST = OperationCases.YEARS.last();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aChangeOfModePaysEachSideForItsOwnTime(
            @ForAll("governmentRun") GovernmentRun own,
            @ForAll("contracts") OperatorContract contract,
            @ForAll("reports") ImmutableList<OperatingYear> reports,
            @ForAll("days") LocalDate change,
            @ForAll boolean takenBack) {
        OperatorContract ended =
                contract.withEarlyEnding(new EarlyEnding(change.minusDays(1), Money.fen(17), Name.of("end", "终止")));
        ModeHistory history = takenBack
                ? ModeHistory.startingWith(FIRST, commissioned(ended)).changedOn(change, own)
                : ModeHistory.startingWith(FIRST, own).changedOn(change, commissioned(contract));
        OperationLaws.aChangeOfModePaysEachSideForItsOwnTime(
                history, new Term(FIRST, change.minusDays(1)), new Term(change, LAST), reports);
        OperationLaws.itemsSumToTheTotal(history.costs(OperationCases.YEARS, reports));
    }

    /** Two modes alike: changing from one to the other on any day costs what no change costs. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSplitYearPaysAsTheWholeYear(
            @ForAll("governmentRun") GovernmentRun own,
            @ForAll("reports") ImmutableList<OperatingYear> reports,
            @ForAll("days") LocalDate change) {
        OperationLaws.aSplitYearPaysAsTheWholeYear(
                own, new Term(FIRST, change.minusDays(1)), new Term(change, LAST), reports);
    }

    private static Commissioned commissioned(OperatorContract contract) {
        return new Commissioned(OperationCases.OPERATOR, Commissioned.Kind.OTHER, contract);
    }

    @Provide
    Arbitrary<GovernmentRun> governmentRun() {
        return OperationCases.governmentRun();
    }

    @Provide
    Arbitrary<OperatorContract> contracts() {
        return OperationCases.contracts(true, false);
    }

    @Provide
    Arbitrary<ImmutableList<OperatingYear>> reports() {
        return OperationCases.reports();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return OperationCases.days();
    }
}
