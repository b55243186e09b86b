package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Vocabulary;
import org.feidi.enclave.wording.Worded;

/** Says in one sentence what each form of rule does in a year. */
final class Reasons implements SharingRule.Fold<Worded> {

    static final Vocabulary VOCABULARY = Vocabulary.beside(Reasons.class);

    private final int clockYear;

    Reasons(int clockYear) {
        this.clockYear = clockYear;
    }

    private static Sentence say(String key, Object... values) {
        return VOCABULARY.say(key, values);
    }

    @Override
    public Worded split(Split rule) {
        return split(rule.among(), rule.weights(), remainder(rule.remainder()));
    }

    @Override
    public Worded carriedForward(CarriedForward rule) {
        return split(rule.among(), rule.weights(), say("rule.carried-forward"));
    }

    private static Sentence split(ImmutableList<Party> among, Weights weights, Object oddUnits) {
        if (among.size() == 1) {
            return say("rule.all-to", among.get(0));
        }
        ImmutableList<Sentence> sides = IntStream.range(0, among.size())
                .mapToObj(
                        i -> say("rule.side", among.get(i), weights.asWritten().get(i)))
                .collect(ImmutableList.toImmutableList());
        return say("rule.split", sides, oddUnits);
    }

    /** Who gets the odd units, where it is not the largest remainder. */
    private static Object remainder(RemainderRule<Party> rule) {
        if (rule instanceof RemainderRule.LeftoverTo<Party> leftover) {
            return say("rule.leftover", leftover.side());
        }
        return rule instanceof RemainderRule.QuotaMethod<Party> ? say("rule.quota-method") : "";
    }

    @Override
    public Worded byFactors(ByFactors rule) {
        ImmutableList<Sentence> factors = rule.factors().stream()
                .map(factor -> say("rule.factor", factor.weight(), factor.amount()))
                .collect(ImmutableList.toImmutableList());
        return say("rule.by-factors", factors);
    }

    @Override
    public Worded within(Within rule) {
        return say("rule.within", rule.party());
    }

    @Override
    public Worded phases(Phases rule) {
        if (clockYear > rule.lastYear()) {
            return say("rule.phase-open", clockYear, rule.lastYear() + 1);
        }
        Phases.Phase phase = rule.phases().stream()
                .filter(candidate -> clockYear <= candidate.to())
                .findFirst()
                .orElseThrow();
        return phase.from() == phase.to()
                ? say("rule.phase-of-one", clockYear)
                : say("rule.phase", clockYear, phase.from(), phase.to());
    }

    @Override
    public Worded onlyIf(OnlyIf rule) {
        return say("rule.only-if", rule.condition());
    }

    @Override
    public Worded slices(Slices rule) {
        ImmutableList<Worded> bounds =
                rule.slices().stream().map(Slices.Slice::bound).collect(ImmutableList.toImmutableList());
        return say("rule.slices", bounds);
    }

    @Override
    public Worded baseAndIncrement(BaseAndIncrement rule) {
        return say("rule.base-and-increment", rule.base());
    }

    @Override
    public Worded capped(Capped rule) {
        return say("rule.capped", rule.party(), rule.cap());
    }

    @Override
    public Worded recoverFirst(RecoverFirst rule) {
        return say("rule.recover-first", rule.party(), rule.amount());
    }

    @Override
    public Worded guaranteed(Guaranteed rule) {
        return say("rule.guaranteed", rule.party(), rule.floor(), rule.maker().party());
    }

    @Override
    public Worded dueInTotal(DueInTotal rule) {
        return say("rule.due-in-total", rule.party(), rule.amount(), rule.byYear());
    }

    @Override
    public Worded under(Cited rule) {
        return rule.rule().fold(this);
    }

    @Override
    public Worded byItem(ByItem rule) {
        return say("rule.by-item", rule.ruleByItem().keySet());
    }

    @Override
    public Worded netOf(NetOf rule) {
        return say("rule.net-of", rule.amount(), rule.party());
    }

    @Override
    public Worded own(CustomRule rule) {
        return say("rule.own", rule.name());
    }

    @Override
    public Worded left(Unshared rule) {
        return say("rule.left", rule.reason());
    }
}
