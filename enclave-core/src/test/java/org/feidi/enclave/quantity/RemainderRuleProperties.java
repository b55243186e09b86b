package org.feidi.enclave.quantity;

import java.math.BigInteger;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RemainderRuleProperties {

    @Property
    void quotaMethodStaysWithinTheQuota(
            @ForAll("cutsByQuota") Apportionment<String> cut,
            @ForAll @LongRange(min = -3_000, max = 3_000) long whole) {
        RemainderRuleLaws.quotaMethodStaysWithinTheQuota(cut, whole);
    }

    @Property
    void quotaMethodNeverTakesAUnitBack(
            @ForAll("cutsByQuota") Apportionment<String> cut,
            @ForAll @LongRange(min = -3_000, max = 3_000) long whole) {
        RemainderRuleLaws.quotaMethodNeverTakesAUnitBack(cut, whole);
    }

    @Property
    void quotaMethodIsPeriodic(
            @ForAll("cutsByQuota") Apportionment<String> cut,
            @ForAll @LongRange(min = -3_000, max = 3_000) long whole) {
        RemainderRuleLaws.quotaMethodIsPeriodic(cut, whole);
    }

    @Property
    void quotaMethodAgreesWithTheTextbookMethod(
            @ForAll("weightByKeyForQuota") Map<String, BigInteger> weightByKey,
            @ForAll @LongRange(min = -60, max = 60) long whole) {
        RemainderRuleLaws.quotaMethodAgreesWithTheTextbookMethod(weightByKey, whole);
    }

    @Property
    void onlyTheNamedSideGetsMoreThanItsShareRoundedDown(
            @ForAll("cutsWithLeftover") Apportionment<String> cut, @ForAll("units") long whole) {
        RemainderRuleLaws.onlyTheNamedSideGetsMoreThanItsShareRoundedDown(cut, whole);
    }

    @Provide
    Arbitrary<Long> units() {
        return Numbers.units();
    }

    @Provide
    Arbitrary<Map<String, BigInteger>> weightByKeyForQuota() {
        return Numbers.weightByKeyForQuota();
    }

    @Provide
    Arbitrary<Apportionment<String>> cutsByQuota() {
        return Numbers.cutsByQuota();
    }

    @Provide
    Arbitrary<Apportionment<String>> cutsWithLeftover() {
        return Numbers.cutsWithLeftover(Numbers.weightList().map(Numbers::byKey));
    }
}
