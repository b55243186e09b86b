package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.calendar.ClockYears;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Allocation;
import org.feidi.enclave.sharing.Explanation;
import org.feidi.enclave.sharing.Pool;
import org.feidi.enclave.sharing.Shortfall;
import org.feidi.enclave.sharing.Unallocated;
import org.jspecify.annotations.Nullable;

/**
 * One year of one clause, for one subject or for the enclave, settled: what came in, who holds it,
 * who is entitled to which part, and why.
 *
 * <p>The parts and what is unallocated sum to the pool. So does what is held, where receipts or
 * costs are shared.
 */
public final class SettledYear {

    private final Clause clause;
    private final Optional<Subject> subject;
    private final int year;
    private final Allocation allocation;
    private final Holdings held;
    private final Pool pool;
    private final Origin origin;

    /** Says why there was something to share, around the reason why it is shared as it is. */
    interface Origin {
        /** What was booked needs no reason of its own. */
        Origin BOOKED = (year, shared) -> shared;

        Explanation explain(SettledYear year, Explanation shared);
    }

    SettledYear(
            Clause clause,
            Optional<Subject> subject,
            int year,
            Allocation allocation,
            Holdings held,
            Pool pool,
            Origin origin) {
        this.clause = clause;
        this.subject = subject;
        this.year = year;
        this.allocation = allocation;
        this.held = held;
        this.pool = pool;
        this.origin = origin;
    }

    /** {@return the clause} */
    public Clause clause() {
        return clause;
    }

    /** {@return whose year it is: the subject, or none for the enclave} */
    public Optional<Subject> subject() {
        return subject;
    }

    /** {@return the year of the clause's clock, from 1} */
    public int year() {
        return year;
    }

    /**
     * {@return when the year begins: its first month; January where the clock counts calendar
     * years}
     */
    public YearMonth begin() {
        return clock().beginOf(year);
    }

    /** {@return the last month of the year, eleven months after its first} */
    public YearMonth end() {
        return clock().endOf(year);
    }

    /** {@return the calendar year in which the year begins} */
    public int calendarYear() {
        return clock().calendarYearOf(year);
    }

    private ClockYears clock() {
        return pool.circumstances().clock();
    }

    /**
     * {@return whether all months of the year are settled, that is, whether the year is closed;
     * if not, its shortfalls are provisional}
     */
    public boolean isClosed() {
        return pool.circumstances().isClosed(year);
    }

    /** {@return what is shared: what came in, was paid out, is due, or is to be matched} */
    public Money pool() {
        Money amount = pool.byYear().get(year);
        return amount == null ? Money.zero(pool.currency()) : amount;
    }

    /** {@return who gets what: the whole allocation} */
    public Allocation allocation() {
        return allocation;
    }

    /**
     * {@return the part of one party: what it is entitled to of this year; of a cost clause,
     * what it is to bear}
     */
    public Money part(Holder party) {
        requireNonNull(party, "party");
        return allocation.partOf(party);
    }

    /**
     * {@return who holds what came in, or paid what was paid: the amounts by party in ascending
     * order; of a sum that is due nothing, for nothing came in, and of a sum to be matched what
     * was paid by the one who leads: see {@link Settlement#payments} for what was paid towards
     * it}
     */
    public ImmutableMap<Holder, Money> held() {
        return held.all();
    }

    /**
     * {@return who is entitled to what: of receipts and sums that are due the parts; of a sum to
     * be matched what is borne, to its receiver; by party}
     */
    public ImmutableMap<Holder, Money> entitlements() {
        return clause.basis().isCost() ? otherEnd() : parts();
    }

    /**
     * {@return who is to bear what: of costs and sums to be matched the parts; of a sum that is
     * due what is received, by its payer; by party}
     */
    public ImmutableMap<Holder, Money> burdens() {
        return clause.basis().isCost() ? parts() : otherEnd();
    }

    private ImmutableMap<Holder, Money> otherEnd() {
        Optional<Holder> end = clause.basis().otherEnd();
        return end.isEmpty() ? ImmutableMap.of() : ImmutableMap.of(end.get(), allocation.totalOfParts());
    }

    /** The parts; none is of a pot, for what a pot was left with goes to nobody. */
    ImmutableMap<Holder, Money> parts() {
        ImmutableMap.Builder<Holder, Money> parts = ImmutableMap.builder();
        allocation.parts().forEach((party, part) -> parts.put((Holder) party, part));
        return parts.buildOrThrow();
    }

    /** {@return what was promised and not received} */
    public ImmutableList<Shortfall> shortfalls() {
        return allocation.shortfalls();
    }

    /** {@return what goes to nobody: the amounts and reasons} */
    public ImmutableList<Unallocated> unallocated() {
        return allocation.unallocated();
    }

    /**
     * Says why this year is shared as it is, by evaluating the rule again; and where a sum is due
     * or is to be matched, how that sum comes about.
     *
     * @return the reasons, as a tree that mirrors the rule
     */
    public Explanation explain() {
        return explainIn(explainAllYears());
    }

    /**
     * Why all years of the same clause and subject are shared as they are: the rule is evaluated
     * for all at once.
     */
    ImmutableSortedMap<Integer, Explanation> explainAllYears() {
        return pool.explain(clause.citedRule());
    }

    Explanation explainIn(ImmutableSortedMap<Integer, Explanation> allYears) {
        Explanation explanation = allYears.get(year);
        if (explanation == null) {
            return waiting();
        }
        return origin.explain(
                this, allocation.equals(explanation.allocation()) ? explanation : leavingPots(explanation));
    }

    /** Of a year of which it is not known what is owed, the reason is all there is to say. */
    private Explanation waiting() {
        return new Explanation(
                year,
                allocation.unallocated().get(0).reason(),
                pool(),
                allocation,
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** The rule gives to a pot that nobody shares on; in the end it goes to nobody. */
    private Explanation leavingPots(Explanation shared) {
        return new Explanation(
                year,
                Messages.POT_LEFT.say(),
                shared.pool(),
                allocation,
                shared.citation(),
                ImmutableList.of(),
                ImmutableList.of(shared));
    }

    /**
     * Adds where this year leaves everybody: entitled, kept and held; what is borne and paid counts
     * below zero.
     */
    void addTo(Map<Holder, Balance> balances) {
        Money zero = Money.zero(pool.currency());
        entitlements().forEach((party, part) -> add(balances, party, new Balance(part, zero, zero)));
        burdens().forEach((party, part) -> add(balances, party, new Balance(part.negated(), zero, zero)));
        if (clause.basis().paidTo().isEmpty()) {
            kept().forEach((party, kept) -> add(balances, party, signed(new Balance(zero, kept, zero))));
            held().forEach((party, amount) -> add(balances, party, signed(new Balance(zero, zero, amount))));
        }
    }

    /**
     * What everybody has of this year in the end: what it is entitled to and what it keeps, less
     * what it is to bear.
     */
    ImmutableSortedMap<Holder, Money> positions() {
        TreeMap<Holder, Money> positions = new TreeMap<>(entitlements());
        burdens().forEach((party, part) -> positions.merge(party, part.negated(), Money::plus));
        kept().forEach((party, kept) ->
                positions.merge(party, clause.basis().isCost() ? kept.negated() : kept, Money::plus));
        return ImmutableSortedMap.copyOfSorted(positions);
    }

    private static void add(Map<Holder, Balance> balances, Holder party, Balance balance) {
        balances.merge(party, balance, Balance::plus);
    }

    private Balance signed(Balance balance) {
        return clause.basis().isCost() ? balance.negated() : balance;
    }

    /**
     * Whether another year is of the same clause and subject, so that one evaluation explains both.
     */
    boolean sharesPoolWith(SettledYear other) {
        return clause.name().equals(other.clause.name()) && subject.equals(other.subject);
    }

    /**
     * What goes to nobody and stays with its holders. What the one who leads paid out itself stays
     * its own cost.
     */
    ImmutableMap<Holder, Money> kept() {
        return clause.basis().paidTo().isPresent() ? held.all() : held.kept(allocation);
    }

    /** The parties that hold or get something, for a table. */
    ImmutableSortedSet<Holder> parties() {
        return ImmutableSortedSet.<Holder>naturalOrder()
                .addAll(entitlements().keySet())
                .addAll(burdens().keySet())
                .addAll(held().keySet())
                .build();
    }

    /** Compares what was settled; the rule is the clause's. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SettledYear that
                && clause.equals(that.clause)
                && subject.equals(that.subject)
                && year == that.year
                && allocation.equals(that.allocation)
                && held.equals(that.held);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * clause.name().hashCode() + subject.hashCode()) + year;
    }

    /** Prints the clause, the subject, the year and the parts. */
    @Override
    public String toString() {
        return clause + subject.map(s -> " of " + s).orElse("") + " year " + year + " " + allocation.parts();
    }
}
