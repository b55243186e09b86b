package org.feidi.enclave.operation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.calendar.Term;

class OperatorContractProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void itemsSumToTheTotal(
            @ForAll("capped") OperatorContract contract, @ForAll("reports") ImmutableList<OperatingYear> reports) {
        OperationLaws.itemsSumToTheTotal(contract.costs(OperationCases.YEARS, reports));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void outlaysSumToTheTotal(
            @ForAll("capped") OperatorContract contract, @ForAll("reports") ImmutableList<OperatingYear> reports) {
        OperationLaws.outlaysSumToTheTotal(contract.costs(OperationCases.YEARS, reports));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void feesNeverExceedTheirCap(
            @ForAll("capped") OperatorContract contract, @ForAll("reports") ImmutableList<OperatingYear> reports) {
        OperationLaws.feesNeverExceedTheirCap(contract, OperationCases.YEARS, reports);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSplitYearPaysAsTheWholeYear(
            @ForAll("uncapped") OperatorContract contract,
            @ForAll("reports") ImmutableList<OperatingYear> reports,
            @ForAll("days") LocalDate lastOfTheFirst) {
        OperationLaws.aSplitYearPaysAsTheWholeYear(
                new Commissioned(OperationCases.OPERATOR, Commissioned.Kind.OTHER, contract),
                new Term(OperationCases.YEARS.first(), lastOfTheFirst),
                new Term(lastOfTheFirst.plusDays(1), OperationCases.YEARS.last()),
                reports);
    }

    @Provide
    Arbitrary<OperatorContract> capped() {
        return OperationCases.contracts(true, true);
    }

    @Provide
    Arbitrary<OperatorContract> uncapped() {
        return OperationCases.contracts(false, true);
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
