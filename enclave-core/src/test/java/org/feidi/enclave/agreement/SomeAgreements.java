package org.feidi.enclave.agreement;

import static org.feidi.enclave.agreement.Cases.BRANCHES;
import static org.feidi.enclave.agreement.Cases.FUND;
import static org.feidi.enclave.agreement.Cases.MILL;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.SHOP;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.quantity.Money.fen;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.notShared;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.pool;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.sharing.RecoverFirst.CountedFrom;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;

/** Random agreements of one to four clauses, and random facts for them. */
final class SomeAgreements {

    private static final Party STRANGER = Organisation.of("stranger", Name.of("Stranger", "外人"));
    private static final ImmutableList<Party> PARTIES = ImmutableList.of(QUZHOU, YUHANG, FUND);

    /** What one clause may be on; no item is in two of them. */
    private static final ImmutableList<ImmutableSet<Item>> ITEMS = ImmutableList.of(
            ImmutableSet.of(Item.VALUE_ADDED_TAX, Item.CORPORATE_INCOME_TAX),
            ImmutableSet.of(Item.URBAN_LAND_USE_TAX),
            ImmutableSet.of(Item.LAND_REVENUE),
            ImmutableSet.of(Item.RENT));

    private SomeAgreements() {}

    /** An agreement, what was booked, what else is known, and the closing month. */
    record Settled(Agreement agreement, List<Booking> bookings, Facts others, Through through) {

        Facts facts() {
            Facts.Builder batch = Facts.batch("bookings");
            bookings.forEach(batch::add);
            return others.and(batch.build());
        }

        Settlement settlement() {
            return agreement.settle(facts(), through);
        }

        Settled through(Through other) {
            return new Settled(agreement, bookings, others, other);
        }

        @Override
        public String toString() {
            return agreement.clauses().stream()
                            .map(clause -> clause + " " + clause.flow() + clause.items() + " " + clause.scope() + " "
                                    + clause.clock() + " " + clause.term() + " " + clause.rule())
                            .toList()
                    + " "
                    + bookings + " through " + through;
        }
    }

    static Arbitrary<Settled> settled() {
        return settled(Arbitraries.of(Clock.Counting.class));
    }

    static Arbitrary<Settled> countedByCalendarYears() {
        return settled(Arbitraries.of(Clock.Counting.CALENDAR_YEAR_OF, Clock.Counting.CALENDAR_YEAR_AFTER));
    }

    private static Arbitrary<Settled> settled(Arbitrary<Clock.Counting> counting) {
        return Combinators.combine(
                        agreements(counting), bookings().list().ofMaxSize(14), others(), months().map(Through::through))
                .as(Settled::new);
    }

    private static Arbitrary<Agreement> agreements(Arbitrary<Clock.Counting> counting) {
        return Combinators.combine(
                        Arbitraries.subsetOf(ITEMS).ofMinSize(1),
                        clauses(counting).list().ofSize(4))
                .as((items, drafts) -> {
                    Agreement.Builder agreement = Agreement.builder()
                            .name(Name.of("the park", "园区"))
                            .flyOut(QUZHOU)
                            .flyIn(YUHANG)
                            .addFurtherParties(FUND);
                    int number = 0;
                    for (ImmutableSet<Item> of : items) {
                        agreement.addClauses(drafts.get(number).on("clause-" + number, of));
                        number++;
                    }
                    return agreement.build();
                });
    }

    /** A clause of which it is still open on what it is. */
    private interface Open {
        Clause on(String name, ImmutableSet<Item> items);
    }

    private static Arbitrary<Open> clauses(Arbitrary<Clock.Counting> counting) {
        Arbitrary<Clock> clocks = Combinators.combine(
                        Arbitraries.of(
                                ImmutableSet.of(Milestone.FIRST_TAX),
                                ImmutableSet.of(Milestone.IN_FORCE, Milestone.FIRST_TAX)),
                        Arbitraries.of(0, 0, 1),
                        counting,
                        Arbitraries.of(true, false))
                .as(Clock::new);
        Arbitrary<Scope> scopes = Arbitraries.of(Scope.ENCLAVE, Scope.EACH_SUBJECT, Scope.EACH_SUBJECT, Scope.of(MILL));
        return Combinators.combine(
                        Arbitraries.of(Booking.Flow.RECEIPT, Booking.Flow.RECEIPT, Booking.Flow.OUTLAY),
                        clocks,
                        scopes,
                        Arbitraries.of(0, 0, 1, 2),
                        rules(2))
                .as((flow, clock, scope, term, rule) -> (name, items) -> {
                    ClauseDraft.Sharing draft =
                            new ClauseDraft.Sharing(flow, items).named(name).since(clock);
                    switch (scope.kind()) {
                        case EACH_SUBJECT -> draft.forEachSubject();
                        case ONE_SUBJECT -> draft.forSubject(scope.subject().orElseThrow());
                        case ENCLAVE -> {
                            // as it is
                        }
                    }
                    return (term == 0 ? draft : draft.forYears(term)).by(rule);
                });
    }

    /** Rules of every kind of behaviour: with a memory, with promises, with something left, waiting, and pots. */
    private static Arbitrary<SharingRule> rules(int deep) {
        Arbitrary<Party> parties = Arbitraries.of(PARTIES);
        Arbitrary<SharingRule> leaves = Arbitraries.oneOf(
                parties.map(party -> allTo(party)),
                Combinators.combine(
                                Arbitraries.integers().between(0, 6),
                                Arbitraries.integers().between(1, 6))
                        .as((a, b) -> split(QUZHOU, a, YUHANG, b)),
                Arbitraries.just(split(FUND, 1, YUHANG, 2)),
                Arbitraries.just(split(QUZHOU, 1, BRANCHES, 2)),
                Arbitraries.just(notShared(Name.of("kept", "留用"))),
                Arbitraries.just(undecided(Name.of("open", "未定"))));
        if (deep == 0) {
            return leaves;
        }
        Arbitrary<SharingRule> inner = rules(deep - 1);
        return Arbitraries.oneOf(
                leaves,
                Combinators.combine(inner, inner).as((a, b) -> years(1, 1, a).thereafter(b)),
                inner.map(rule -> years(1, 2, rule).thenEnds()),
                Combinators.combine(inner, inner)
                        .as((a, b) -> a.capping(QUZHOU, inTotal(fen(90))).surplus(b)),
                inner.map(rule ->
                        recoverFirst(FUND, figure("investment")).then(rule).countedFrom(CountedFrom.YEAR_OF_RECOVERY)),
                inner.map(rule -> rule.guaranteeing(QUZHOU, fen(60)).madeUpBy(YUHANG)),
                Combinators.combine(inner, inner).as((a, b) -> base(fen(70), a).increment(b)),
                Combinators.combine(inner, inner).as((a, b) -> a.within(BRANCHES, b)),
                inner.map(rule -> rule.dueInTotal(QUZHOU, amount(fen(500)), 2)),
                Combinators.combine(inner, inner)
                        .as((a, b) -> onlyIf(pool().atLeast(fen(50)), a).otherwise(b)));
    }

    private static Arbitrary<Booking> bookings() {
        Arbitrary<Item> items = Arbitraries.of(
                Item.VALUE_ADDED_TAX,
                Item.CORPORATE_INCOME_TAX,
                Item.BUSINESS_TAX,
                Item.URBAN_LAND_USE_TAX,
                Item.LAND_REVENUE,
                Item.RENT);
        Arbitrary<Optional<Subject>> subjects = Arbitraries.of(Optional.empty(), Optional.of(MILL), Optional.of(SHOP));
        return Combinators.combine(
                        Arbitraries.of(Booking.Flow.RECEIPT, Booking.Flow.RECEIPT, Booking.Flow.OUTLAY),
                        subjects,
                        items,
                        Arbitraries.of(QUZHOU, YUHANG, YUHANG, FUND, STRANGER),
                        months(),
                        Arbitraries.longs().between(-100, 300).map(amount -> fen(amount)))
                .as(Booking::new);
    }

    /** Few enough that clauses, milestones and closing months meet. */
    private static Arbitrary<YearMonth> months() {
        return Arbitraries.integers()
                .between(0, 47)
                .map(months -> YearMonth.of(2019, 1).plusMonths(months));
    }

    private static Arbitrary<Facts> others() {
        return Combinators.combine(
                        months().list().ofSize(6), Arbitraries.integers().between(0, 511))
                .as((dates, chosen) -> {
                    List<Facts> all = new ArrayList<>();
                    all.add(milestone("a", Milestone.FIRST_TAX, dates.get(0)));
                    all.add(milestone("b", Milestone.IN_FORCE, dates.get(1)));
                    all.add(milestone("c", MILL, Milestone.FIRST_TAX, dates.get(2)));
                    all.add(milestone("d", MILL, Milestone.IN_FORCE, dates.get(3)));
                    all.add(milestone("e", SHOP, Milestone.FIRST_TAX, dates.get(4)));
                    all.add(Facts.batch("f").figure("investment", fen(100)).build());
                    all.add(Facts.batch("g")
                            .figure(Figure.of("investment").ofSubject(MILL), fen(100))
                            .build());
                    all.add(Facts.batch("h")
                            .figure(Figure.of("investment").ofSubject(SHOP).inYear(2021), fen(100))
                            .build());
                    Facts facts = Facts.none();
                    for (int i = 0; i < all.size(); i++) {
                        // mostly there: one of two would leave most clocks without a beginning
                        facts = (chosen >> i & 1) == 0 && i % 2 == 1 ? facts : facts.and(all.get(i));
                    }
                    // sometimes the first tax has two dates
                    return chosen < 480 ? facts : facts.and(milestone("i", Milestone.FIRST_TAX, dates.get(5)));
                });
    }

    private static Facts milestone(String number, Milestone milestone, YearMonth month) {
        return Facts.batch(number).milestone(milestone, dayIn(month)).build();
    }

    private static Facts milestone(String number, Subject subject, Milestone milestone, YearMonth month) {
        return Facts.batch(number).milestone(subject, milestone, dayIn(month)).build();
    }

    private static LocalDate dayIn(YearMonth month) {
        return month.atDay(15);
    }
}
