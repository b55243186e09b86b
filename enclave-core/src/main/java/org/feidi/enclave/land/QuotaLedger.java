package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.Comparator;
import org.feidi.enclave.party.Holder;
import org.jspecify.annotations.Nullable;

/**
 * A ledger of quota lots (指标台账) that cannot lose a square metre: an immutable value built from
 * dated entries.
 *
 * <p>Booking an entry gives another ledger and leaves this one as it is; the two share almost all
 * they know, so that booking and asking for a balance take a number of steps logarithmic in what
 * was booked. Dates run forward for each lot, not across lots: an entry may be dated before others
 * that were booked earlier for other lots.
 *
 * <p>A reversal, like any entry, counts from its own date on. What was available on an earlier date
 * stays as it was read then.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code statesSumToIssued}: over a root lot and the parts split off from it, the amounts in
 *       all states sum to what was issued
 *   <li>{@code noBalanceIsNegative}, at any date
 *   <li>{@code balancesAgreeWithTheSlowLedger}
 *   <li>{@code transferConserves}
 *   <li>{@code replayIsIdentity}
 *   <li>{@code entriesOnUnrelatedLotsCommute}: in balances; lots are related if one was split off
 *       from the other, or both from a third
 *   <li>{@code refusedEntryLeavesTheLedgerEqual}
 *   <li>{@code reversalRestoresBalances}
 *   <li>{@code sameEntryTwiceBooksOnce}
 *   <li>{@code openingPlusLinesIsClosing}, in each account statement
 * </ul>
 *
 * <p>Two ledgers are equal if the same entries were booked in the same order.
 */
public final class QuotaLedger {

    private static final QuotaLedger EMPTY = new QuotaLedger(Books.EMPTY);

    private final Books books;

    private QuotaLedger(Books books) {
        this.books = books;
    }

    /** {@return a ledger with no entry: the empty ledger} */
    public static QuotaLedger empty() {
        return EMPTY;
    }

    /**
     * Books entries one after the other into an empty ledger.
     *
     * @param entries the entries, in the order in which they are to be booked
     * @throws RefusedEntryException if one of them is refused
     */
    public static QuotaLedger replay(Iterable<QuotaEntry> entries) {
        requireNonNull(entries, "entries");
        QuotaLedger ledger = EMPTY;
        for (QuotaEntry entry : entries) {
            ledger = ledger.book(entry);
        }
        return ledger;
    }

    /**
     * Books an entry.
     *
     * @param key the key of the request, not blank
     * @throws RefusedEntryException as in {@link #book(QuotaEntry)}
     */
    public QuotaLedger book(String key, LocalDate date, QuotaAction action) {
        return book(new QuotaEntry(key, date, action));
    }

    /**
     * Books an entry; the same entry twice books once.
     *
     * @return this ledger with that entry, or this ledger if it holds the entry already
     * @throws RefusedEntryException if another entry stands under its key, or one of the rules that
     *     {@link RefusedEntryException.Reason} lists forbids it
     * @throws ArithmeticException if more would be issued of a kind than a long of 10<sup>−8</sup>
     *     units holds
     */
    public QuotaLedger book(QuotaEntry entry) {
        requireNonNull(entry, "entry");
        Books.Booked known = books.booked(entry.key());
        if (known == null) {
            return new QuotaLedger(books.with(entry, entry.action().match(new Rules(books, entry))));
        }
        if (known.entry().equals(entry)) {
            return this;
        }
        throw Refusal.of(entry, RefusedEntryException.Reason.KEY_TAKEN, entry.key())
                .must("have a request key of its own", "under this key stands: " + known.entry());
    }

    /** {@return the entries, in the order in which they were booked} */
    public ImmutableList<QuotaEntry> entries() {
        return books.entries().values().stream().map(Books.Booked::entry).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return how much of a kind a party holds, in which states, and how much it must make
     * good: the balance; all zero for a party that never held any}
     */
    public QuotaBalance balance(Holder party, QuotaKind kind, LocalDate date) {
        requireNonNull(party, "party");
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
        return books.balance(party, kind, date);
    }

    /** {@return the balances that are not all zero, ordered by party and kind} */
    public ImmutableTable<Holder, QuotaKind, QuotaBalance> balances(LocalDate date) {
        requireNonNull(date, "date");
        ImmutableTable.Builder<Holder, QuotaKind, QuotaBalance> balances = ImmutableTable.builder();
        for (Books.Account account : books.accounts().keys()) {
            QuotaBalance balance = books.balance(account.party(), account.kind(), date);
            if (!balance.isZero()) {
                balances.put(account.party(), account.kind(), balance);
            }
        }
        return balances.build();
    }

    /**
     * {@return what came and went on one account}
     *
     * @param from the first day
     * @param through the last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public AccountStatement statement(Holder party, QuotaKind kind, LocalDate from, LocalDate through) {
        requireNonNull(party, "party");
        requireNonNull(kind, "kind");
        requireNonNull(from, "from");
        requireNonNull(through, "through");
        checkArgument(
                !through.isBefore(from),
                "Last day of a statement must not be before its first, but is %s, before %s.",
                through,
                from);
        var account = books.accounts().get(new Books.Account(party, kind));
        ImmutableList<QuotaPosting> lines =
                account == null ? ImmutableList.of() : account.between(Position.startOf(from), Position.endOf(through));
        QuotaBalance opening = books.balance(party, kind, from.minusDays(1));
        return new AccountStatement(party, opening, from, through, lines);
    }

    /**
     * {@return what an entry changed, account by account: the postings, lot by lot; a cut back
     * names each present holder here}
     *
     * @throws IllegalArgumentException if there is no entry of this key
     */
    public ImmutableList<QuotaPosting> postings(String key) {
        requireNonNull(key, "key");
        Books.Booked booked = books.booked(key);
        checkArgument(booked != null, "Key must be that of a booked entry, but is '%s'.", key);
        return booked.postings();
    }

    /**
     * {@return the lots, as they were issued or split off, ordered by id, also those whose issue
     * was reversed}
     */
    public ImmutableList<QuotaLot> lots() {
        return books.lots().values().stream().map(LotRecord::lot).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what happened to a lot}
     *
     * @throws IllegalArgumentException if there is no such lot
     */
    public LotHistory lot(String id) {
        requireNonNull(id, "id");
        return new LotHistory(record(id));
    }

    /**
     * {@return who holds a lot and the parts split off from it: the holders by id of the lot:
     * first the lot, then its parts in the order in which they were split off; only lots that
     * have something in some state}
     */
    public ImmutableMap<String, Holder> holders(String id, LocalDate date) {
        requireNonNull(id, "id");
        requireNonNull(date, "date");
        ImmutableMap.Builder<String, Holder> holders = ImmutableMap.builder();
        books.withPartsOn(record(id), date).forEach((part, lot) -> {
            LotState state = lot.stateOn(date);
            if (state != null && !state.balances().stream().allMatch(QuotaBalance::isZero)) {
                holders.put(part, state.owner());
            }
        });
        return holders.buildOrThrow();
    }

    /**
     * {@return the lots whose validity ends soon and of which something is still open: to be
     * used, or if it is lent, to be returned: the lots, ordered by last day and id}
     *
     * @param from the day on which one looks, and the first last day
     * @param through the last last day
     */
    public ImmutableList<LotHistory> lotsEnding(LocalDate from, LocalDate through) {
        requireNonNull(from, "from");
        requireNonNull(through, "through");
        return books.lots().values().stream()
                .map(LotHistory::new)
                .filter(lot -> lot.isOpenOn(from))
                .filter(lot -> lot.validUntil(from)
                        .filter(last -> !last.isBefore(from) && !last.isAfter(through))
                        .isPresent())
                .sorted(Comparator.comparing(
                                (LotHistory lot) -> lot.validUntil(from).orElseThrow())
                        .thenComparing(lot -> lot.lot().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private LotRecord record(String id) {
        LotRecord lot = books.lot(id);
        checkArgument(lot != null, "Id must be that of a lot of the ledger, but is '%s'.", id);
        return lot;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof QuotaLedger that && entries().equals(that.entries()));
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }

    /** Prints how many entries and lots there are. */
    @Override
    public String toString() {
        return "QuotaLedger of " + books.entries().size() + " entries on "
                + books.lots().size() + " lots";
    }
}
