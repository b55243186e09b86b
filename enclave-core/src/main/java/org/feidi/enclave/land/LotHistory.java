package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.feidi.enclave.party.Holder;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one lot (批次履历): each entry, who held it when, how much was in which state.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code tenuresNameTheOwnerOfEachDay}
 * </ul>
 */
public final class LotHistory {

    /**
     * An entry, and the lot after it.
     *
     * @param entry the entry
     * @param owner who holds the lot after it; empty if the issue was reversed
     * @param balances the balance of each kind, as it reads on the date of the entry; empty if the
     *     issue was reversed
     */
    public record Line(QuotaEntry entry, Optional<Holder> owner, ImmutableList<QuotaBalance> balances) {

        public Line {
            requireNonNull(entry, "entry");
            requireNonNull(owner, "owner");
            requireNonNull(balances, "balances");
        }
    }

    /**
     * On which days somebody held the lot, both included.
     *
     * @param owner who
     * @param first the first day
     * @param last the last day, before the one on which the lot went on; empty if it is still held
     */
    public record Tenure(Holder owner, LocalDate first, Optional<LocalDate> last) {

        public Tenure {
            requireNonNull(owner, "owner");
            requireNonNull(first, "first");
            requireNonNull(last, "last");
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

    /**
     * {@return who held the lot when: the tenures, in the order of their days}
     *
     * <p>A day belongs to who holds the lot when it ends; who passes a lot on the day of getting it
     * had it on no day.
     */
    public ImmutableList<Tenure> tenures() {
        TreeMap<LocalDate, Optional<Holder>> ownerSince = new TreeMap<>();
        lines().forEach(line -> ownerSince.put(line.entry().date(), line.owner()));
        ImmutableList.Builder<Tenure> tenures = ImmutableList.builder();
        Optional<Holder> owner = Optional.empty();
        LocalDate first = lot.since();
        for (Map.Entry<LocalDate, Optional<Holder>> next : ownerSince.entrySet()) {
            LocalDate day = next.getKey();
            if (!next.getValue().equals(owner)) {
                if (owner.isPresent()) {
                    tenures.add(new Tenure(owner.get(), first, Optional.of(day.minusDays(1))));
                }
                owner = next.getValue();
                first = day;
            }
        }
        if (owner.isPresent()) {
            tenures.add(new Tenure(owner.get(), first, Optional.empty()));
        }
        return tenures.build();
    }

    /**
     * {@return who holds the lot: the holder; empty before the lot began, and after its issue
     * was reversed}
     */
    public Optional<Holder> ownerOn(LocalDate date) {
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
