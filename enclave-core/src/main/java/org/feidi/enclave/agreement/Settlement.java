package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Explanation;
import org.feidi.enclave.wording.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who is owed what, and why (结算).
 *
 * <p>A settlement depends on the agreement, the facts and the closing month, and on nothing else.
 * What goes to nobody stays with its holders; everything else is moved to where it belongs by
 * {@link #transfers()}.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code transfersLeaveEverybodyWithTheEntitlement}
 *   <li>{@code neverMoreTransfersThanPartiesLessOne}, for each budget account
 *   <li>{@code nothingIsDropped}: what is shared, what measures a sum to be matched, what was paid
 *       towards what is owed, and what is uncovered sum to what was booked
 *   <li>{@code whatGoesToNobodyStaysWithItsHolders}, in proportion to what each holds; all of it,
 *       if nobody gets anything
 *   <li>{@code whatNobodySharesOfAnItemMovesNothing}, where a rule by item leaves it
 *   <li>{@code paymentsSettleWhatIsDue}, whenever they are made
 *   <li>{@code batchesInAnyOrderAndSplitInAnyWayChangeNothing}
 *   <li>{@code factsOfAQuarterOrOfTheYearGiveTheSame}, where years are calendar years
 *   <li>{@code closingLaterChangesNoClosedYear}
 *   <li>{@code explanationsReAddAndAreTheSameFromAnyThread}
 *   <li>{@code noNameWritesALineOfItsOwn}, nor a heading, an item, a cell or a tag, in the statement
 *       and the reasons, however they are printed
 * </ul>
 */
public final class Settlement {

    private final Agreement agreement;
    private final Through through;
    private final Currency currency;
    private final ImmutableList<SettledYear> years;
    private final ImmutableList<Payment> payments;
    private final ImmutableList<Uncovered> uncovered;
    private final ImmutableList<Finding> findings;

    Settlement(
            Agreement agreement,
            Through through,
            Currency currency,
            ImmutableList<SettledYear> years,
            ImmutableList<Payment> payments,
            ImmutableList<Uncovered> uncovered,
            ImmutableList<Finding> findings) {
        this.agreement = agreement;
        this.through = through;
        this.currency = currency;
        this.years = years;
        this.payments = payments;
        this.uncovered = uncovered;
        this.findings = findings;
    }

    /** {@return the agreement that was settled} */
    public Agreement agreement() {
        return agreement;
    }

    /** {@return up to when it was settled: the closing month} */
    public Through through() {
        return through;
    }

    /** {@return the currency of all amounts: the currency of the agreement} */
    public Currency currency() {
        return currency;
    }

    /**
     * {@return all settled years: the years by clause in the order of the agreement, then by
     * subject, then by year}
     */
    public ImmutableList<SettledYear> years() {
        return years;
    }

    /**
     * {@return the settled years of one clause}
     *
     * @throws IllegalArgumentException if the agreement has no such clause; the message suggests
     *     the nearest name
     */
    public SettledClause clause(String name) {
        requireNonNull(name, "name");
        Clause clause = agreement.clause(name);
        return new SettledClause(
                name,
                currency,
                years.stream()
                        .filter(year -> year.clause().name().equals(clause.name()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return what was paid towards what is owed: one payment a clause, subject and payer, in
     * this order}
     */
    public ImmutableList<Payment> payments() {
        return payments;
    }

    /**
     * {@return what was booked and falls under no year of any clause: the amounts and reasons,
     * by calendar year}
     */
    public ImmutableList<Uncovered> uncovered() {
        return uncovered;
    }

    /** {@return what somebody should look at: the findings on the text and on the facts} */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * {@return what a party is entitled to: the sum of its parts of all receipts, of what is
     * owed to it, and of what is matched for it}
     */
    public Money entitlementOf(Holder party) {
        requireNonNull(party, "party");
        return sumOf(SettledYear::entitlements, party);
    }

    /**
     * {@return what a party is to bear: the sum of its parts of all shared and matched costs,
     * and of what it owes}
     */
    public Money burdenOf(Holder party) {
        requireNonNull(party, "party");
        return sumOf(SettledYear::burdens, party);
    }

    private Money sumOf(Function<SettledYear, ImmutableMap<Holder, Money>> amounts, Holder party) {
        Money zero = Money.zero(currency);
        return years.stream()
                .map(year -> amounts.apply(year).getOrDefault(party, zero))
                .reduce(zero, Money::plus);
    }

    /**
     * Says what changed since an earlier settlement: the instalment that is due now.
     *
     * @return what each party gains in each clause and year; instalments add up, for every rule
     * @throws IllegalArgumentException if they are in different currencies
     */
    public Comparison adjustmentsTo(Settlement earlier) {
        requireNonNull(earlier, "earlier");
        return Comparison.between(earlier, this);
    }

    /**
     * {@return the payments that settle what is owed: the transfers by account, payee and payer;
     * the fewest there can be for up to 12 parties}
     */
    public ImmutableList<Transfer> transfers() {
        ImmutableList.Builder<Transfer> transfers = ImmutableList.builder();
        balances()
                .forEach((account, balances) -> transfers.addAll(
                        Netting.transfers(account, Maps.transformValues(balances, Balance::toReceive))));
        return transfers.build();
    }

    /**
     * {@return where everybody stands in each budget account before the transfers: the balances
     * by account, then by party in ascending order; what they are to receive sums to zero}
     */
    public ImmutableMap<BudgetAccount, ImmutableSortedMap<Holder, Balance>> balances() {
        Map<BudgetAccount, TreeMap<Holder, Balance>> balances = new EnumMap<>(BudgetAccount.class);
        for (SettledYear year : years) {
            year.addTo(balances.computeIfAbsent(year.clause().account(), account -> new TreeMap<>()));
        }
        for (Payment payment : payments) {
            payment.addTo(balances.computeIfAbsent(payment.clause().account(), account -> new TreeMap<>()));
        }
        return ImmutableMap.copyOf(Maps.transformValues(balances, ImmutableSortedMap::copyOfSorted));
    }

    /**
     * {@return all who hold or get something: the parties of the agreement and all others that
     * the facts or the rules name, in ascending order}
     */
    public ImmutableSortedSet<Holder> parties() {
        ImmutableSortedSet.Builder<Holder> parties = ImmutableSortedSet.naturalOrder();
        parties.addAll(agreement.parties());
        years.forEach(year -> parties.addAll(year.parties()));
        payments.forEach(payment -> parties.add(payment.payer(), payment.payee()));
        uncovered.forEach(one -> parties.add(one.holder()));
        return parties.build();
    }

    /** {@return the statement (结算单): everything above, for people} */
    public Document statement() {
        return Statement.of(this);
    }

    /** {@return the reasons for all numbers: an explanation for each clause, subject and year} */
    public Document explain() {
        Document.Builder reasons = Document.builder();
        ImmutableSortedMap<Integer, Explanation> allYears = ImmutableSortedMap.of();
        @Nullable SettledYear before = null;
        for (SettledYear year : years) {
            if (before == null || !year.sharesPoolWith(before)) {
                allYears = year.explainAllYears();
            }
            before = year;
            reasons.heading(4, Statement.heading(year))
                    .document(year.explainIn(allYears).document());
        }
        return reasons.build();
    }

    /** Prints the name of the agreement, the closing month and the transfers. */
    @Override
    public String toString() {
        return requireNonNull(agreement.name()) + " through " + through + " " + transfers();
    }
}
