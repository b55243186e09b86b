package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Allocation;
import org.feidi.enclave.sharing.Allocations;
import org.feidi.enclave.sharing.Circumstances;
import org.feidi.enclave.sharing.Pool;
import org.feidi.enclave.sharing.Unallocated;

/** Collects what was booked under one clause for one subject, year by year of its clock, and settles it. */
final class Ledger {

    private static final int MONTHS = 12;

    private final Clause clause;
    private final Optional<Subject> subject;
    private final Clock.Beginning beginning;
    private final TreeMap<Integer, TreeMap<Party, Money>> heldByYear = new TreeMap<>();

    Ledger(Clause clause, Optional<Subject> subject, Facts facts) {
        this.clause = clause;
        this.subject = subject;
        this.beginning = clause.clock().beginning(facts, subject);
    }

    Clause clause() {
        return clause;
    }

    Optional<Subject> subject() {
        return subject;
    }

    Clock.Beginning beginning() {
        return beginning;
    }

    /** Why a month falls under no year of this ledger; none if it does. */
    Optional<Unallocated.Cause> outside(YearMonth month) {
        if (beginning.month().isEmpty()) {
            return Optional.of(Unallocated.Cause.NO_CLOCK);
        }
        int year = yearOf(month);
        if (year < 1) {
            return Optional.of(Unallocated.Cause.BEFORE_CLOCK);
        }
        return year > lastYear() ? Optional.of(Unallocated.Cause.ENDED) : Optional.empty();
    }

    private int lastYear() {
        return clause.term().orElse(Integer.MAX_VALUE);
    }

    int yearOf(YearMonth month) {
        YearMonth first = beginning.month().orElseThrow();
        int months = (month.getYear() - first.getYear()) * MONTHS + month.getMonthValue() - first.getMonthValue();
        return Math.floorDiv(months, MONTHS) + 1;
    }

    void add(Booking booking) {
        heldByYear
                .computeIfAbsent(yearOf(booking.month()), year -> new TreeMap<>())
                .merge(booking.party(), booking.amount(), Money::plus);
    }

    /** Shares every year that has begun, with zero where nothing was booked. */
    ImmutableList<SettledYear> settle(Facts facts, Through through, Currency currency) {
        if (beginning.month().isEmpty()) {
            return ImmutableList.of();
        }
        Money zero = Money.zero(currency);
        int last = Math.min(lastYear(), yearOf(through.month()));
        ImmutableSortedMap.Builder<Integer, Money> byYear = ImmutableSortedMap.naturalOrder();
        for (int year = 1; year <= last; year++) {
            byYear.put(year, held(year).values().stream().reduce(zero, Money::plus));
        }
        Circumstances around =
                new Circumstances(facts, subject, beginning.month().orElseThrow(), through.month());
        Pool pool = Pool.of(currency, byYear.build(), around);
        Allocations allocations = pool.by(clause.citedRule());
        ImmutableList.Builder<SettledYear> years = ImmutableList.builder();
        allocations
                .byYear()
                .forEach((year, allocation) -> years.add(new SettledYear(
                        clause, subject, year, withoutPots(allocation), ImmutableMap.copyOf(held(year)), pool)));
        return years.build();
    }

    private Map<Party, Money> held(int year) {
        return heldByYear.getOrDefault(year, new TreeMap<>());
    }

    /** A pot may hold nothing in the end: what it still has goes to nobody, and says so. */
    private static Allocation withoutPots(Allocation allocation) {
        Allocation cleaned = allocation;
        for (Map.Entry<Party, Money> part : allocation.parts().entrySet()) {
            if (part.getKey() instanceof Pot) {
                cleaned = cleaned.leaving(part.getKey(), Texts.VOCABULARY.say("pot.not-shared", part.getKey()));
            }
        }
        return cleaned;
    }
}
