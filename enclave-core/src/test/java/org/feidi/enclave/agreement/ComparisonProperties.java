package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRules;

class ComparisonProperties {

    @Property
    void comparisonOfEqualAgreementsIsEmpty(@ForAll("settled") SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        assertThat(Comparison.between(settlement, given.settlement()).isEmpty()).isTrue();
        assertThat(settlement.adjustmentsTo(settlement).total()).isEqualTo(Money.zero(settlement.currency()));
    }

    @Property
    void gainsSumToTheDifferenceOfThePools(@ForAll("settled") SomeAgreements.Settled given) {
        Settlement before = given.settlement();
        Agreement reformed = given.agreement();
        for (Clause clause : given.agreement().clauses()) {
            reformed = reformed.replacing(
                    clause.name(),
                    ImmutableClause.builder()
                            .name(clause.name())
                            .basis(clause.basis())
                            .addAllItems(clause.items())
                            .scope(clause.scope())
                            .clock(clause.clock())
                            .term(clause.term())
                            .rule(SharingRules.allTo(reformed.flyOut()))
                            .build());
        }
        Settlement after =
                new SomeAgreements.Settled(reformed, given.bookings(), given.others(), given.through()).settlement();
        assertThat(Comparison.between(before, after).total()).isEqualTo(Money.zero(before.currency()));
    }

    @Property
    void adjustmentsSumToTheDifference(
            @ForAll("settled") SomeAgreements.Settled given, @ForAll @IntRange(min = 1, max = 24) int monthsLater) {
        Settlement earlier = given.settlement();
        Settlement later = given.through(Through.through(given.through().month().plusMonths(monthsLater)))
                .settlement();
        Comparison instalment = later.adjustmentsTo(earlier);
        for (Party party : later.parties()) {
            Money gained = later.entitlementOf(party).minus(later.burdenOf(party));
            Money before = earlier.entitlementOf(party).minus(earlier.burdenOf(party));
            assertThat(instalment.gainOf(party)).isEqualTo(gained.minus(before));
        }
    }

    @Provide
    Arbitrary<SomeAgreements.Settled> settled() {
        return Arbitraries.lazy(SomeAgreements::settled);
    }
}
