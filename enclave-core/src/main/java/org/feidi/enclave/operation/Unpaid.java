package org.feidi.enclave.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.List;
import org.feidi.enclave.calendar.Term;

/** Refuses what is reported and no contract pays for: it would silently be zero. */
final class Unpaid {

    private Unpaid() {}

    /** Every event on some days must be a bonus or penalty of one of the contracts. */
    static void requireKnownEvents(List<OperatorContract> contracts, Term days, OperatingYear report) {
        ImmutableSortedSet<String> known = contracts.stream()
                .flatMap(contract -> Streams.concat(contract.bonuses().stream(), contract.penalties().stream()))
                .map(OperatorContract.Tariff::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        for (OperatingYear.Event event : report.events()) {
            checkArgument(
                    known.contains(event.id()) || !days.contains(event.date()),
                    "Event of %s must be a bonus or penalty of %s, but is '%s'.\nMaybe %s is meant.",
                    event.date(),
                    names(contracts),
                    event.id(),
                    known.isEmpty() ? "another contract" : "one of " + known);
        }
    }

    /** The further award of a year must raise the performance fee of one of the contracts. */
    static void requireAwardIsFor(List<OperatorContract> contracts, OperatingYear report) {
        report.furtherAward()
                .ifPresent(award -> checkArgument(
                        Iterables.any(
                                contracts, contract -> contract.performanceFee().isPresent()),
                        "Further award of %s must raise a performance fee, but is %s and there is none in %s.\n"
                                + "Maybe report it as an event with a bonus of its own.",
                        report.year(),
                        award,
                        names(contracts)));
    }

    private static String names(List<OperatorContract> contracts) {
        ImmutableList<String> names = contracts.stream()
                .map(contract -> "'" + contract.name() + "'")
                .collect(ImmutableList.toImmutableList());
        return (names.size() == 1 ? "contract " : "contracts ") + String.join(" and ", names);
    }
}
