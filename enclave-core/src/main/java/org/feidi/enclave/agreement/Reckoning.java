package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Allocation;
import org.feidi.enclave.sharing.Circumstances;
import org.feidi.enclave.sharing.Dues;
import org.feidi.enclave.sharing.Explanation;
import org.feidi.enclave.sharing.Pool;
import org.feidi.enclave.sharing.Unallocated;
import org.feidi.enclave.wording.Worded;

/**
 * Brings one clause from what was booked to its settled years and to what was paid.
 *
 * <p>Whatever the basis, it comes to a pool for each year, shared by the rule. What was booked is
 * held by somebody; what is due, or is to be matched, is owed from one end to the other, and
 * payments lower what is owed in all.
 */
final class Reckoning implements Basis.Fold<SettledLedger> {

    private final Clause clause;
    private final Optional<Subject> subject;
    private final ImmutableSortedMap<Integer, Holdings> booked;
    private final SortedMap<Holder, Money> paid;
    private final Currency currency;
    private final Circumstances around;
    private final Money zero;

    Reckoning(
            Clause clause,
            Optional<Subject> subject,
            ImmutableSortedMap<Integer, Holdings> booked,
            SortedMap<Holder, Money> paid,
            Currency currency,
            Circumstances around) {
        this.clause = clause;
        this.subject = subject;
        this.booked = booked;
        this.paid = paid;
        this.currency = currency;
        this.around = around;
        this.zero = Money.zero(currency);
    }

    SettledLedger settle() {
        return clause.basis().fold(this);
    }

    // What was booked.

    @Override
    public SettledLedger booked(Basis.Booked basis) {
        Pool pool = clause.itemsApart() ? poolOfItems() : pool(eachYear(booked.keySet(), this::bookedInAll));
        return new SettledLedger(years(pool, booked, SettledYear.Origin.BOOKED), ImmutableList.of());
    }

    private Money bookedInAll(int year) {
        return sum(at(booked, year).all());
    }

    private Pool poolOfItems() {
        ImmutableMap.Builder<Item, ImmutableSortedMap<Integer, Money>> byItem = ImmutableMap.builder();
        for (Item item : clause.items()) {
            byItem.put(
                    item,
                    eachYear(
                            booked.keySet(),
                            year -> sum(at(booked, year).byItem().getOrDefault(item, ImmutableMap.of()))));
        }
        return Pool.ofItems(currency, byItem.buildOrThrow(), around);
    }

    // What is due.

    @Override
    public SettledLedger due(Basis.Due basis) {
        Iterable<Integer> closed = Iterables.filter(booked.keySet(), around::isClosed);
        Dues dues = Dues.of(basis.amount(), basis.payer(), pool(eachYear(closed, year -> zero)));
        Pool pool = pool(eachYear(known(dues), year -> dues.byYear().getOrDefault(year, zero)));
        SettledYear.Origin origin = (year, shared) -> around(
                shared,
                Messages.DUE_REASON.say(basis.payer(), basis.payee()),
                year.isClosed()
                        ? Dues.explain(basis.amount(), basis.payer(), pool, year.year())
                        : ImmutableList.of(Messages.DUE_OPEN.say()));
        return owed(pool, dues, ImmutableSortedMap.of(), origin);
    }

    // What is to be matched.

    @Override
    public SettledLedger matched(Basis.Matched basis) {
        Dues caps = Dues.of(basis.cap(), basis.lead(), pool(eachYear(booked.keySet(), year -> zero)));
        Pool pool = pool(toMatch(basis.lead(), eachYear(known(caps), year -> at(caps.byYear(), year))));
        SettledYear.Origin origin = (year, shared) -> around(
                shared,
                Messages.MATCHED_REASON.say(basis.lead(), basis.into()),
                ImmutableList.<Worded>builder()
                        .addAll(Dues.explain(basis.cap(), basis.lead(), pool, year.year()))
                        .add(Messages.MATCHED_UP_TO.say(
                                basis.lead(),
                                at(booked, year.year()).of(basis.lead(), zero),
                                at(caps.byYear(), year.year())))
                        .build());
        return owed(pool, caps, booked, origin);
    }

    /**
     * What of the outlays of the one who leads is matched in each year; what comes back drains what
     * was not matched first.
     */
    private ImmutableSortedMap<Integer, Money> toMatch(Holder lead, ImmutableSortedMap<Integer, Money> caps) {
        Money matched = zero;
        Money beyond = zero;
        ImmutableSortedMap.Builder<Integer, Money> toMatch = ImmutableSortedMap.naturalOrder();
        for (Map.Entry<Integer, Money> cap : caps.entrySet()) {
            Money outlay = at(booked, cap.getKey()).of(lead, zero);
            Money open = beyond.plus(outlay);
            Money now;
            if (outlay.isNegative()) {
                now = beyond.max(zero).plus(outlay).min(zero).max(matched.negated());
            } else {
                now = outlay.min(open).max(zero).min(cap.getValue());
            }
            matched = matched.plus(now);
            beyond = open.minus(now);
            toMatch.put(cap.getKey(), now);
        }
        return toMatch.build();
    }

    // What both have in common.

    private SettledLedger owed(
            Pool pool, Dues asked, ImmutableSortedMap<Integer, Holdings> measured, SettledYear.Origin origin) {
        ImmutableList<SettledYear> years = ImmutableList.<SettledYear>builder()
                .addAll(years(pool, measured, origin))
                .addAll(waiting(pool, asked, measured, origin))
                .build();
        Holder payee = clause.basis().paidTo().orElseThrow();
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        for (Map.Entry<Holder, Money> payer : paid.entrySet()) {
            Money due = years.stream()
                    .map(year -> year.burdens().getOrDefault(payer.getKey(), zero))
                    .reduce(zero, Money::plus);
            payments.add(new Payment(
                    clause,
                    subject,
                    payer.getKey(),
                    payee,
                    payer.getValue(),
                    payer.getValue().min(due.max(zero))));
        }
        return new SettledLedger(years, payments.build());
    }

    /** The years before the first that waits. */
    private Iterable<Integer> known(Dues dues) {
        return Iterables.filter(
                booked.keySet(),
                year -> dues.waiting().isEmpty() || dues.byYear().containsKey(year));
    }

    /** The years of which it is not known what is owed: nothing so far, and the reason. */
    private ImmutableList<SettledYear> waiting(
            Pool pool, Dues asked, Map<Integer, Holdings> measured, SettledYear.Origin origin) {
        ImmutableList.Builder<SettledYear> waiting = ImmutableList.builder();
        asked.waiting().ifPresent(why -> {
            ImmutableList<Unallocated> nothing =
                    ImmutableList.of(new Unallocated(Unallocated.Cause.WAITING, why, zero));
            Allocation allocation = new Allocation(currency, ImmutableMap.of(), nothing, ImmutableList.of());
            for (int year :
                    Iterables.filter(booked.keySet(), year -> !asked.byYear().containsKey(year))) {
                waiting.add(year(year, allocation, measured, pool, origin));
            }
        });
        return waiting.build();
    }

    /** Puts around the reason for the parts the one for the sum, with what it is computed from. */
    private static Explanation around(Explanation shared, Worded reason, ImmutableList<Worded> computedFrom) {
        return new Explanation(
                shared.year(),
                reason,
                shared.pool(),
                shared.allocation(),
                shared.citation(),
                computedFrom,
                ImmutableList.of(shared));
    }

    private ImmutableList<SettledYear> years(Pool pool, Map<Integer, Holdings> held, SettledYear.Origin origin) {
        return pool.by(clause.citedRule()).byYear().entrySet().stream()
                .map(entry -> year(entry.getKey(), withoutPots(entry.getValue()), held, pool, origin))
                .collect(ImmutableList.toImmutableList());
    }

    private SettledYear year(
            int year, Allocation allocation, Map<Integer, Holdings> held, Pool pool, SettledYear.Origin origin) {
        Holdings ofYear = held.getOrDefault(year, Holdings.NONE);
        return new SettledYear(clause, subject, year, allocation, ofYear, pool, origin);
    }

    /** A pot may hold nothing in the end: what it still has goes to nobody, and says so. */
    private static Allocation withoutPots(Allocation allocation) {
        Allocation cleaned = allocation;
        for (Party party : allocation.parts().keySet()) {
            if (party instanceof Pot) {
                Worded reason = Messages.POT_NOT_SHARED.say(party);
                cleaned = cleaned.leaving(party, reason);
            }
        }
        return cleaned;
    }

    private Pool pool(ImmutableSortedMap<Integer, Money> byYear) {
        return Pool.of(currency, byYear, around);
    }

    private Money sum(Map<Holder, Money> amounts) {
        Money sum = zero;
        for (Money amount : amounts.values()) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    private static <V> V at(Map<Integer, V> series, int year) {
        return requireNonNull(series.get(year));
    }

    private static <V> ImmutableSortedMap<Integer, V> eachYear(Iterable<Integer> years, IntFunction<V> value) {
        ImmutableSortedMap.Builder<Integer, V> byYear = ImmutableSortedMap.naturalOrder();
        for (int year : years) {
            byYear.put(year, value.apply(year));
        }
        return byYear.build();
    }
}
