package org.feidi.enclave.quantity;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RemainderRuleProperties {

    @Property
    void quotaMethodStaysWithinTheQuota(
            @ForAll("cuts") Apportionment<String> cut, @ForAll @LongRange(min = 0, max = 3_000) long whole) {
        RemainderRuleLaws.quotaMethodStaysWithinTheQuota(cut.withRemainder(RemainderRule.quotaMethod()), whole);
    }

    @Property
    void quotaMethodNeverTakesAUnitBack(
            @ForAll("cuts") Apportionment<String> cut, @ForAll @LongRange(min = 0, max = 3_000) long whole) {
        RemainderRuleLaws.quotaMethodNeverTakesAUnitBack(cut.withRemainder(RemainderRule.quotaMethod()), whole);
    }

    @Property
    void quotaMethodIsPeriodic(
            @ForAll("cuts") Apportionment<String> cut, @ForAll @LongRange(min = 0, max = 3_000) long whole) {
        RemainderRuleLaws.quotaMethodIsPeriodic(cut.withRemainder(RemainderRule.quotaMethod()), whole);
    }

    @Property
    void onlyTheNamedSideGetsMoreThanItsShareRoundedDown(
            @ForAll("cuts") Apportionment<String> cut,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long whole) {
        String side = cut.keys().get(0);
        RemainderRuleLaws.onlyTheNamedSideGetsMoreThanItsShareRoundedDown(
                cut.withRemainder(RemainderRule.leftoverTo(side)), side, whole);
    }

    @Provide
    Arbitrary<Apportionment<String>> cuts() {
        return Arbitraries.longs()
                .between(1, 400)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(RemainderRuleProperties::cut);
    }

    private static Apportionment<String> cut(List<Long> weights) {
        List<String> keys =
                IntStream.range(0, weights.size()).mapToObj(i -> "side-" + i).toList();
        return Apportionment.among(
                keys, Weights.of(weights.stream().mapToLong(Long::longValue).toArray()));
    }
}
