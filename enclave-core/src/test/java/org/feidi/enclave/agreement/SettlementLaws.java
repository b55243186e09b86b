package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Explanation;
import org.feidi.enclave.sharing.SharingRules;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Shape;

/** The laws of {@link Settlement}, for any agreement and facts. */
final class SettlementLaws {

    private static final Money NOTHING = Money.fen(0);

    private SettlementLaws() {}

    /** What everybody has in each account once all is paid. */
    private static final class Purses {
        private final Map<BudgetAccount, Map<Holder, Money>> byAccount = new EnumMap<>(BudgetAccount.class);

        void add(BudgetAccount account, Holder party, Money amount) {
            byAccount.computeIfAbsent(account, any -> new TreeMap<>()).merge(party, amount, Money::plus);
        }

        void add(BudgetAccount account, Booking.Flow flow, Holder party, Money amount) {
            add(account, party, flow == Booking.Flow.RECEIPT ? amount : amount.negated());
        }

        Map<BudgetAccount, Map<Holder, Money>> open() {
            byAccount.values().forEach(purses -> purses.values().removeIf(Money::isZero));
            byAccount.values().removeIf(Map::isEmpty);
            return byAccount;
        }
    }

    /** What was paid towards what is owed has reached its payee, as far as it was owed. */
    static void transfersLeaveEverybodyWithTheEntitlement(SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        Purses after = new Purses();
        Purses entitled = new Purses();
        for (Booking booking : given.net()) {
            if (!booking.month().isAfter(given.through().month())) {
                after.add(booking.item().account(), booking.flow(), booking.party(), booking.amount());
            }
        }
        for (Payment payment : settlement.payments()) {
            after.add(payment.clause().account(), payment.payee(), payment.counted());
            entitled.add(
                    payment.clause().account(),
                    payment.payer(),
                    payment.excess().negated());
        }
        for (Transfer transfer : settlement.transfers()) {
            after.add(transfer.account(), transfer.payee(), transfer.amount());
            after.add(transfer.account(), transfer.payer(), transfer.amount().negated());
        }
        for (SettledYear year : settlement.years()) {
            BudgetAccount account = year.clause().account();
            year.entitlements().forEach((party, part) -> entitled.add(account, party, part));
            year.burdens().forEach((party, part) -> entitled.add(account, party, part.negated()));
            year.kept()
                    .forEach((party, kept) ->
                            entitled.add(account, year.clause().basis().flow(), party, kept));
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

    /** In proportion to what each holds; if it is all, all stays. */
    static void whatGoesToNobodyStaysWithItsHolders(SomeAgreements.Settled given) {
        for (SettledYear year : given.settlement().years()) {
            boolean owed = year.clause().basis().paidTo().isPresent();
            if (!owed && !year.clause().rule().sharesByItem()) {
                assertThat(withoutZeros(year.kept())).isEqualTo(withoutZeros(stays(year)));
            }
            if (!owed) {
                boolean nothingIsShared =
                        year.allocation().parts().values().stream().allMatch(Money::isZero);
                assertThat(sum(year.kept().values()))
                        .isEqualTo(nothingIsShared && !year.unallocated().isEmpty() ? year.pool() : leftInAll(year));
            }
        }
    }

    private static Money leftInAll(SettledYear year) {
        return year.allocation().totalUnallocated().plus(year.allocation().totalKept());
    }

    private static Map<Holder, Money> stays(SettledYear year) {
        Money left = leftInAll(year);
        boolean nothingIsShared = year.allocation().parts().values().stream().allMatch(Money::isZero);
        if (!year.unallocated().isEmpty() && (nothingIsShared || left.equals(year.pool()))) {
            return year.held();
        }
        Map<Holder, BigInteger> weights = new HashMap<>();
        year.held().forEach((party, held) -> {
            if (!held.isZero() && held.isNegative() == left.isNegative()) {
                weights.put(party, BigInteger.valueOf(Math.abs(held.minorUnits())));
            }
        });
        return left.isZero() ? Map.of() : Apportionment.by(weights).cut(left);
    }

    private static Map<Holder, Money> withoutZeros(Map<Holder, Money> amounts) {
        return Maps.filterValues(amounts, amount -> !amount.isZero());
    }

    /** Of an item of its own that a rule by item leaves to nobody. */
    static void whatNobodySharesOfAnItemMovesNothing(SomeAgreements.Settled given, Item unshared) {
        SomeAgreements.Settled without = given.with(given.bookings().stream()
                .filter(booking -> !booking.item().equals(unshared))
                .toList());
        assertThat(given.settlement().transfers())
                .isEqualTo(without.settlement().transfers());
    }

    static void neverMoreTransfersThanPartiesLessOne(SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        for (BudgetAccount account : BudgetAccount.values()) {
            Set<Holder> parties = new HashSet<>();
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

    /** What was booked is shared, or measures what is to be matched, or is a payment, or is uncovered. */
    static void nothingIsDropped(SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        Map<String, Money> booked = new TreeMap<>();
        boolean late = false;
        for (Booking booking : given.net()) {
            if (booking.month().isAfter(given.through().month())) {
                late = true;
            } else {
                add(booked, booking.flow(), booking.item().account(), booking.amount());
            }
        }
        Map<String, Money> settled = new TreeMap<>();
        for (SettledYear year : settlement.years()) {
            Clause clause = year.clause();
            add(
                    settled,
                    clause.basis().flow(),
                    clause.account(),
                    sum(year.held().values()));
            if (clause.basis().paidTo().isEmpty()) {
                assertThat(sum(year.held().values())).isEqualTo(year.pool());
            }
            assertThat(sum(year.allocation().parts().values()).plus(leftInAll(year)))
                    .isEqualTo(year.pool());
            assertThat(year.allocation().parts().keySet()).noneMatch(party -> party instanceof Pot);
        }
        for (Payment payment : settlement.payments()) {
            add(settled, Booking.Flow.OUTLAY, payment.clause().account(), payment.paid());
        }
        for (Uncovered one : settlement.uncovered()) {
            add(settled, one.flow(), one.item().account(), one.unallocated().amount());
        }
        booked.values().removeIf(Money::isZero);
        settled.values().removeIf(Money::isZero);
        assertThat(settled).isEqualTo(booked);
        assertThat(settlement.findings().stream().anyMatch(finding -> finding.kind() == Finding.Kind.AFTER_THROUGH))
                .isEqualTo(late);
    }

    private static void add(Map<String, Money> sums, Booking.Flow flow, BudgetAccount account, Money amount) {
        sums.merge(flow + " " + account, amount, Money::plus);
    }

    /** What is paid settles what is due, and no more; what is more is found. */
    static void paymentsSettleWhatIsDue(SomeAgreements.Settled given) {
        Settlement settlement = given.settlement();
        for (Payment payment : settlement.payments()) {
            Money due = settlement.years().stream()
                    .filter(year -> year.clause().equals(payment.clause()))
                    .filter(year -> year.subject().equals(payment.subject()))
                    .map(year -> year.burdens().getOrDefault(payment.payer(), NOTHING))
                    .reduce(NOTHING, Money::plus);
            assertThat(payment.counted()).isEqualTo(payment.paid().min(due.max(NOTHING)));
        }
        assertThat(settlement.findings().stream().filter(finding -> finding.kind() == Finding.Kind.OVERPAID))
                .hasSize((int) settlement.payments().stream()
                        .filter(payment -> payment.excess().isPositive())
                        .count());
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
        SomeAgreements.Settled inDecember = closed.with(closed.bookings().stream()
                .map(booking -> with(booking, booking.month().withMonth(12), booking.amount()))
                .toList());
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

    /** Whatever parties, items, subjects, clauses and documents are called, the structure is that of plain names. */
    static void noNameWritesALineOfItsOwn(List<String> names, Locale locale) {
        Settlement told = named(names);
        Settlement plain = named(List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"));
        assertThat(Shape.ofMarkdown(told.statement().in(locale)).structure())
                .isEqualTo(Shape.ofMarkdown(plain.statement().in(locale)).structure());
        assertThat(Shape.ofMarkdown(told.explain().in(locale)).structure())
                .isEqualTo(Shape.ofMarkdown(plain.explain().in(locale)).structure());
        assertThat(Shape.ofHtml(told.statement().html(locale)).structure())
                .isEqualTo(Shape.ofHtml(plain.statement().html(locale)).structure());
        assertThat(Shape.ofHtml(told.explain().html(locale)).structure())
                .isEqualTo(Shape.ofHtml(plain.explain().html(locale)).structure());
        List<List<String>> csv = Shape.csv(told.statement().tables().get(0).csv(locale));
        assertThat(csv).hasSize(4).allSatisfy(row -> assertThat(row).hasSize(6));
        assertThat(csv.get(0).subList(3, 5)).isEqualTo(names.subList(0, 2));
        assertThat(csv.get(1).get(0)).isEqualTo(names.get(2));
    }

    private static Settlement named(List<String> names) {
        List<Name> all = names.stream().map(Name::of).toList();
        Organisation out = new Organisation("out", all.get(0));
        Organisation in = new Organisation("in", all.get(1));
        Subject firm = new Subject("firm", all.get(2));
        Item item = new Item("item", all.get(3), BudgetAccount.GENERAL_PUBLIC_BUDGET);
        Milestone milestone = new Milestone("began", all.get(6));
        Clause clause = Clause.sharing(item)
                .named("c")
                .titled(all.get(4))
                .forEachSubject()
                .since(calendarYearOf(milestone))
                .under(Citation.of(all.get(7)).withArticle(all.get(6)))
                .by(years(
                                1,
                                1,
                                split(out, 6, in, 4)
                                        .guaranteeing(out, yuan("9"))
                                        .madeUpBy(in))
                        .years(2, 2, SharingRules.stays(all.get(7)))
                        .thenEnds());
        Facts facts = Facts.batch("facts")
                .milestone(firm, milestone, LocalDate.of(2020, 1, 1))
                .receipt(firm, in, item, YearMonth.of(2019, 6), yuan("3"))
                .receipt(firm, in, item, YearMonth.of(2020, 6), yuan("5"))
                .receipt(firm, in, item, YearMonth.of(2021, 6), yuan("7"))
                .build();
        return Agreement.between(out, in)
                .name(all.get(5))
                .addClauses(clause)
                .build()
                .settle(facts, through(2021));
    }
}
