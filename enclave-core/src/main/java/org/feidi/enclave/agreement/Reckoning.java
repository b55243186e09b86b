package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Allocation;
import org.feidi.enclave.sharing.Allocations;
import org.feidi.enclave.sharing.Circumstances;
import org.feidi.enclave.sharing.Dues;
import org.feidi.enclave.sharing.Explanation;
import org.feidi.enclave.sharing.Pool;
import org.feidi.enclave.wording.Worded;

/**
 * Brings one clause from what was booked to its settled years.
 *
 * <p>Whatever the basis, it comes to a pool for each year, shared by the rule, and to who holds or paid it. Of a sum that
 * is due, the payer holds what it has not paid; of a sum to be matched, the receiver has advanced what is not yet paid.
 */
final class Reckoning {

    private final Clause clause;
    private final Optional<Subject> subject;
    private final ImmutableSortedMap<Integer, ImmutableMap<Party, Money>> booked;
    private final Currency currency;
    private final Circumstances around;
    private final Money zero;

    /** Makes a pool of all that was booked. */
    interface PoolMaker {
        Pool of(ImmutableSortedMap<Integer, Money> byYear, Currency currency, Circumstances around);
    }

    Reckoning(
            Clause clause,
            Optional<Subject> subject,
            ImmutableSortedMap<Integer, ImmutableMap<Party, Money>> booked,
            Currency currency,
            Circumstances around) {
        this.clause = clause;
        this.subject = subject;
        this.booked = booked;
        this.currency = currency;
        this.around = around;
        this.zero = Money.zero(currency);
    }

    SettledLedger settle(PoolMaker pools) {
        if (clause.basis() instanceof Basis.Due due) {
            return settleDue(due);
        }
        if (clause.basis() instanceof Basis.Matched matched) {
            return settleMatched(matched);
        }
        Pool pool = pools.of(eachYear(booked.keySet(), this::bookedInAll), currency, around);
        return new SettledLedger(
                years(pool, booked, SettledYear.Origin.BOOKED), ImmutableSortedMap.of(), Optional.empty());
    }

    private Money bookedInAll(int year) {
        Money sum = zero;
        for (Money amount : requireNonNull(booked.get(year)).values()) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    private SettledLedger settleDue(Basis.Due basis) {
        Dues dues = Dues.of(basis.amount(), basis.payer(), pool(eachYear(closedYears(booked.keySet()), year -> zero)));
        ImmutableSortedMap<Integer, Money> due =
                eachYear(known(dues), year -> dues.byYear().getOrDefault(year, zero));
        Payments payments = payments(due, basis.payer());
        ImmutableSortedMap<Integer, ImmutableMap<Party, Money>> held = eachYear(due.keySet(), year -> {
            Money paid = payments.applied(year);
            return ImmutableMap.of(basis.payer(), at(due, year).minus(paid), basis.payee(), paid);
        });
        Pool pool = pool(due);
        SettledYear.Origin origin = (year, shared) -> around(
                shared,
                Texts.VOCABULARY.say("due.reason", basis.payer(), basis.payee()),
                Dues.explain(basis.amount(), basis.payer(), pool, year.year()),
                Texts.VOCABULARY.say("due.paid", basis.payer(), payments.applied(year.year())));
        return new SettledLedger(years(pool, held, origin), payments.overpaid(basis.payer()), dues.waiting());
    }

    private SettledLedger settleMatched(Basis.Matched basis) {
        Dues caps = Dues.of(basis.cap(), basis.lead(), pool(eachYear(booked.keySet(), year -> zero)));
        ImmutableSortedMap<Integer, Money> toMatch = eachYear(
                known(caps), year -> booked(year, basis.lead()).max(zero).min(at(caps.byYear(), year)));
        Pool pool = pool(toMatch);
        Allocations parts = pool.by(clause.citedRule());
        TreeMap<Party, Money> overpaid = new TreeMap<>();
        TreeMap<Party, Payments> paid = new TreeMap<>();
        for (Party party : clause.rule().parties()) {
            Payments payments =
                    payments(eachYear(toMatch.keySet(), year -> parts.year(year).partOf(party)), party);
            paid.put(party, payments);
            overpaid.putAll(payments.overpaid(party));
        }
        ImmutableSortedMap<Integer, ImmutableMap<Party, Money>> held =
                eachYear(toMatch.keySet(), year -> advanced(basis.into(), at(toMatch, year), paid, year));
        SettledYear.Origin origin = (year, shared) -> around(
                shared,
                Texts.VOCABULARY.say("matched.reason", basis.lead(), basis.into()),
                Dues.explain(basis.cap(), basis.lead(), pool, year.year()),
                Texts.VOCABULARY.say(
                        "matched.up-to",
                        basis.lead(),
                        booked(year.year(), basis.lead()),
                        at(caps.byYear(), year.year())));
        return new SettledLedger(years(pool, held, origin), ImmutableSortedMap.copyOfSorted(overpaid), caps.waiting());
    }

    /** Puts around the reason for the parts the one for the sum, with what it is computed from. */
    private static Explanation around(
            Explanation shared, Worded reason, ImmutableList<Worded> computedFrom, Worded last) {
        return new Explanation(
                shared.year(),
                reason,
                shared.pool(),
                shared.allocation(),
                shared.citation(),
                ImmutableList.<Worded>builder().addAll(computedFrom).add(last).build(),
                ImmutableList.of(shared));
    }

    /** What the others have paid in a year; the receiver has advanced the rest. */
    private static ImmutableMap<Party, Money> advanced(Party into, Money toMatch, Map<Party, Payments> paid, int year) {
        TreeMap<Party, Money> held = new TreeMap<>();
        Money rest = toMatch;
        for (Map.Entry<Party, Payments> payer : paid.entrySet()) {
            Money applied = payer.getValue().applied(year);
            held.put(payer.getKey(), applied);
            rest = rest.minus(applied);
        }
        held.merge(into, rest, Money::plus);
        return ImmutableMap.copyOf(held);
    }

    private Money booked(int year, Party party) {
        Money amount = requireNonNull(booked.get(year)).get(party);
        return amount == null ? zero : amount;
    }

    private static Money at(Map<Integer, Money> series, int year) {
        return requireNonNull(series.get(year));
    }

    private Iterable<Integer> closedYears(Iterable<Integer> years) {
        return Iterables.filter(years, around::isClosed);
    }

    /** The years before the first that waits. */
    private Iterable<Integer> known(Dues dues) {
        return Iterables.filter(
                booked.keySet(),
                year -> dues.waiting().isEmpty() || dues.byYear().containsKey(year));
    }

    private static <V> ImmutableSortedMap<Integer, V> eachYear(Iterable<Integer> years, IntFunction<V> value) {
        ImmutableSortedMap.Builder<Integer, V> byYear = ImmutableSortedMap.naturalOrder();
        for (int year : years) {
            byYear.put(year, value.apply(year));
        }
        return byYear.build();
    }

    private Pool pool(ImmutableSortedMap<Integer, Money> byYear) {
        return Pool.of(currency, byYear, around);
    }

    /** Lets what was paid so far settle what was due so far, the oldest first. */
    private Payments payments(ImmutableSortedMap<Integer, Money> due, Party payer) {
        TreeMap<Integer, Money> applied = new TreeMap<>();
        Money paidSoFar = zero;
        Money dueSoFar = zero;
        Money appliedSoFar = zero;
        for (Map.Entry<Integer, ImmutableMap<Party, Money>> year : booked.entrySet()) {
            paidSoFar = paidSoFar.plus(booked(year.getKey(), payer));
            dueSoFar = dueSoFar.plus(due.getOrDefault(year.getKey(), zero));
            Money nowApplied = paidSoFar.min(dueSoFar);
            applied.put(year.getKey(), nowApplied.minus(appliedSoFar));
            appliedSoFar = nowApplied;
        }
        return new Payments(ImmutableSortedMap.copyOfSorted(applied), paidSoFar.minus(appliedSoFar));
    }

    /** Payments by the year in which they were made, as far as something was due; and what is too much. */
    private record Payments(ImmutableSortedMap<Integer, Money> byYear, Money excess) {

        Money applied(int year) {
            return requireNonNull(byYear.get(year));
        }

        ImmutableSortedMap<Party, Money> overpaid(Party payer) {
            return excess.isPositive() ? ImmutableSortedMap.of(payer, excess) : ImmutableSortedMap.of();
        }
    }

    private ImmutableList<SettledYear> years(
            Pool pool, Map<Integer, ImmutableMap<Party, Money>> held, SettledYear.Origin origin) {
        ImmutableList.Builder<SettledYear> years = ImmutableList.builder();
        pool.by(clause.citedRule())
                .byYear()
                .forEach((year, allocation) -> years.add(new SettledYear(
                        clause, subject, year, withoutPots(allocation), requireNonNull(held.get(year)), pool, origin)));
        return years.build();
    }

    /** A pot may hold nothing in the end: what it still has goes to nobody, and says so. */
    private static Allocation withoutPots(Allocation allocation) {
        Allocation cleaned = allocation;
        for (Party party : allocation.parts().keySet()) {
            if (party instanceof Pot) {
                Worded reason = Texts.VOCABULARY.say("pot.not-shared", party);
                cleaned = cleaned.leaving(party, reason);
            }
        }
        return cleaned;
    }
}
