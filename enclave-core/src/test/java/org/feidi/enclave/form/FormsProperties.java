package org.feidi.enclave.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.agreement.RandomAgreements;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.sharing.RandomRules;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;

class FormsProperties {

    private static final Party NEWCOMER = new Organisation("newcomer", Name.of("Newcomer", "新来者"));

    /** The whole, and each form anywhere in it: amounts, conditions, phases, clocks, clauses. */
    @Property(tries = 300)
    void rebuiltFromItsPartsIsEqual(@ForAll("forms") Object whole) {
        for (Object form : ImmutableSet.copyOf(Forms.all(whole, Object.class))) {
            if (Composition.of(form.getClass()).isPresent()) {
                assertThat(Forms.rebuilt(form, leaf -> leaf)).isEqualTo(form);
                assertThat(Forms.withParts(
                                form,
                                Forms.parts(form).stream().map(Part::value).toList()))
                        .isEqualTo(form);
            }
        }
    }

    @Property(tries = 300)
    void replacingAPartyThatDoesNotOccurAndBackChangesNothing(@ForAll("rules") SharingRule rule) {
        for (Party party : ImmutableSet.copyOf(Forms.all(rule, Party.class))) {
            SharingRule replaced = rule.replacing(party, NEWCOMER);
            assertThat(Forms.all(replaced, Party.class)).contains(NEWCOMER).doesNotContain(party);
            assertThat(replaced.replacing(NEWCOMER, party)).isEqualTo(rule);
        }
    }

    @Provide
    Arbitrary<Object> forms() {
        return Arbitraries.oneOf(
                RandomRules.fourDeep().map(rule -> (Object) rule),
                RandomAgreements.thatCanBeWritten().map(agreement -> (Object) agreement));
    }

    @Provide
    Arbitrary<SharingRule> rules() {
        return RandomRules.thatCanBeWritten();
    }
}
