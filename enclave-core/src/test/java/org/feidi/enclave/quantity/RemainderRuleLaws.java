package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** What the remainder rules keep. */
final class RemainderRuleLaws {

    private RemainderRuleLaws() {}

    static void quotaMethodStaysWithinTheQuota(Apportionment<String> cut, long whole) {
        List<Long> parts = asWritten(cut, whole);
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

    /** One period farther from zero; refunds are the mirror image, so a period does not cross zero. */
    static void quotaMethodIsPeriodic(Apportionment<String> cut, long whole) {
        long sign = whole < 0 ? -1 : 1;
        List<Long> once = asWritten(cut, whole);
        List<Long> farther = asWritten(cut, whole + sign * cut.weights().total().longValueExact());
        for (int i = 0; i < once.size(); i++) {
            assertThat(BigInteger.valueOf(sign * (farther.get(i) - once.get(i))))
                    .isEqualTo(cut.weights().reduced().get(i));
        }
    }

    static void quotaMethodAgreesWithTheTextbookMethod(Map<String, BigInteger> weightByKey, long whole) {
        assertThat(Apportionment.by(weightByKey)
                        .withRemainder(RemainderRule.quotaMethod())
                        .cut(whole))
                .containsExactlyEntriesOf(ReferenceApportionment.byQuota(weightByKey, whole));
    }

    /** Of a cut whose rule names a side; of a refund, more is more below zero. */
    static void onlyTheNamedSideGetsMoreThanItsShareRoundedDown(Apportionment<String> cut, long whole) {
        String named = ((RemainderRule.LeftoverTo<String>) cut.remainderRule()).side();
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < cut.keys().size(); i++) {
            BigInteger part = BigInteger.valueOf(asWritten(cut, Math.abs(whole)).get(i));
            BigInteger roundedDown =
                    cut.weights().share(i).times(Fraction.of(whole).abs()).floor();
            if (cut.keys().get(i).equals(named)) {
                assertThat(part).isGreaterThanOrEqualTo(roundedDown);
            } else {
                assertThat(part).isEqualTo(roundedDown);
            }
            assertThat(asWritten(cut, -Math.abs(whole)).get(i)).isEqualTo(-part.longValueExact());
            sum = sum.add(part);
        }
        assertThat(sum).isEqualTo(BigInteger.valueOf(Math.abs(whole)));
    }

    /** The parts in the order in which the sides are written. */
    private static List<Long> asWritten(Apportionment<String> cut, long whole) {
        Map<String, Long> parts = cut.cut(whole);
        return cut.keys().stream().map(parts::get).toList();
    }
}
