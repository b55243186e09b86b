package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.ClauseDraft;
import org.feidi.enclave.agreement.Clock;
import org.feidi.enclave.agreement.Comparison;
import org.feidi.enclave.agreement.SettledYear;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

/** Rules as the clause of an agreement: settling adds nothing to the algebra. */
final class SettledRuleLaws {

    private static final Milestone BEGIN = new Milestone("begin", Name.of("begin", "起算"));
    private static final Holder HOLDER = Sides.IN;
    private static final Name POT = Name.of("left in a pot", "尚在待分配");

    private SettledRuleLaws() {}

    /** Receipts of any month and in any pieces give what the rule makes of the yearly totals; by any clock. */
    static void monthByMonthIsOnceAYear(SharingRule rule, Pool pool, Random random) {
        Pool years = everyYear(pool);
        Settlement settlement = agreement(rule, years).settle(booked(years, random), through(years));
        Map<Integer, Allocation> settled = new TreeMap<>();
        for (SettledYear year : settlement.years()) {
            settled.put(year.year(), withoutPots(year.allocation()));
        }
        assertThat(settled).isEqualTo(Maps.transformValues(years.by(rule).byYear(), SettledRuleLaws::withoutPots));
    }

    /** Settled quarter by quarter, the instalments of a year sum to what settling it once gives. */
    static void quarterByQuarterIsOnceAYear(SharingRule rule, Pool pool, Random random) {
        Pool years = everyYear(pool);
        Facts facts = booked(years, random);
        YearMonth last = years.circumstances().through();
        Agreement agreement = agreement(rule, years);
        Settlement before = agreement.settle(facts, Through.through(last.minusYears(1)));
        Settlement once = agreement.settle(facts, Through.through(last));
        Map<List<Object>, Money> inOne = new HashMap<>();
        add(once.adjustmentsTo(before), inOne);
        Map<List<Object>, Money> instalments = new HashMap<>();
        Settlement earlier = before;
        for (int quarter = 3; quarter >= 0; quarter--) {
            Settlement now = agreement.settle(facts, Through.through(last.minusMonths(3L * quarter)));
            add(now.adjustmentsTo(earlier), instalments);
            earlier = now;
        }
        assertThat(instalments).isEqualTo(inOne);
        assertThat(earlier.transfers()).isEqualTo(once.transfers());
    }

    private static void add(Comparison comparison, Map<List<Object>, Money> sums) {
        for (Comparison.Gain gain : comparison.gains()) {
            sums.merge(
                    List.of(gain.clause(), gain.subject(), gain.calendarYear(), gain.party()),
                    gain.amount(),
                    Money::plus);
        }
        sums.values().removeIf(Money::isZero);
    }

    /** A clause asks every year, with zero where nothing came; all of them are closed here. */
    private static Pool everyYear(Pool pool) {
        Circumstances around = pool.circumstances();
        int last = pool.byYear().lastKey();
        Map<Item, SortedMap<Integer, Money>> byItem = new TreeMap<>();
        for (Item item : pool.items()) {
            TreeMap<Integer, Money> series = new TreeMap<>(pool.ofItem(item).byYear());
            for (int year = 1; year <= last; year++) {
                series.putIfAbsent(year, pool.zero());
            }
            byItem.put(item, series);
        }
        Circumstances closed = new Circumstances(
                around.facts(), around.subject(), around.clock(), around.clock().endOf(last));
        return Pool.ofItems(pool.currency(), byItem, closed);
    }

    private static Through through(Pool years) {
        return Through.through(years.circumstances().through());
    }

    private static Agreement agreement(SharingRule rule, Pool years) {
        ClauseDraft.Sharing ofAll =
                Clause.sharing(years.items()).named("clause").since(Clock.anniversariesOf(BEGIN));
        ClauseDraft.Sharing draft =
                years.circumstances().subject().map(ofAll::forSubject).orElse(ofAll);
        return Agreement.between(Sides.OUT, Sides.IN)
                .name(Name.of("any rule", "任一办法"))
                .addParties(Sides.ZONE, Sides.CENTRAL, Sides.COMPANY)
                .addClauses(draft.by(rule))
                .build();
    }

    /** Each year's amount of each item in a few pieces of any sign, in months of that year. */
    private static Facts booked(Pool years, Random random) {
        Circumstances around = years.circumstances();
        Facts.Builder facts = Facts.batch("receipts");
        for (Item item : years.items()) {
            for (Map.Entry<Integer, Money> year : years.ofItem(item).byYear().entrySet()) {
                Money rest = year.getValue();
                for (int piece = random.nextInt(4); piece > 0; piece--) {
                    Money part = Money.fen(random.nextInt(2001) - 1000L);
                    facts.add(booking(around, item, year.getKey(), part, random));
                    rest = rest.minus(part);
                }
                facts.add(booking(around, item, year.getKey(), rest, random));
            }
        }
        Facts begin = around.subject().isPresent()
                ? Facts.batch("begin")
                        .milestone(
                                around.subject().get(),
                                BEGIN,
                                around.clock().firstMonth().atDay(15))
                        .build()
                : Facts.batch("begin")
                        .milestone(BEGIN, around.clock().firstMonth().atDay(15))
                        .build();
        return around.facts().and(begin).and(facts.build());
    }

    private static Booking booking(Circumstances around, Item item, int year, Money amount, Random random) {
        Booking booking =
                Booking.receipt(HOLDER, item, around.clock().beginOf(year).plusMonths(random.nextInt(12)), amount);
        return around.subject().map(booking::ofSubject).orElse(booking);
    }

    /** What a pot still has goes to nobody; why is said by the agreement. */
    private static Allocation withoutPots(Allocation allocation) {
        Allocation left = allocation;
        for (Party party : allocation.parts().keySet()) {
            left = party instanceof Pot ? left.leaving(party, POT) : left;
        }
        return new Allocation(
                left.currency(),
                left.parts(),
                left.unallocated().stream()
                        .map(one -> one.cause() == Unallocated.Cause.POT
                                ? new Unallocated(one.cause(), POT, one.amount())
                                : one)
                        .collect(ImmutableList.toImmutableList()),
                left.shortfalls());
    }
}
