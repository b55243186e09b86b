package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;

/** What each action demands of the lots it is about, and what they are after it. */
final class Rules implements QuotaAction.Cases<ImmutableList<Change>> {

    private final Books books;
    private final Doorkeeper door;

    Rules(Books books, QuotaEntry entry) {
        this.books = books;
        this.door = new Doorkeeper(books, entry);
    }

    @Override
    public ImmutableList<Change> issue(QuotaAction.Issue action) {
        door.admit(action.lot());
        return ImmutableList.of(new Change(action.lot(), LotState.issued(action.lot())));
    }

    @Override
    public ImmutableList<Change> reserve(QuotaAction.Reserve action) {
        LotRecord lot = door.open(action.lot(), action.amounts());
        LotState state = door.requireAvailable(lot, action.amounts());
        QuotaAmounts reserved = state.reservedFor(action.project()).plus(action.amounts());
        return one(
                lot,
                state.moved(QuotaState.AVAILABLE, QuotaState.RESERVED, action.amounts())
                        .withReserved(action.project(), reserved));
    }

    @Override
    public ImmutableList<Change> release(QuotaAction.Release action) {
        LotRecord lot = door.open(action.lot(), action.amounts());
        LotState state = stateOf(lot);
        QuotaAmounts reserved = state.reservedFor(action.project());
        if (!action.amounts().isWithin(reserved)) {
            throw door.notReserved(lot, action.project(), action.amounts(), reserved);
        }
        return one(
                lot,
                state.moved(QuotaState.RESERVED, QuotaState.AVAILABLE, action.amounts())
                        .withReserved(action.project(), reserved.minus(action.amounts())));
    }

    @Override
    public ImmutableList<Change> use(QuotaAction.Use action) {
        LotRecord lot = door.open(action.lot(), action.amounts());
        LotState state = stateOf(lot);
        QuotaAmounts reserved = state.reservedFor(action.project());
        QuotaAmounts fromReserved = action.amounts().min(reserved);
        QuotaAmounts fromAvailable = action.amounts().minus(fromReserved);
        if (lot.lot().kind().reservedBeforeUse() && !fromAvailable.isZero()) {
            throw door.notReserved(lot, action.project(), action.amounts(), reserved);
        }
        door.requireAvailable(lot, fromAvailable, fromReserved);
        return one(
                lot,
                state.moved(QuotaState.RESERVED, QuotaState.USED, fromReserved)
                        .moved(QuotaState.AVAILABLE, QuotaState.USED, fromAvailable)
                        .withReserved(action.project(), reserved.minus(fromReserved)));
    }

    @Override
    public ImmutableList<Change> transferWhole(QuotaAction.TransferWhole action) {
        LotRecord lot = door.open(action.lot());
        door.requireMayGo(lot, action.to());
        LotState state = door.requireAvailable(lot, lot.lot().amounts());
        return one(lot, state.withOwner(action.to()));
    }

    @Override
    public ImmutableList<Change> transferPart(QuotaAction.TransferPart action) {
        LotRecord lot = door.open(action.lot(), action.amounts());
        door.requireNew(action.part());
        door.requireMayGo(lot, action.to());
        LotState state = door.requireAvailable(lot, action.amounts());
        QuotaLot part = lot.lot().part(action.part(), action.to(), action.amounts(), state.validUntil());
        return ImmutableList.of(
                new Change(
                        lot.lot(),
                        state.each(action.amounts(), QuotaBalance::passedOn).withPart(part.id())),
                new Change(part, LotState.issued(part)));
    }

    @Override
    public ImmutableList<Change> freeze(QuotaAction.Freeze action) {
        return moved(action.lot(), QuotaState.AVAILABLE, QuotaState.FROZEN, action.amounts());
    }

    @Override
    public ImmutableList<Change> unfreeze(QuotaAction.Unfreeze action) {
        return moved(action.lot(), QuotaState.FROZEN, QuotaState.AVAILABLE, action.amounts());
    }

    private ImmutableList<Change> moved(String id, QuotaState from, QuotaState to, QuotaAmounts amounts) {
        LotRecord lot = door.open(id, amounts);
        door.requireIn(lot, from, amounts);
        return one(lot, stateOf(lot).moved(from, to, amounts));
    }

    @Override
    public ImmutableList<Change> carryOver(QuotaAction.CarryOver action) {
        LotRecord lot = door.open(action.lot());
        door.requireCarryOver(lot, action.validUntil());
        return one(lot, stateOf(lot).withValidUntil(action.validUntil()));
    }

    @Override
    public ImmutableList<Change> giveBack(QuotaAction.GiveBack action) {
        LotRecord lot = door.open(action.lot(), action.amounts());
        door.requireLent(lot, action.from(), action.amounts());
        return one(lot, stateOf(lot).moved(action.from(), QuotaState.RETURNED, action.amounts()));
    }

    @Override
    public ImmutableList<Change> expire(QuotaAction.Expire action) {
        LotRecord lot = door.open(action.lot());
        door.requireEnded(lot);
        LotState state = stateOf(lot);
        for (QuotaState from : new QuotaState[] {QuotaState.AVAILABLE, QuotaState.RESERVED, QuotaState.FROZEN}) {
            state = state.moved(from, QuotaState.EXPIRED, state.in(from));
        }
        return one(lot, state.withReserved(ImmutableSortedMap.of()));
    }

    @Override
    public ImmutableList<Change> cutBack(QuotaAction.CutBack action) {
        return new CutBackRule(books, door).changes(action);
    }

    @Override
    public ImmutableList<Change> makeGood(QuotaAction.MakeGood action) {
        LotRecord debt = door.open(action.lot(), action.amounts());
        LotRecord further = door.open(action.by(), action.amounts());
        door.requireSameHands(debt, further);
        door.requireDebt(debt, action.amounts());
        LotState good = door.requireAvailable(further, action.amounts());
        return ImmutableList.of(
                new Change(debt.lot(), stateOf(debt).each(action.amounts(), QuotaBalance::withMadeGood)),
                new Change(further.lot(), good.moved(QuotaState.AVAILABLE, QuotaState.USED, action.amounts())));
    }

    @Override
    public ImmutableList<Change> reverse(QuotaAction.Reverse action) {
        return door.requireReversible(action.key()).stream()
                .map(lot -> new Change(lot.lot(), null))
                .collect(ImmutableList.toImmutableList());
    }

    private static LotState stateOf(LotRecord lot) {
        return requireNonNull(lot.state(), "state of an open lot");
    }

    private static ImmutableList<Change> one(LotRecord lot, LotState after) {
        return ImmutableList.of(new Change(lot.lot(), after));
    }
}
