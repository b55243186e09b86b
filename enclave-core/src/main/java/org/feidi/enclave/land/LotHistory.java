package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.feidi.enclave.party.Party;
import org.jspecify.annotations.Nullable;

/** What happened to one lot (批次履历): each entry, who held it when, how much was in which state. */
public final class LotHistory {

    /**
     * An entry, and the lot after it.
     *
     * @param entry the entry
     * @param owner who holds the lot after it; empty if the issue was reversed
     * @param balances the balance of each kind, as it reads on the date of the entry; empty if the
     *     issue was reversed
     */
    public record Line(QuotaEntry entry, Optional<Party> owner, ImmutableList<QuotaBalance> balances) {

        public Line {
            requireNonNull(entry, "entry");
            requireNonNull(owner, "owner");
            requireNonNull(balances, "balances");
        }
    }

    /**
     * From when to when somebody held the lot.
     *
     * @param owner who
     * @param from the first day
     * @param until the day on which the lot went on; empty if it is still held
     */
    public record Tenure(Party owner, LocalDate from, Optional<LocalDate> until) {

        public Tenure {
            requireNonNull(owner, "owner");
            requireNonNull(from, "from");
            requireNonNull(until, "until");
        }
    }

    private final LotRecord lot;

    LotHistory(LotRecord lot) {
        this.lot = lot;
    }

    /** {@return the lot as it was issued, or split off} */
    public QuotaLot lot() {
        return lot.lot();
    }

    /** {@return the entries on this lot: one line each, in the order of their dates} */
    public ImmutableList<Line> lines() {
        return lot.moments().values().stream().map(this::line).collect(ImmutableList.toImmutableList());
    }

    private Line line(LotRecord.Moment moment) {
        LotState state = moment.state();
        return state == null
                ? new Line(moment.entry(), Optional.empty(), ImmutableList.of())
                : new Line(
                        moment.entry(),
                        Optional.of(state.owner()),
                        lot.read(state, moment.entry().date()));
    }

    /** {@return who held the lot when: the tenures, in the order of their days} */
    public ImmutableList<Tenure> tenures() {
        ImmutableList.Builder<Tenure> tenures = ImmutableList.builder();
        Party owner = null;
        LocalDate since = lot.since();
        for (Line line : lines()) {
            Party next = line.owner().orElse(null);
            if (owner != null && !owner.equals(next)) {
                tenures.add(new Tenure(owner, since, Optional.of(line.entry().date())));
            }
            if (next != null && !next.equals(owner)) {
                since = line.entry().date();
            }
            owner = next;
        }
        return owner == null
                ? tenures.build()
                : tenures.add(new Tenure(owner, since, Optional.empty())).build();
    }

    /**
     * {@return who holds the lot: the holder; empty before the lot began, and after its issue
     * was reversed}
     */
    public Optional<Party> ownerOn(LocalDate date) {
        requireNonNull(date, "date");
        return Optional.ofNullable(lot.stateOn(date)).map(LotState::owner);
    }

    /**
     * {@return how much of the lot is in which state: one balance for each kind; empty before
     * the lot began, and after its issue was reversed}
     */
    public ImmutableList<QuotaBalance> balances(LocalDate date) {
        requireNonNull(date, "date");
        LotState state = lot.stateOn(date);
        return state == null ? ImmutableList.of() : lot.read(state, date);
    }

    /**
     * {@return how much of one kind is in which state: the balance; all zero before the lot
     * began, and after its issue was reversed}
     */
    public QuotaBalance balance(QuotaKind kind, LocalDate date) {
        requireNonNull(kind, "kind");
        requireNonNull(date, "date");
        return balances(date).stream()
                .filter(balance -> balance.kind().equals(kind))
                .findFirst()
                .orElse(QuotaBalance.zero(kind));
    }

    /**
     * {@return the last day on which the lot may be used, or by which it must be returned: the
     * last day, if there is one}
     */
    public Optional<LocalDate> validUntil(LocalDate date) {
        requireNonNull(date, "date");
        return Optional.ofNullable(lot.stateOn(date)).flatMap(LotState::validUntil);
    }

    /** Whether something can still be used, or if it is lent, returned. */
    boolean isOpenOn(LocalDate date) {
        @Nullable LotState state = lot.stateOn(date);
        return state != null && state.balances().stream().anyMatch(balance -> isOpen(balance));
    }

    private boolean isOpen(QuotaBalance balance) {
        boolean owing = lot().kind().validity().isLent();
        return balance.standing() - (owing ? 0 : balance.soundlyUsed()) > 0;
    }

    /** Prints the lot. */
    @Override
    public String toString() {
        return "History of " + lot.lot();
    }
}
