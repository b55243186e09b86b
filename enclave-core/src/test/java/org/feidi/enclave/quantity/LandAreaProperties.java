package org.feidi.enclave.quantity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LandAreaProperties {

    @Property
    void muAndBackLoseNothing(@ForAll("land") LandArea a) {
        LandAreaLaws.muAndBackLoseNothing(a);
    }

    @Property
    void squareMetresAndBackLoseNothing(@ForAll("land") LandArea a) {
        LandAreaLaws.squareMetresAndBackLoseNothing(a);
    }

    @Property
    void hectaresAndBackLoseNothing(@ForAll("land") LandArea a) {
        LandAreaLaws.hectaresAndBackLoseNothing(a);
    }

    @Property
    void parseReadsWhatIsPrinted(@ForAll("land") LandArea a) {
        LandAreaLaws.parseReadsWhatIsPrinted(a);
    }

    @Property
    void minusUndoesPlus(@ForAll("land") LandArea a, @ForAll("land") LandArea b) {
        LandAreaLaws.minusUndoesPlus(a, b);
    }

    @Property
    void sumIsExactOrRefused(@ForAll("land") LandArea a, @ForAll("land") LandArea b) {
        LandAreaLaws.sumIsExactOrRefused(a, b);
    }

    @Property
    void orderAgreesWithUnits(@ForAll("land") LandArea a, @ForAll("land") LandArea b) {
        LandAreaLaws.orderAgreesWithUnits(a, b);
    }

    @Property
    void countableFloorIsExactOrRefused(@ForAll("land") LandArea a, @ForAll("ratios") Fraction floorAreaRatio) {
        LandAreaLaws.countableFloorIsExactOrRefused(a, floorAreaRatio);
    }

    @Provide
    Arbitrary<LandArea> land() {
        return Numbers.land();
    }

    @Provide
    Arbitrary<Fraction> ratios() {
        return Combinators.combine(
                        Arbitraries.longs().between(-2, 100),
                        Arbitraries.longs().between(1, 20))
                .as(Fraction::of);
    }
}
