package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigInteger;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Weights;

/** Rules written otherwise, and rules with one of the rules inside them replaced. */
final class Rebuilt {

    private Rebuilt() {}

    /** The same rule, each list of parties in it listed from the end. */
    static SharingRule withPartiesTurnedRound(SharingRule rule) {
        return writtenOtherwise(rule, 1);
    }

    /** The same, the weights of splits multiplied by a factor. */
    static SharingRule writtenOtherwise(SharingRule rule, long factor) {
        SharingRule built = Forms.withChildren(rule, SharingRule.class, inner -> writtenOtherwise(inner, factor));
        if (built instanceof Split split) {
            return new Split(split.among().reverse(), turnedRound(split.weights(), factor), split.remainder());
        }
        if (built instanceof CarriedForward carried) {
            return new CarriedForward(carried.among().reverse(), turnedRound(carried.weights(), factor));
        }
        if (built instanceof CustomRule own) {
            return SharingRules.own(own.name(), own.parties().asList().reverse(), own.function());
        }
        return built instanceof ByFactors formula ? turnedRound(formula) : built;
    }

    private static Weights turnedRound(Weights weights, long factor) {
        return Weights.of(weights.asWritten().reverse().stream()
                .map(BigInteger.valueOf(factor)::multiply)
                .toList());
    }

    private static SharingRule turnedRound(ByFactors rule) {
        ByFactors.Step step = SharingRules.byFactors(rule.factors().toArray(new ByFactors.Factor[0]));
        for (ByFactors.Rounding rounding : rule.rounding().stream().toList()) {
            step = step.withKeysRoundedTo(rounding.decimals(), rounding.residualTo());
        }
        return step.among(Lists.reverse(rule.among().asList()), rule.whenZero());
    }

    /** Whether the order of some sides is written down in a rule, as splits do. */
    static boolean keepsAnOrder(SharingRule rule) {
        return Forms.all(rule, Split.class).stream()
                        .anyMatch(split -> split.among().size() > 1)
                || !Forms.all(rule, CarriedForward.class).isEmpty();
    }

    /** The same rule with one of the rules directly inside it replaced. */
    static SharingRule replacing(SharingRule rule, int place, SharingRule by) {
        int[] met = {0};
        return Forms.withChildren(rule, SharingRule.class, inner -> met[0]++ == place ? by : inner);
    }

    /** The same rule, each rule of one's own in it replaced by one that gives all to one of its parties. */
    static SharingRule withoutRulesOfOnesOwn(SharingRule rule) {
        ImmutableList<Party> parties =
                rule instanceof CustomRule own ? own.parties().asList() : ImmutableList.of();
        return parties.isEmpty()
                ? Forms.withChildren(rule, SharingRule.class, Rebuilt::withoutRulesOfOnesOwn)
                : SharingRules.allTo(parties.get(0));
    }
}
