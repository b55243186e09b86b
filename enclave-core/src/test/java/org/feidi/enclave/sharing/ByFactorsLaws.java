package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Fraction;

/** The laws of {@link ByFactors} whose keys are rounded. */
final class ByFactorsLaws {

    private ByFactorsLaws() {}

    /** Of figures of the enclave. Where the others leave less than nothing, the year and the later ones wait. */
    static void roundedKeysAreHalfUpAndTheResidualHasAnOwner(ByFactors rule, Pool pool) {
        BigInteger one = BigInteger.TEN.pow(rule.rounding().orElseThrow().decimals());
        boolean[] waits = {false};
        pool.explain(rule).forEach((year, explanation) -> {
            ImmutableMap<Party, BigInteger> keys = SlowReferences.roundedKeys(rule, pool, year);
            waits[0] |= keys.isEmpty();
            if (waits[0]) {
                assertThat(explanation.allocation().parts()).isEmpty();
                assertThat(explanation.allocation().totalUnallocated()).isEqualTo(explanation.pool());
                return;
            }
            keys.forEach((party, key) ->
                    assertThat(explanation.details()).contains(Messages.KEY.say(party, new Fraction(key, one))));
            assertThat(explanation.allocation().parts())
                    .isEqualTo(SlowReferences.largestRemainder(explanation.pool(), keys));
        });
    }
}
