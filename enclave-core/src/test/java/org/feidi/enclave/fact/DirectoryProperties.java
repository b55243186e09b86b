package org.feidi.enclave.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;

class DirectoryProperties {

    @Property
    void aThingNeverConflictsWithItself(@ForAll("things") List<Named> things) {
        Directory directory = Directory.of(things);
        assertThat(directory.conflictsWith(directory)).isEmpty();
        assertThat(Directory.of(directory.all()).conflicts()).isEmpty();
    }

    @Property
    void conflictsAreTheSameFromBothSides(@ForAll("things") List<Named> things, @ForAll("things") List<Named> others) {
        Directory ours = Directory.of(things);
        Directory theirs = Directory.of(others);
        assertThat(ours.conflictsWith(theirs).stream().map(conflict -> List.of(conflict.other(), conflict.one())))
                .containsExactlyInAnyOrderElementsOf(theirs.conflictsWith(ours).stream()
                        .map(conflict -> List.of(conflict.one(), conflict.other()))
                        .toList());
    }

    @Provide
    Arbitrary<List<Named>> things() {
        Arbitrary<Name> names = Arbitraries.of("one", "two").map(Name::of);
        return Combinators.combine(
                        Arbitraries.of("a", "b"), names, Arbitraries.integers().between(0, 5))
                .as(DirectoryProperties::thing)
                .list()
                .ofMaxSize(6);
    }

    private static Named thing(String id, Name name, int kind) {
        return switch (kind) {
            case 0 -> new Subject(id, name);
            case 1 -> new Milestone(id, name);
            case 2 -> new Item(id, name, BudgetAccount.COMPANY_ACCOUNTS);
            case 3 -> new Item(id, name, BudgetAccount.LAND_FUNDS);
            case 4 -> new Organisation(id, name);
            default -> new Pot(id, name);
        };
    }
}
