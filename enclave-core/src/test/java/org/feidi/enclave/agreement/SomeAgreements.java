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
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.netOf;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.own;
import static org.feidi.enclave.sharing.SharingRules.pool;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.undecided;
import static org.feidi.enclave.sharing.SharingRules.years;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Retention;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.sharing.Amount;
import org.feidi.enclave.sharing.ByFactors;
import org.feidi.enclave.sharing.CustomRule;
import org.feidi.enclave.sharing.RecoverFirst.CountedFrom;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/** Random agreements of one to four clauses, and random facts for them. */
final class SomeAgreements {

    private static final Holder STRANGER = new Organisation("stranger", Name.of("Stranger", "外人"));
    private static final ImmutableList<Holder> PARTIES = ImmutableList.of(QUZHOU, YUHANG, FUND);

    /** What one clause may be on; no item is in two of them. */
    private static final ImmutableList<ImmutableSet<Item>> ITEMS = ImmutableList.of(
            ImmutableSet.of(Item.VALUE_ADDED_TAX, Item.CORPORATE_INCOME_TAX),
            ImmutableSet.of(Item.URBAN_LAND_USE_TAX),
            ImmutableSet.of(Item.LAND_REVENUE),
            ImmutableSet.of(Item.RENT));

    /** What stays of gross receipts; of the first months nobody says. */
    private static final Retention GROSS = Retention.builder()
            .rate(Item.VALUE_ADDED_TAX, YearMonth.of(2019, 4), Fraction.of(1, 2))
            .rate(Item.VALUE_ADDED_TAX, YearMonth.of(2021, 1), Fraction.of(1, 3))
            .rate(Item.LAND_REVENUE, YearMonth.of(2018, 1), Fraction.of(2, 5))
            .build();

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

        Settled with(List<Booking> otherBookings) {
            return new Settled(agreement, otherBookings, others, through);
        }

        /** What stays in the place of what was booked: of gross receipts the rate, on the total of a month. */
        List<Booking> net() {
            List<Booking> net = new ArrayList<>();
            Map<Booking, Money> gross = new LinkedHashMap<>();
            for (Booking booking : bookings) {
                if (booking.flow() == Booking.Flow.RECEIPT
                        && agreement.retention().applies(booking.item())) {
                    gross.merge(amounting(booking, fen(0)), booking.amount(), Money::plus);
                } else {
                    net.add(booking);
                }
            }
            gross.forEach((booking, total) -> net.add(amounting(
                    booking,
                    agreement
                            .retention()
                            .rate(booking.item(), booking.month())
                            .map(rate -> fen(halfUp(total.minorUnits(), rate)))
                            .orElse(total))));
            return net;
        }

        private static Booking amounting(Booking booking, Money amount) {
            return new Booking(
                    booking.flow(), booking.subject(), booking.item(), booking.party(), booking.month(), amount);
        }

        private static long halfUp(long units, Fraction rate) {
            long numerator = rate.numerator().longValueExact();
            long denominator = rate.denominator().longValueExact();
            return Long.signum(units) * ((2 * Math.abs(units) * numerator + denominator) / (2 * denominator));
        }

        @Override
        public String toString() {
            return agreement.clauses().stream()
                            .map(clause -> clause + " " + clause.basis() + clause.items() + " " + clause.scope() + " "
                                    + clause.clock() + " " + clause.term() + " " + clause.rule())
                            .toList()
                    + " "
                    + bookings + " through " + through;
        }
    }

    static Arbitrary<Settled> settled() {
        return settled(Arbitraries.of(Clock.Counting.class), Arbitraries.of(Retention.NONE, Retention.NONE, GROSS));
    }

    /** Booked net: a rate may change within a year, and then it matters when something was booked. */
    static Arbitrary<Settled> countedByCalendarYears() {
        return settled(
                Arbitraries.of(Clock.Counting.CALENDAR_YEAR_OF, Clock.Counting.CALENDAR_YEAR_AFTER),
                Arbitraries.just(Retention.NONE));
    }

    /** One clause on two taxes, of which one is shared, without pots, and the other is not. */
    static Arbitrary<Settled> sharingValueAddedTaxAlone() {
        Arbitrary<SharingRule> rules =
                rulesBelowACut(1).filter(rule -> !rule.parties().contains(BRANCHES));
        return Combinators.combine(settled(), rules).as((given, rule) -> {
            Clause clause = Clause.sharing(Item.VALUE_ADDED_TAX, Item.CORPORATE_INCOME_TAX)
                    .named("taxes")
                    .since(Clock.calendarYearOf(Milestone.FIRST_TAX))
                    .by(byItem(ImmutableMap.of(Item.VALUE_ADDED_TAX, rule)));
            Agreement agreement = Agreement.between(QUZHOU, YUHANG)
                    .name(Name.of("the park", "园区"))
                    .addParties(FUND)
                    .addClauses(clause)
                    .build();
            return new Settled(agreement, given.bookings(), given.others(), given.through());
        });
    }

    private static Arbitrary<Settled> settled(Arbitrary<Clock.Counting> counting, Arbitrary<Retention> retention) {
        return Combinators.combine(
                        agreements(counting, retention),
                        bookings().list().ofMaxSize(14),
                        others(),
                        months().map(Through::through))
                .as(Settled::new);
    }

    private static Arbitrary<Agreement> agreements(
            Arbitrary<Clock.Counting> counting, Arbitrary<Retention> retentions) {
        return Combinators.combine(
                        Arbitraries.subsetOf(ITEMS).ofMinSize(1),
                        clauses(counting).list().ofSize(4),
                        retentions)
                .as((items, drafts, retention) -> {
                    Agreement.Builder agreement = Agreement.between(QUZHOU, YUHANG)
                            .addParties(FUND)
                            .retention(retention)
                            .name(Name.of("the park", "园区"));
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
        Arbitrary<Integer> terms = Arbitraries.of(0, 0, 1, 2);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(
                                        Arbitraries.of(Booking.Flow.RECEIPT, Booking.Flow.RECEIPT, Booking.Flow.OUTLAY),
                                        clocks,
                                        scopes,
                                        terms,
                                        rules(2))
                                .as((flow, clock, scope, term, rule) -> (name, items) -> drafted(
                                                new ClauseDraft.Sharing(flow, items), name, clock, scope, term)
                                        .by(rule.of(items)))),
                Tuple.of(
                        1,
                        Combinators.combine(clocks, scopes, terms, amounts())
                                .as((clock, scope, term, amount) ->
                                        (name, items) -> drafted(new ClauseDraft.Owed(items), name, clock, scope, term)
                                                .from(YUHANG)
                                                .to(QUZHOU)
                                                .amounting(amount))),
                Tuple.of(
                        1,
                        Combinators.combine(clocks, scopes, terms, amounts(), matchingRules())
                                .as((clock, scope, term, cap, rule) -> (name, items) -> drafted(
                                                new ClauseDraft.Matching(items), name, clock, scope, term)
                                        .ledBy(QUZHOU)
                                        .into(STRANGER)
                                        .upTo(cap)
                                        .by(rule))));
    }

    private static <D extends ClauseDraft<D>> D drafted(D draft, String name, Clock clock, Scope scope, int term) {
        D named = draft.named(name).since(clock);
        D scoped = switch (scope.kind()) {
            case EACH_SUBJECT -> named.forEachSubject();
            case ONE_SUBJECT -> named.forSubject(scope.subject().orElseThrow());
            case ENCLAVE -> named;
        };
        return term == 0 ? scoped : scoped.forYears(term);
    }

    private static Arbitrary<Amount> amounts() {
        return Arbitraries.of(
                amount(fen(50)),
                amount(fen(40)).growingBy(Fraction.percent("8")).firstInYear(2),
                figure("investment").times(1, 3));
    }

    private static Arbitrary<SharingRule> matchingRules() {
        return Arbitraries.of(
                split(YUHANG, 1, FUND, 2),
                years(1, 1, allTo(FUND)).thereafter(split(YUHANG, 2, FUND, 1)),
                split(YUHANG, 1, BRANCHES, 1).within(BRANCHES, allTo(FUND)).under(Citation.of(Name.of("art.", "条"))),
                byFactors(factor(1, figure("investment"))).among(PARTIES.subList(1, 3), ByFactors.WhenZero.REFUSED));
    }

    /** A rule of which it is still open on which items it is. */
    private interface OpenRule {
        SharingRule of(ImmutableSet<Item> items);
    }

    /** Rules by item stand outside of everything that cuts. */
    private static Arbitrary<OpenRule> rules(int deep) {
        Arbitrary<SharingRule> below = rulesBelowACut(deep);
        return Arbitraries.frequencyOf(
                Tuple.of(4, below.map(rule -> items -> rule)),
                Tuple.of(
                        1,
                        Combinators.combine(below, below, Arbitraries.integers().between(0, 2))
                                .as((one, other, around) -> items -> {
                                    SharingRule apart = byItem(
                                            items.size() == 1
                                                    ? ImmutableMap.of(
                                                            items.asList().get(0), one)
                                                    : ImmutableMap.of(
                                                            items.asList().get(0),
                                                            one,
                                                            items.asList().get(1),
                                                            other));
                                    return around == 0
                                            ? apart
                                            : around == 1
                                                    ? apart.capping(QUZHOU, inTotal(fen(90)))
                                                            .surplus(stays(Name.of("kept", "留用")))
                                                    : years(1, 1, apart).thereafter(one);
                                })));
    }

    /** Rules of every kind of behaviour: with a memory, with promises, with something left, waiting, and pots. */
    private static Arbitrary<SharingRule> rulesBelowACut(int deep) {
        Arbitrary<Holder> parties = Arbitraries.of(PARTIES);
        Arbitrary<SharingRule> leaves = Arbitraries.oneOf(
                parties.map(party -> allTo(party)),
                Combinators.combine(
                                Arbitraries.integers().between(0, 6),
                                Arbitraries.integers().between(1, 6))
                        .as((a, b) -> split(QUZHOU, a, YUHANG, b)),
                Arbitraries.just(split(FUND, 1, YUHANG, 2)),
                Arbitraries.just(split(QUZHOU, 1, BRANCHES, 2)),
                Arbitraries.just(split(PARTIES, Weights.of(3, 3, 1), RemainderRule.quotaMethod())),
                Arbitraries.just(split(PARTIES, Weights.of(3, 3, 1), RemainderRule.leftoverTo(FUND))),
                Arbitraries.just(byFactors(factor(1, figure("investment"))).among(PARTIES, ByFactors.WhenZero.REFUSED)),
                Arbitraries.just(own(Name.of("half", "对半"), PARTIES, SomeAgreements::halfAndTheRest)),
                Arbitraries.just(stays(Name.of("kept", "留用"))),
                Arbitraries.just(undecided(Name.of("open", "未定"))));
        if (deep == 0) {
            return leaves;
        }
        Arbitrary<SharingRule> inner = rulesBelowACut(deep - 1);
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
                inner.map(rule -> netOf(fen(30), YUHANG).share(rule)),
                Combinators.combine(inner, inner)
                        .as((a, b) -> onlyIf(pool().atLeast(fen(50)), a).otherwise(b)));
    }

    private static Map<Party, Money> halfAndTheRest(CustomRule.Year year) {
        Money half = fen(year.pool().minorUnits() / 2);
        return ImmutableMap.of(QUZHOU, half, FUND, year.pool().minus(half));
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
                    all.add(Facts.batch("f")
                            .figure("investment", fen(100))
                            .figure(Figure.of("investment").ofParty(QUZHOU), fen(100))
                            .figure(Figure.of("investment").ofParty(YUHANG), fen(70))
                            .figure(Figure.of("investment").ofParty(FUND).inYear(2021), fen(20))
                            .build());
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
