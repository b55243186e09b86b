package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Explanation;

/** The laws of {@link Settlement}, for any agreement and facts. */
final class SettlementLaws {

    private static final Money NOTHING = Money.fen(0);

    private SettlementLaws() {}

    /** What everybody has in each account once all is paid. */
    private static final class Purses {
        private final Map<BudgetAccount, Map<Party, Money>> byAccount = new EnumMap<>(BudgetAccount.class);

        void add(BudgetAccount account, Party party, Money amount) {
            byAccount.computeIfAbsent(account, any -> new TreeMap<>()).merge(party, amount, Money::plus);
        }

        void add(BudgetAccount account, Booking.Flow flow, Party party, Money amount) {
            add(account, party, flow == Booking.Flow.RECEIPT ? amount : amount.negated());
        }

        Map<BudgetAccount, Map<Party, Money>> open() {
            byAccount.values().forEach(purses -> purses.values().removeIf(Money::isZero));
            byAccount.values().removeIf(Map::isEmpty);
            return byAccount;
        }
    }

    static void transfersLeaveEverybodyWithTheEntitlement(SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        Purses after = new Purses();
        for (Booking booking : given.bookings()) {
            if (!booking.month().isAfter(given.through().month())) {
                after.add(booking.item().account(), booking.flow(), booking.party(), booking.amount());
            }
        }
        for (Transfer transfer : settlement.transfers()) {
            after.add(transfer.account(), transfer.payee(), transfer.amount());
            after.add(transfer.account(), transfer.payer(), transfer.amount().negated());
        }
        Purses entitled = new Purses();
        for (SettledYear year : settlement.years()) {
            BudgetAccount account = year.clause().account();
            year.allocation()
                    .parts()
                    .forEach(
                            (party, part) -> entitled.add(account, year.clause().flow(), party, part));
            stays(year)
                    .forEach(
                            (party, kept) -> entitled.add(account, year.clause().flow(), party, kept));
        }
        for (Uncovered one : settlement.uncovered()) {
            entitled.add(
                    one.item().account(),
                    one.flow(),
                    one.holder(),
                    one.unallocated().amount());
        }
        assertThat(after.open()).isEqualTo(entitled.open());
    }

    /** What is unallocated stays with its holders in proportion to what each holds; if it is all, all stays. */
    private static Map<Party, Money> stays(SettledYear year) {
        Money left = year.allocation().totalUnallocated();
        boolean all = year.unallocated().size() > 0 && year.allocation().parts().isEmpty();
        if (all || left.equals(year.pool())) {
            return left.isZero() && !all ? Map.of() : year.held();
        }
        Map<Party, BigInteger> weights = new HashMap<>();
        year.held().forEach((party, held) -> {
            if (!held.isZero() && held.isNegative() == left.isNegative()) {
                weights.put(party, BigInteger.valueOf(Math.abs(held.minorUnits())));
            }
        });
        return left.isZero() ? Map.of() : Apportionment.by(weights).cut(left);
    }

    static void neverMoreTransfersThanPartiesLessOne(SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        for (BudgetAccount account : BudgetAccount.values()) {
            Set<Party> parties = new HashSet<>();
            int transfers = 0;
            for (Transfer transfer : settlement.transfers()) {
                if (transfer.account() == account) {
                    transfers++;
                    parties.add(transfer.payer());
                    parties.add(transfer.payee());
                }
            }
            assertThat(transfers).isLessThanOrEqualTo(Math.max(0, parties.size() - 1));
            assertThat(settlement.parties()).containsAll(parties);
        }
    }

    static void nothingIsDropped(SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        Map<String, Money> booked = new TreeMap<>();
        boolean late = false;
        for (Booking booking : given.bookings()) {
            if (booking.month().isAfter(given.through().month())) {
                late = true;
            } else {
                booked.merge(booking.flow() + " " + booking.item().account(), booking.amount(), Money::plus);
            }
        }
        Map<String, Money> settled = new TreeMap<>();
        for (SettledYear year : settlement.years()) {
            settled.merge(year.clause().flow() + " " + year.clause().account(), year.pool(), Money::plus);
            assertThat(sum(year.held().values())).isEqualTo(year.pool());
            assertThat(sum(year.allocation().parts().values())
                            .plus(year.allocation().totalUnallocated()))
                    .isEqualTo(year.pool());
            assertThat(year.allocation().parts().keySet()).noneMatch(party -> party instanceof Pot);
        }
        for (Uncovered one : settlement.uncovered()) {
            settled.merge(
                    one.flow() + " " + one.item().account(), one.unallocated().amount(), Money::plus);
        }
        booked.values().removeIf(Money::isZero);
        settled.values().removeIf(Money::isZero);
        assertThat(settled).isEqualTo(booked);
        assertThat(settlement.findings().stream().anyMatch(finding -> finding.kind() == Finding.Kind.AFTER_THROUGH))
                .isEqualTo(late);
    }

    /** Every booking cut in two at random, thrown into four batches, united in any order. */
    static void batchesInAnyOrderAndSplitInAnyWayChangeNothing(
            SomeAgreements.Settled given, List<Integer> batches, List<Long> cuts, boolean lastFirst) {
        Facts[] facts = IntStream.range(0, 4)
                .mapToObj(number -> {
                    Facts.Builder batch = Facts.batch("batch-" + number);
                    for (int i = 0; i < given.bookings().size(); i++) {
                        Booking booking = given.bookings().get(i);
                        Money cut = Money.fen(cuts.get(i));
                        if (batches.get(2 * i) == number) {
                            batch.add(with(booking, booking.month(), cut));
                        }
                        if (batches.get(2 * i + 1) == number) {
                            batch.add(with(
                                    booking, booking.month(), booking.amount().minus(cut)));
                        }
                    }
                    return batch.build();
                })
                .toArray(Facts[]::new);
        Facts united = lastFirst
                ? facts[3].and(facts[2]).and(facts[1].and(facts[0])).and(given.others())
                : given.others().and(facts[0].and(facts[1].and(facts[2].and(facts[3]))));
        assertSame(given.agreement().settle(united, given.through()), given.settlement());
    }

    /** Moving a booking within its calendar year changes nothing, if that year is closed. */
    static void factsOfAQuarterOrOfTheYearGiveTheSame(SomeAgreements.Settled given) {
        SomeAgreements.Settled closed =
                given.through(Through.through(given.through().month().getYear()));
        SomeAgreements.Settled inDecember = new SomeAgreements.Settled(
                closed.agreement(),
                closed.bookings().stream()
                        .map(booking -> with(booking, booking.month().withMonth(12), booking.amount()))
                        .toList(),
                closed.others(),
                closed.through());
        assertSame(inDecember.settlement(), closed.settlement());
    }

    static void closingLaterChangesNoClosedYear(SomeAgreements.Settled given, int monthsLater) {
        Settlement earlier = given.settlement();
        YearMonth month = given.through().month().plusMonths(monthsLater);
        ImmutableList<SettledYear> later =
                given.through(Through.through(month)).settlement().years();
        assertThat(later)
                .containsAll(
                        earlier.years().stream().filter(SettledYear::isClosed).toList());
    }

    static void explanationsReAddAndAreTheSameFromAnyThread(SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        List<Explanation> alone =
                settlement.years().stream().map(SettledYear::explain).toList();
        List<Explanation> together =
                settlement.years().parallelStream().map(SettledYear::explain).toList();
        assertThat(together).isEqualTo(alone);
        for (int i = 0; i < alone.size(); i++) {
            SettledYear year = settlement.years().get(i);
            Explanation explanation = alone.get(i);
            assertThat(explanation.pool()).isEqualTo(year.pool());
            assertThat(explanation.year()).isEqualTo(year.year());
            assertThat(explanation.allocation().shortfalls()).isEqualTo(year.shortfalls());
            year.allocation()
                    .parts()
                    .forEach((party, part) ->
                            assertThat(explanation.allocation().partOf(party)).isEqualTo(part));
            assertReAdds(explanation);
        }
    }

    private static void assertReAdds(Explanation explanation) {
        assertThat(explanation.allocation().total()).isEqualTo(explanation.pool());
        explanation.inner().forEach(SettlementLaws::assertReAdds);
    }

    private static void assertSame(Settlement actual, Settlement expected) {
        assertThat(actual.years()).isEqualTo(expected.years());
        assertThat(actual.uncovered()).isEqualTo(expected.uncovered());
        assertThat(actual.transfers()).isEqualTo(expected.transfers());
        assertThat(actual.findings()).isEqualTo(expected.findings());
        assertThat(actual.parties()).isEqualTo(expected.parties());
    }

    private static Booking with(Booking booking, YearMonth month, Money amount) {
        return new Booking(booking.flow(), booking.subject(), booking.item(), booking.party(), month, amount);
    }

    private static Money sum(Iterable<Money> amounts) {
        Money sum = NOTHING;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }
}
