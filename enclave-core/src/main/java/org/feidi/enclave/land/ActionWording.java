package org.feidi.enclave.land;

import org.feidi.enclave.wording.Sentence;

/** Says what an action does. */
final class ActionWording implements QuotaAction.Cases<Sentence> {

    @Override
    public Sentence issue(QuotaAction.Issue action) {
        QuotaLot lot = action.lot();
        return say("issue", lot.id(), lot.amounts(), lot.owner());
    }

    @Override
    public Sentence reserve(QuotaAction.Reserve action) {
        return say("reserve", action.lot(), action.amounts(), action.project());
    }

    @Override
    public Sentence release(QuotaAction.Release action) {
        return say("release", action.lot(), action.amounts(), action.project());
    }

    @Override
    public Sentence use(QuotaAction.Use action) {
        return say("use", action.lot(), action.amounts(), action.project());
    }

    @Override
    public Sentence transferWhole(QuotaAction.TransferWhole action) {
        return say("transferWhole", action.lot(), action.to());
    }

    @Override
    public Sentence transferPart(QuotaAction.TransferPart action) {
        return say("transferPart", action.lot(), action.amounts(), action.to(), action.part());
    }

    @Override
    public Sentence freeze(QuotaAction.Freeze action) {
        return say("freeze", action.lot(), action.amounts());
    }

    @Override
    public Sentence unfreeze(QuotaAction.Unfreeze action) {
        return say("unfreeze", action.lot(), action.amounts());
    }

    @Override
    public Sentence carryOver(QuotaAction.CarryOver action) {
        return say("carryOver", action.lot(), action.validUntil(), action.permit());
    }

    @Override
    public Sentence giveBack(QuotaAction.GiveBack action) {
        return say("giveBack", action.lot(), action.amounts(), action.from());
    }

    @Override
    public Sentence expire(QuotaAction.Expire action) {
        return say("expire", action.lot());
    }

    @Override
    public Sentence cutBack(QuotaAction.CutBack action) {
        return say("cutBack", action.lot(), action.amounts());
    }

    @Override
    public Sentence makeGood(QuotaAction.MakeGood action) {
        return say("makeGood", action.lot(), action.amounts(), action.by());
    }

    @Override
    public Sentence reverse(QuotaAction.Reverse action) {
        return say("reverse", action.key());
    }

    private static Sentence say(String key, Object... values) {
        return Words.LAND.say("entry." + key, values);
    }
}
