package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.feidi.enclave.party.Holder;
import org.jspecify.annotations.Nullable;

/**
 * The books of a ledger: the entries in the order in which they were booked, and what is derived
 * from them to answer quickly. Immutable; an entry makes new books that share almost all of the
 * old.
 */
record Books(
        SortedTree<Integer, Books.Booked, Boolean> entries,
        SortedTree<String, Integer, Boolean> keys,
        SortedTree<String, LotRecord, Boolean> lots,
        SortedTree<String, String, Boolean> certificates,
        SortedTree<String, Books.Issued, Boolean> kinds,
        SortedTree<Books.Account, SortedTree<Position, QuotaPosting, QuotaBalance>, Boolean> accounts) {

    static final Books EMPTY = new Books(
            SortedTree.empty(),
            SortedTree.empty(),
            SortedTree.empty(),
            SortedTree.empty(),
            SortedTree.empty(),
            SortedTree.empty());

    /** An entry, its number, the lots it changed, and what that made in the accounts. */
    record Booked(int number, QuotaEntry entry, ImmutableList<String> lots, ImmutableList<QuotaPosting> postings) {}

    /**
     * A kind as the ledger knows it, and how much of it was ever issued: no balance can be larger.
     */
    record Issued(QuotaKind kind, long units) {}

    /** Whose and of which kind. */
    record Account(Holder party, QuotaKind kind) implements Comparable<Account> {
        @Override
        public int compareTo(Account other) {
            int byParty = party.compareTo(other.party);
            return byParty != 0 ? byParty : kind.compareTo(other.kind);
        }
    }

    private static final class AddingUp implements SortedTree.Summing<QuotaPosting, QuotaBalance> {
        @Override
        public QuotaBalance of(QuotaPosting posting) {
            return posting.balance();
        }

        @Override
        public QuotaBalance plus(QuotaBalance left, QuotaBalance right) {
            return left.plus(right);
        }
    }

    @Nullable
    LotRecord lot(String id) {
        return lots.get(id);
    }

    @Nullable
    Booked booked(String key) {
        Integer number = keys.get(key);
        return number == null ? null : booked(number);
    }

    Booked booked(int number) {
        return requireNonNull(entries.get(number), "entry");
    }

    /** The lot that brought a certificate and counts on a day or later. */
    @Nullable
    String lotWithCertificate(String certificate, LocalDate date) {
        String id = certificates.get(certificate);
        LotRecord lot = id == null ? null : lots.get(id);
        return lot == null || (lot.state() == null && !lot.lastDate().isAfter(date)) ? null : id;
    }

    Issued issued(QuotaKind kind) {
        Issued issued = kinds.get(kind.id());
        return issued == null ? new Issued(kind, 0) : issued;
    }

    /**
     * A lot and the parts split off from it, and from them, in the order in which they were split
     * off.
     */
    Map<String, LotRecord> withParts(LotRecord first) {
        return family(first, LotRecord::state);
    }

    /** The same, as it was on a day: a part whose transfer was reversed later is still one. */
    Map<String, LotRecord> withPartsOn(LotRecord first, LocalDate date) {
        return family(first, lot -> lot.stateOn(date));
    }

    private Map<String, LotRecord> family(LotRecord first, Function<LotRecord, @Nullable LotState> stateOf) {
        Map<String, LotRecord> family = new LinkedHashMap<>();
        Deque<LotRecord> open = new ArrayDeque<>();
        open.add(first);
        while (!open.isEmpty()) {
            LotRecord lot = open.remove();
            LotState state = stateOf.apply(lot);
            if (state != null) {
                family.put(lot.lot().id(), lot);
                state.parts().values().forEach(part -> open.add(requireNonNull(lots.get(part))));
            }
        }
        return family;
    }

    /** These books with an entry that was let pass, and what it does to its lots. */
    Books with(QuotaEntry entry, ImmutableList<Change> changes) {
        int number = entries.size();
        var newLots = lots;
        ImmutableList.Builder<QuotaPosting> postings = ImmutableList.builder();
        for (Change change : changes) {
            LotRecord known = lots.get(change.lot().id());
            LotRecord before = known == null ? LotRecord.begin(change.lot(), entry.date()) : known;
            LotRecord after =
                    change.after() == null ? before.undone(number, entry) : before.then(number, entry, change.after());
            newLots = newLots.with(change.lot().id(), after);
            new Postings(entry, after, postings).between(before.state(), after.state());
        }
        ImmutableList<String> touched =
                changes.stream().map(change -> change.lot().id()).collect(ImmutableList.toImmutableList());
        Booked booked = new Booked(number, entry, touched, postings.build());
        Books posted = new Books(
                entries.with(number, booked),
                keys.with(entry.key(), number),
                newLots,
                certificates,
                kinds,
                posted(number, booked.postings()));
        return entry.action() instanceof QuotaAction.Issue issue ? posted.registered(issue.lot()) : posted;
    }

    private SortedTree<Account, SortedTree<Position, QuotaPosting, QuotaBalance>, Boolean> posted(
            int number, ImmutableList<QuotaPosting> postings) {
        var posted = accounts;
        int line = 0;
        for (QuotaPosting posting : postings) {
            Account account = new Account(posting.holder(), posting.kind());
            var lines = posted.get(account);
            posted = posted.with(
                    account,
                    (lines == null ? SortedTree.<Position, QuotaPosting, QuotaBalance>summing(new AddingUp()) : lines)
                            .with(new Position(posting.date(), number, line), posting));
            line++;
        }
        return posted;
    }

    private Books registered(QuotaLot lot) {
        var newKinds = kinds;
        for (QuotaAmount amount : lot.amounts().asList()) {
            Issued issued = issued(amount.kind());
            newKinds = newKinds.with(amount.kind().id(), new Issued(issued.kind(), issued.units() + amount.units()));
        }
        var newCertificates = lot.certificate().isPresent()
                ? certificates.with(lot.certificate().get(), lot.id())
                : certificates;
        return new Books(entries, keys, lots, newCertificates, newKinds, accounts);
    }

    QuotaBalance balance(Holder party, QuotaKind kind, LocalDate date) {
        var account = accounts.get(new Account(party, kind));
        QuotaBalance balance = account == null ? null : account.sumThrough(Position.endOf(date));
        return balance == null ? QuotaBalance.zero(kind) : balance;
    }
}
