package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.reached;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Retention;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** What an agreement asks for, wherever in its text. */
class AskedForTest {

    private static final Holder OUT = new Organisation("out", Name.of("Out", "飞出"));
    private static final Holder IN = new Organisation("in", Name.of("In", "飞入"));

    private static final Agreement AGREEMENT = Agreement.between(OUT, IN)
            .name(Name.of("the park", "园区"))
            .addClauses(
                    Clause.sharing(Item.VALUE_ADDED_TAX)
                            .named("tax")
                            .since(Clock.calendarYearOf(Milestone.FIRST_TAX))
                            .by(byItem(ImmutableMap.of(
                                    Item.BUSINESS_TAX,
                                    onlyIf(reached(Milestone.GRANT_PAID), allTo(OUT))
                                            .otherwise(allTo(IN))))),
                    Clause.owed(Item.RENT)
                            .named("rent")
                            .since(Clock.calendarYearOf(Milestone.IN_FORCE))
                            .from(OUT)
                            .to(IN)
                            .amounting(figure("rent").times(1, 2)))
            .retention(Retention.builder()
                    .rate(Item.LAND_REVENUE, YearMonth.of(2020, 1), Fraction.of(1, 2))
                    .build())
            .build();

    @Test
    void figures_areAlsoThoseOfWhatIsDue() {
        assertThat(AGREEMENT.figures()).containsExactly(new Amount.Asked("rent", false, false));
    }

    @Test
    void milestones_areAlsoThoseOfConditions() {
        assertThat(AGREEMENT.milestones())
                .containsExactlyInAnyOrder(Milestone.FIRST_TAX, Milestone.GRANT_PAID, Milestone.IN_FORCE);
        assertThat(AGREEMENT.directory().all()).contains(Milestone.GRANT_PAID);
    }

    @Test
    void items_areAlsoThoseOfRulesByItemAndTheRetention() {
        assertThat(AGREEMENT.items())
                .containsExactly(Item.VALUE_ADDED_TAX, Item.BUSINESS_TAX, Item.RENT, Item.LAND_REVENUE);
    }

    @Test
    void reform_keepsWhatItDoesNotReplace() {
        Agreement reform = AGREEMENT.replacing("rent", AGREEMENT.clause("rent"));
        assertThat(reform).isEqualTo(AGREEMENT);
    }
}
