package org.feidi.enclave.agreement;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.sharing.RandomRules;
import org.feidi.enclave.sharing.SharingRule;

/** Random agreements for other rooms. */
public final class RandomAgreements {

    private RandomAgreements() {}

    /** Agreements with clauses of all kinds, one of them by a rule four deep; without rules of one's own. */
    public static Arbitrary<Agreement> thatCanBeWritten() {
        return Combinators.combine(SomeAgreements.settled(), RandomRules.thatCanBeWritten())
                .as((settled, rule) -> with(settled.agreement(), rule));
    }

    private static Agreement with(Agreement agreement, SharingRule rule) {
        Clause deep = Clause.sharing(Item.VALUE_ADDED_TAX)
                .named("deep")
                .since(Clock.anniversariesOf(Milestone.IN_FORCE))
                .by(rule);
        return Agreement.builder()
                .name(agreement.name())
                .addAllParties(agreement.parties())
                .addAllClauses(Forms.withChildren(agreement, SharingRule.class, RandomRules::written)
                        .clauses())
                .addClauses(deep)
                .retention(agreement.retention())
                .build();
    }
}
