package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Circumstances;
import org.feidi.enclave.sharing.Unallocated;

/**
 * Collects what was booked under one clause for one subject: by year of its clock and party;
 * payments by party alone.
 */
final class Ledger {

    private final Clause clause;
    private final Optional<Subject> subject;
    private final Clock.Beginning beginning;
    private final int lastYear;
    private final boolean itemsApart;
    private final Map<Integer, Map<Holder, Money>> bookedByYear = new HashMap<>();
    private final Map<Integer, TreeMap<Item, Map<Holder, Money>>> bookedByItem = new HashMap<>();
    private final TreeMap<Holder, Money> payments = new TreeMap<>();

    Ledger(Clause clause, Optional<Subject> subject, Facts facts) {
        this.clause = clause;
        this.subject = subject;
        this.beginning = clause.clock().beginning(facts, subject);
        this.itemsApart = clause.itemsApart();
        this.lastYear = clause.term().orElse(Integer.MAX_VALUE);
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
        if (beginning.years().isEmpty()) {
            return Optional.of(Unallocated.Cause.NO_CLOCK);
        }
        int year = beginning.years().get().yearOf(month);
        if (year < 1) {
            return Optional.of(Unallocated.Cause.BEFORE_CLOCK);
        }
        return year > lastYear ? Optional.of(Unallocated.Cause.ENDED) : Optional.empty();
    }

    /** Whether a booking is a payment of what is owed, which counts whenever it is made. */
    boolean isPayment(Booking booking) {
        return beginning.years().isPresent() && clause.isPaidBy(booking.party());
    }

    void add(Booking booking) {
        Holder party = booking.party();
        if (isPayment(booking)) {
            payments.merge(party, booking.amount(), Money::plus);
            return;
        }
        int year = beginning.years().orElseThrow().yearOf(booking.month());
        bookedByYear.computeIfAbsent(year, key -> new HashMap<>()).merge(party, booking.amount(), Money::plus);
        if (itemsApart) {
            bookedByItem
                    .computeIfAbsent(year, key -> new TreeMap<>())
                    .computeIfAbsent(booking.item(), key -> new HashMap<>())
                    .merge(party, booking.amount(), Money::plus);
        }
    }

    /** Shares every year that has begun, with zero where nothing was booked. */
    SettledLedger settle(Facts facts, Through through, Currency currency) {
        if (beginning.years().isEmpty()) {
            return SettledLedger.NOTHING;
        }
        ClockYears years = beginning.years().get();
        Circumstances around = new Circumstances(facts, subject, years, through.month(), clause.unit());
        int last = Math.min(lastYear, years.yearOf(through.month()));
        ImmutableSortedMap.Builder<Integer, Holdings> booked = ImmutableSortedMap.naturalOrder();
        for (int year = 1; year <= last; year++) {
            booked.put(year, booked(year));
        }
        return new Reckoning(clause, subject, booked.build(), payments, currency, around).settle();
    }

    private Holdings booked(int year) {
        Map<Holder, Money> ofYear = bookedByYear.get(year);
        return ofYear == null
                ? Holdings.NONE
                : new Holdings(
                        sorted(ofYear),
                        ImmutableMap.copyOf(Maps.transformValues(
                                bookedByItem.getOrDefault(year, new TreeMap<>()), Ledger::sorted)));
    }

    private static ImmutableMap<Holder, Money> sorted(Map<Holder, Money> amounts) {
        return ImmutableMap.copyOf(new TreeMap<>(amounts));
    }
}
