package org.feidi.enclave.quantity;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class WeightsProperties {

    @Property
    void commonFactorDoesNotMatter(
            @ForAll("weightList") List<BigInteger> weights, @ForAll @LongRange(min = 1) long factor) {
        WeightsLaws.commonFactorDoesNotMatter(weights, BigInteger.valueOf(factor));
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
    Arbitrary<Weights> weights() {
        return Numbers.weights();
    }
}
