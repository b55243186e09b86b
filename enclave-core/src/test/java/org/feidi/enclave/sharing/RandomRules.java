package org.feidi.enclave.sharing;

import net.jqwik.api.Arbitrary;

/** Random rules for other rooms. */
public final class RandomRules {

    private RandomRules() {}

    /** Compositions four deep. */
    public static Arbitrary<SharingRule> fourDeep() {
        return RuleArbitraries.compositions().map(RuleArbitraries.Sample::rule);
    }

    /** Compositions four deep of what can be written down: without rules of one's own. */
    public static Arbitrary<SharingRule> thatCanBeWritten() {
        return fourDeep().map(Rebuilt::withoutRulesOfOnesOwn);
    }

    /** The same rule without rules of one's own. */
    public static SharingRule written(SharingRule rule) {
        return Rebuilt.withoutRulesOfOnesOwn(rule);
    }
}
