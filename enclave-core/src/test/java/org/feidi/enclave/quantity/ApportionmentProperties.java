package org.feidi.enclave.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
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
    void partsStayWithinOneUnitOfTheExactShare(
            @ForAll("cutsWithoutLeftover") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.partsStayWithinOneUnitOfTheExactShare(cut, whole);
    }

    @Property
    void listingOrderDoesNotMatter(
            @ForAll("cuts") Apportionment<String> cut, @ForAll("units") long whole, @ForAll Random random) {
        List<String> otherOrder = new ArrayList<>(cut.keys());
        Collections.shuffle(otherOrder, random);
        ApportionmentLaws.listingOrderDoesNotMatter(cut, otherOrder, whole);
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
    void largerWeightNeverGetsLess(
            @ForAll("cutsWithoutLeftover") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.largerWeightNeverGetsLess(cut, whole);
    }

    @Property
    void commonFactorOfTheWeightsDoesNotMatter(
            @ForAll("cuts") Apportionment<String> cut,
            @ForAll @LongRange(min = 1) long factor,
            @ForAll("units") long whole) {
        ApportionmentLaws.commonFactorOfTheWeightsDoesNotMatter(cut, BigInteger.valueOf(factor), whole);
    }

    @Property
    void moneyIsCutAsItsMinorUnitsAre(@ForAll("cuts") Apportionment<String> cut, @ForAll("units") long whole) {
        ApportionmentLaws.moneyIsCutAsItsMinorUnitsAre(cut, Money.CNY, whole);
    }

    @Property(tries = 5_000)
    void unitsSumToThePool(
            @ForAll("cuts") Apportionment<String> cut,
            @ForAll("money") Money whole,
            @ForAll("unitsOfMoney") Money unit,
            @ForAll Random random) {
        List<String> otherOrder = new ArrayList<>(cut.keys());
        Collections.shuffle(otherOrder, random);
        ApportionmentLaws.unitsSumToThePool(cut, otherOrder, whole, unit);
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
    Arbitrary<Money> money() {
        return Arbitraries.oneOf(Arbitraries.longs().between(-200, 200).map(Money::fen), Numbers.yuan());
    }

    @Provide
    Arbitrary<Money> unitsOfMoney() {
        return Numbers.unitsOfMoney();
    }

    /** Cuts by each remainder rule. */
    @Provide
    Arbitrary<Apportionment<String>> cuts() {
        return Numbers.cuts();
    }

    @Provide
    Arbitrary<Apportionment<String>> cutsWithoutLeftover() {
        return Numbers.cutsWithoutLeftover();
    }

    /** Small weights, among which ties are frequent, and huge ones that fit no long. */
    @Provide
    Arbitrary<Map<String, BigInteger>> weightByKey() {
        return Numbers.weightByKey();
    }
}
