package org.feidi.enclave.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Basis;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.RandomAgreements;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.sharing.Condition;
import org.feidi.enclave.sharing.RandomRules;
import org.feidi.enclave.sharing.SharingRule;

/** The probe: what is written by the walker alone reads back equal. */
class JsonProperties {

    private static final ObjectMapper TEXT = new ObjectMapper();

    @Property(tries = 300)
    void rulesReadBackEqual(@ForAll("rules") SharingRule rule) {
        readsBackEqual(rule, SharingRule.class);
        Forms.all(rule, Amount.class).forEach(amount -> readsBackEqual(amount, Amount.class));
        Forms.all(rule, Condition.class).forEach(condition -> readsBackEqual(condition, Condition.class));
    }

    @Property(tries = 300)
    void agreementsReadBackEqual(@ForAll("agreements") Agreement agreement) {
        readsBackEqual(agreement, Agreement.class);
        for (Clause clause : agreement.clauses()) {
            readsBackEqual(clause, Clause.class);
            readsBackEqual(clause.basis(), Basis.class);
        }
    }

    private static <T> void readsBackEqual(T form, Class<T> type) {
        try {
            String written = TEXT.writeValueAsString(Json.write(form));
            assertThat(Json.read(TEXT.readTree(written), type)).isEqualTo(form);
        } catch (JsonProcessingException e) {
            throw new AssertionError("What is written must be JSON.", e);
        }
    }

    @Provide
    Arbitrary<SharingRule> rules() {
        return RandomRules.thatCanBeWritten();
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return RandomAgreements.thatCanBeWritten();
    }
}
