package org.feidi.enclave.land;

import org.feidi.enclave.wording.Sentence;

/** Says what an action does. */
final class ActionWording implements QuotaAction.Cases<Sentence> {

    @Override
    public Sentence issue(QuotaAction.Issue action) {
        QuotaLot lot = action.lot();
        return Messages.ENTRY_ISSUE.say(lot.id(), lot.amounts(), lot.owner());
    }

    @Override
    public Sentence reserve(QuotaAction.Reserve action) {
        return Messages.ENTRY_RESERVE.say(action.lot(), action.amounts(), action.project());
    }

    @Override
    public Sentence release(QuotaAction.Release action) {
        return Messages.ENTRY_RELEASE.say(action.lot(), action.amounts(), action.project());
    }

    @Override
    public Sentence use(QuotaAction.Use action) {
        return Messages.ENTRY_USE.say(action.lot(), action.amounts(), action.project());
    }

    @Override
    public Sentence transferWhole(QuotaAction.TransferWhole action) {
        return Messages.ENTRY_TRANSFER_WHOLE.say(action.lot(), action.to());
    }

    @Override
    public Sentence transferPart(QuotaAction.TransferPart action) {
        return Messages.ENTRY_TRANSFER_PART.say(action.lot(), action.amounts(), action.to(), action.part());
    }

    @Override
    public Sentence freeze(QuotaAction.Freeze action) {
        return Messages.ENTRY_FREEZE.say(action.lot(), action.amounts());
    }

    @Override
    public Sentence unfreeze(QuotaAction.Unfreeze action) {
        return Messages.ENTRY_UNFREEZE.say(action.lot(), action.amounts());
    }

    @Override
    public Sentence carryOver(QuotaAction.CarryOver action) {
        return Messages.ENTRY_CARRY_OVER.say(action.lot(), action.validUntil(), action.permit());
    }

    @Override
    public Sentence giveBack(QuotaAction.GiveBack action) {
        return Messages.ENTRY_GIVE_BACK.say(action.lot(), action.amounts(), action.from());
    }

    @Override
    public Sentence expire(QuotaAction.Expire action) {
        return Messages.ENTRY_EXPIRE.say(action.lot());
    }

    @Override
    public Sentence cutBack(QuotaAction.CutBack action) {
        return Messages.ENTRY_CUT_BACK.say(action.lot(), action.amounts());
    }

    @Override
    public Sentence makeGood(QuotaAction.MakeGood action) {
        return Messages.ENTRY_MAKE_GOOD.say(action.lot(), action.amounts(), action.by());
    }

    @Override
    public Sentence reverse(QuotaAction.Reverse action) {
        return Messages.ENTRY_REVERSE.say(action.key());
    }
}
