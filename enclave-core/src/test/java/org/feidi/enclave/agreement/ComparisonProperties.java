package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Retention;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRules;
import org.feidi.enclave.wording.Name;

class ComparisonProperties {

    @Property
    void comparisonOfEqualAgreementsIsEmpty(@ForAll("settled") SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        assertThat(Comparison.between(settlement, given.settlement()).isEmpty()).isTrue();
        assertThat(settlement.adjustmentsTo(settlement).total()).isEqualTo(Money.zero(settlement.currency()));
    }

    @Property
    void gainsSumToTheDifferenceOfWhatWasBooked(
            @ForAll("settled") SomeAgreements.Settled given, @ForAll("settled") SomeAgreements.Settled other) {
        SomeAgreements.Settled before = withoutOwed(given);
        SomeAgreements.Settled after = before.with(other.bookings());
        Money difference = booked(after).minus(booked(before));
        assertThat(Comparison.between(before.settlement(), after.settlement()).total())
                .isEqualTo(difference);
    }

    private static Money booked(SomeAgreements.Settled given) {
        return given.net().stream()
                .filter(booking -> !booking.month().isAfter(given.through().month()))
                .map(booking -> booking.flow() == Booking.Flow.RECEIPT
                        ? booking.amount()
                        : booking.amount().negated())
                .reduce(Money.fen(0), Money::plus);
    }

    /** The same agreement, without clauses on what is owed; a clause of its own is on what nobody books. */
    private static SomeAgreements.Settled withoutOwed(SomeAgreements.Settled given) {
        return new SomeAgreements.Settled(
                withoutOwed(given.agreement(), given.agreement().retention()),
                given.bookings(),
                given.others(),
                given.through());
    }

    private static Agreement withoutOwed(Agreement agreement, Retention retention) {
        Clause idle = Clause.sharing(new Item("idle", Name.of("idle", "无"), BudgetAccount.LAND_FUNDS))
                .named("idle")
                .since(Clock.calendarYearOf(Milestone.IN_FORCE))
                .by(SharingRules.allTo(agreement.parties().get(1)));
        return Agreement.builder()
                .name(agreement.name())
                .addAllParties(agreement.parties())
                .retention(retention)
                .addAllClauses(Iterables.filter(
                        agreement.clauses(), clause -> clause.basis().paidTo().isEmpty()))
                .addClauses(idle)
                .build();
    }

    /** Of the same facts under two agreements, neither of them with clauses on what is owed. */
    @Property
    void gainsAreTheDifferenceOfTheTransfers(
            @ForAll("settled") SomeAgreements.Settled given, @ForAll("settled") SomeAgreements.Settled other) {
        Retention retention = given.agreement().retention();
        Settlement before = withoutOwed(given.agreement(), retention).settle(given.facts(), given.through());
        Settlement after = withoutOwed(other.agreement(), retention).settle(given.facts(), given.through());
        Comparison comparison = Comparison.between(before, after);
        for (Holder party : after.parties()) {
            assertThat(comparison.gainOf(party))
                    .isEqualTo(received(after, party).minus(received(before, party)));
        }
        assertThat(comparison.total()).isEqualTo(Money.fen(0));
    }

    private static Money received(Settlement settlement, Holder party) {
        Money sum = Money.fen(0);
        for (Transfer transfer : settlement.transfers()) {
            sum = transfer.payee().equals(party) ? sum.plus(transfer.amount()) : sum;
            sum = transfer.payer().equals(party) ? sum.minus(transfer.amount()) : sum;
        }
        return sum;
    }

    /** Instalment by instalment, also with a correction of an earlier one: each clause, year and party. */
    @Property
    void adjustmentsSumToTheDifference(
            @ForAll("settled") SomeAgreements.Settled given,
            @ForAll("settled") SomeAgreements.Settled corrected,
            @ForAll @IntRange(min = 1, max = 24) int monthsLater) {
        Settlement first = given.settlement();
        Settlement second = given.with(corrected.bookings()).settlement();
        Settlement third = given.with(corrected.bookings())
                .through(Through.through(given.through().month().plusMonths(monthsLater)))
                .settlement();
        assertThat(sum(third.adjustmentsTo(second), second.adjustmentsTo(first)))
                .isEqualTo(sum(third.adjustmentsTo(first)));
    }

    private static Map<ImmutableList<Object>, Money> sum(Comparison... comparisons) {
        Map<ImmutableList<Object>, Money> sum = new HashMap<>();
        for (Comparison comparison : comparisons) {
            for (Comparison.Gain gain : comparison.gains()) {
                sum.merge(
                        ImmutableList.of(gain.clause(), gain.subject(), gain.calendarYear(), gain.party()),
                        gain.amount(),
                        Money::plus);
            }
        }
        sum.values().removeIf(Money::isZero);
        return sum;
    }

    @Provide
    Arbitrary<SomeAgreements.Settled> settled() {
        return Arbitraries.lazy(SomeAgreements::settled);
    }
}
