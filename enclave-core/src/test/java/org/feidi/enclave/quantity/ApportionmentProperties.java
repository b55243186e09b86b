package org.feidi.enclave.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ApportionmentProperties {

    @Property
    void partsSumToWhole(@ForAll("cuts") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.partsSumToWhole(cut, whole);
    }

    @Property
    void partsStayWithinOneUnitOfTheExactShare(@ForAll("cuts") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.partsStayWithinOneUnitOfTheExactShare(cut, whole);
    }

    @Property
    void listingOrderDoesNotMatter(
            @ForAll("weightByKey") Map<String, BigInteger> weightByKey,
            @ForAll("units") long whole,
            @ForAll Random random) {
        List<String> otherOrder = new ArrayList<>(weightByKey.keySet());
        Collections.shuffle(otherOrder, random);
        ApportionmentLaws.listingOrderDoesNotMatter(weightByKey, otherOrder, whole);
    }

    @Property
    void zeroWeightGetsNothing(@ForAll("cuts") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.zeroWeightGetsNothing(cut, whole);
    }

    @Property
    void negativeWholeIsTheMirrorImage(@ForAll("cuts") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.negativeWholeIsTheMirrorImage(cut, whole);
    }

    @Property
    void largerWeightNeverGetsLess(@ForAll("cuts") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.largerWeightNeverGetsLess(cut, whole);
    }

    @Property
    void commonFactorOfTheWeightsDoesNotMatter(
            @ForAll("weightByKey") Map<String, BigInteger> weightByKey,
            @ForAll @LongRange(min = 1) long factor,
            @ForAll("units") long whole) {
        ApportionmentLaws.commonFactorOfTheWeightsDoesNotMatter(weightByKey, BigInteger.valueOf(factor), whole);
    }

    @Property
    void moneyIsCutAsItsMinorUnitsAre(@ForAll("cuts") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.moneyIsCutAsItsMinorUnitsAre(cut, Money.CNY, whole);
    }

    @Property(tries = 5_000)
    void agreesWithTheTextbookMethod(
            @ForAll("weightByKey") Map<String, BigInteger> weightByKey, @ForAll("units") long whole) {
        ApportionmentLaws.agreesWithTheTextbookMethod(weightByKey, whole);
    }

    @Provide
    Arbitrary<Long> units() {
        return Numbers.units();
    }

    @Provide
    Arbitrary<Apportionment<String>> cuts() {
        return weightByKey().map(Apportionment::by);
    }

    /** Small weights, among which ties are frequent, and huge ones that fit no long. */
    @Provide
    Arbitrary<Map<String, BigInteger>> weightByKey() {
        return Numbers.weightList().map(weights -> {
            Map<String, BigInteger> byKey = new LinkedHashMap<>();
            weights.forEach(weight -> byKey.put("side" + (9 - byKey.size()), weight));
            return byKey;
        });
    }
}
