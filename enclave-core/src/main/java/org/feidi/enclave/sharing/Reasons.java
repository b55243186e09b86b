package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/** Says in one sentence what each form of rule does in a year. */
final class Reasons implements SharingRule.Fold<Worded> {

    private final int clockYear;

    Reasons(int clockYear) {
        this.clockYear = clockYear;
    }

    @Override
    public Worded split(Split rule) {
        return split(rule.among(), rule.weights(), remainder(rule.remainder()));
    }

    @Override
    public Worded carriedForward(CarriedForward rule) {
        return split(rule.among(), rule.weights(), Messages.RULE_CARRIED_FORWARD.say());
    }

    private static Sentence split(ImmutableList<Party> among, Weights weights, Object oddUnits) {
        if (among.size() == 1) {
            return Messages.RULE_ALL_TO.say(among.get(0));
        }
        ImmutableList<Sentence> sides = IntStream.range(0, among.size())
                .mapToObj(i ->
                        Messages.RULE_SIDE.say(among.get(i), weights.asWritten().get(i)))
                .collect(ImmutableList.toImmutableList());
        return Messages.RULE_SPLIT.say(sides, oddUnits);
    }

    /** Who gets the odd units, where it is not the largest remainder. */
    private static Object remainder(RemainderRule<Party> rule) {
        if (rule instanceof RemainderRule.LeftoverTo<Party> leftover) {
            return Messages.RULE_LEFTOVER.say(leftover.side());
        }
        return rule instanceof RemainderRule.QuotaMethod<Party> ? Messages.RULE_QUOTA_METHOD.say() : "";
    }

    @Override
    public Worded byFactors(ByFactors rule) {
        ImmutableList<Sentence> factors = rule.factors().stream()
                .map(factor -> Messages.RULE_FACTOR.say(factor.weight(), factor.amount()))
                .collect(ImmutableList.toImmutableList());
        return Messages.RULE_BY_FACTORS.say(factors);
    }

    @Override
    public Worded within(Within rule) {
        return Messages.RULE_WITHIN.say(rule.party());
    }

    @Override
    public Worded phases(Phases rule) {
        if (clockYear > rule.lastYear()) {
            return Messages.RULE_PHASE_OPEN.say(clockYear, rule.lastYear() + 1);
        }
        Phases.Phase phase = rule.phases().stream()
                .filter(candidate -> clockYear <= candidate.to())
                .findFirst()
                .orElseThrow();
        return phase.from() == phase.to()
                ? Messages.RULE_PHASE_OF_ONE.say(clockYear)
                : Messages.RULE_PHASE.say(clockYear, phase.from(), phase.to());
    }

    @Override
    public Worded onlyIf(OnlyIf rule) {
        return Messages.RULE_ONLY_IF.say(rule.condition());
    }

    @Override
    public Worded slices(Slices rule) {
        ImmutableList<Worded> bounds =
                rule.slices().stream().map(Slices.Slice::bound).collect(ImmutableList.toImmutableList());
        return Messages.RULE_SLICES.say(bounds);
    }

    @Override
    public Worded baseAndIncrement(BaseAndIncrement rule) {
        return Messages.RULE_BASE_AND_INCREMENT.say(rule.base());
    }

    @Override
    public Worded capped(Capped rule) {
        return Messages.RULE_CAPPED.say(rule.party(), rule.cap());
    }

    @Override
    public Worded recoverFirst(RecoverFirst rule) {
        return Messages.RULE_RECOVER_FIRST.say(rule.party(), rule.amount());
    }

    @Override
    public Worded guaranteed(Guaranteed rule) {
        return Messages.RULE_GUARANTEED.say(
                rule.party(), rule.floor(), rule.maker().party());
    }

    @Override
    public Worded dueInTotal(DueInTotal rule) {
        return Messages.RULE_DUE_IN_TOTAL.say(rule.party(), rule.amount(), rule.byYear());
    }

    @Override
    public Worded under(Cited rule) {
        return rule.rule().fold(this);
    }

    @Override
    public Worded byItem(ByItem rule) {
        return Messages.RULE_BY_ITEM.say(rule.ruleByItem().keySet());
    }

    @Override
    public Worded netOf(NetOf rule) {
        return Messages.RULE_NET_OF.say(rule.amount(), rule.party());
    }

    @Override
    public Worded own(CustomRule rule) {
        return Messages.RULE_OWN.say(rule.name());
    }

    @Override
    public Worded left(Unshared rule) {
        return Messages.RULE_LEFT.say(rule.reason());
    }
}
