package org.feidi.enclave.sharing;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.feidi.enclave.sharing.RuleArbitraries.Sample;

/** Drives the {@link SettledRuleLaws} by one rule of each form and a composition of four forms above its leaves. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class SettledRuleProperties {

    @Property
    void monthByMonthIsOnceAYear(@ForAll("rules") Sample sample, @ForAll Random random) {
        sample.rules().forEach(rule -> SettledRuleLaws.monthByMonthIsOnceAYear(rule, sample.pool(), random));
    }

    @Property
    void quarterByQuarterIsOnceAYear(@ForAll("rules") Sample sample, @ForAll Random random) {
        sample.rules().forEach(rule -> SettledRuleLaws.quarterByQuarterIsOnceAYear(rule, sample.pool(), random));
    }

    @Provide
    Arbitrary<Sample> rules() {
        return RuleArbitraries.eachFormAndAComposition(Draw.Limits.NONE, true);
    }
}
