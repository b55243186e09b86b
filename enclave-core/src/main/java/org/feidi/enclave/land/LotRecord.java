package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a ledger knows about one lot: what counts now, and what was booked when.
 *
 * @param lot the lot as issued
 * @param top the last entry that counts, on top of those before it; null when the issue was
 *     reversed
 * @param since the date of its first entry
 * @param lastDate the date of its last entry, also of one that was reversed
 * @param moments what was booked when, reversed or not
 */
record LotRecord(
        QuotaLot lot,
        @Nullable Step top,
        LocalDate since,
        LocalDate lastDate,
        SortedTree<Position, LotRecord.Moment, Boolean> moments) {

    /** An entry that counts, the state after it, and the step before it. */
    record Step(int entry, LotState state, @Nullable Step before) {}

    /** An entry, and the state after it; null when it reversed the issue. */
    record Moment(QuotaEntry entry, @Nullable LotState state) {}

    static LotRecord begin(QuotaLot lot, LocalDate date) {
        return new LotRecord(lot, null, date, date, SortedTree.empty());
    }

    @Nullable
    LotState state() {
        return top == null ? null : top.state();
    }

    LotRecord then(int number, QuotaEntry entry, LotState after) {
        return with(new Step(number, after, top), number, entry);
    }

    LotRecord undone(int number, QuotaEntry entry) {
        return with(top == null ? null : top.before(), number, entry);
    }

    private LotRecord with(@Nullable Step newTop, int number, QuotaEntry entry) {
        Moment moment = new Moment(entry, newTop == null ? null : newTop.state());
        Position position = new Position(entry.date(), number, 0);
        return new LotRecord(lot, newTop, since, entry.date(), moments.with(position, moment));
    }

    @Nullable
    LotState stateOn(LocalDate date) {
        Moment moment = moments.floor(Position.endOf(date));
        return moment == null ? null : moment.state();
    }

    boolean inAfterCareOn(LocalDate date) {
        return lot.afterCareUntil().map(last -> !date.isAfter(last)).orElse(false);
    }

    /** The balances of a state, as they read on a day. */
    ImmutableList<QuotaBalance> read(LotState state, LocalDate date) {
        return inAfterCareOn(date)
                ? state.balances().stream().map(QuotaBalance::duringAfterCare).collect(ImmutableList.toImmutableList())
                : state.balances();
    }
}
