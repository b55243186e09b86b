package org.feidi.enclave.quantity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class WeightsProperties {

    @Property
    void commonFactorKeepsTheRatio(
            @ForAll("weightList") List<BigInteger> weights, @ForAll @LongRange(min = 1) long factor) {
        WeightsLaws.commonFactorKeepsTheRatio(weights, BigInteger.valueOf(factor));
    }

    @Property
    void writtenOrderAndCommonFactorChangeNoResult(
            @ForAll("cuts") Apportionment<String> cut,
            @ForAll @LongRange(min = 1) long factor,
            @ForAll("units") long whole,
            @ForAll Random random) {
        List<String> otherOrder = new ArrayList<>(cut.keys());
        Collections.shuffle(otherOrder, random);
        WeightsLaws.writtenOrderAndCommonFactorChangeNoResult(cut, otherOrder, BigInteger.valueOf(factor), whole);
    }

    @Property
    void sharesSumToOne(@ForAll("weights") Weights weights) {
        WeightsLaws.sharesSumToOne(weights);
    }

    @Property
    void sharesSayTheWeights(@ForAll("weightList") List<BigInteger> weights) {
        WeightsLaws.sharesSayTheWeights(weights);
    }

    @Property
    void parseReadsWhatIsPrinted(@ForAll("weightList") List<BigInteger> weights) {
        WeightsLaws.parseReadsWhatIsPrinted(weights);
    }

    @Provide
    Arbitrary<List<BigInteger>> weightList() {
        return Numbers.weightList();
    }

    @Provide
    Arbitrary<Apportionment<String>> cuts() {
        return Numbers.cuts();
    }

    @Provide
    Arbitrary<Long> units() {
        return Numbers.units();
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Numbers.weights();
    }
}
