package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;

/** What the remainder rules keep. */
final class RemainderRuleLaws {

    private RemainderRuleLaws() {}

    static void quotaMethodStaysWithinTheQuota(Apportionment<String> cut, long whole) {
        List<Long> parts = cut.cut(whole).values().asList();
        for (int i = 0; i < parts.size(); i++) {
            Fraction exact = cut.weights().share(i).times(Fraction.of(whole));
            assertThat(BigInteger.valueOf(parts.get(i))).isBetween(exact.floor(), exact.ceiling());
        }
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
    }

    static void quotaMethodNeverTakesAUnitBack(Apportionment<String> cut, long whole) {
        List<Long> before = cut.cut(whole).values().asList();
        List<Long> after = cut.cut(whole + 1).values().asList();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
        }
    }

    static void quotaMethodIsPeriodic(Apportionment<String> cut, long whole) {
        List<Long> once = cut.cut(whole).values().asList();
        List<Long> later =
                cut.cut(whole + cut.weights().total().longValueExact()).values().asList();
        for (int i = 0; i < once.size(); i++) {
            assertThat(BigInteger.valueOf(later.get(i) - once.get(i)))
                    .isEqualTo(cut.weights().reduced().get(i));
        }
    }

    static void onlyTheNamedSideGetsMoreThanItsShareRoundedDown(Apportionment<String> cut, String side, long whole) {
        List<Long> parts = cut.cut(whole).values().asList();
        for (int i = 0; i < parts.size(); i++) {
            Fraction exact = cut.weights().share(i).times(Fraction.of(whole));
            if (!cut.keys().get(i).equals(side)) {
                assertThat(BigInteger.valueOf(parts.get(i))).isEqualTo(exact.floor());
            }
        }
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
    }
}
