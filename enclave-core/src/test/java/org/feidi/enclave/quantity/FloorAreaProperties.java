package org.feidi.enclave.quantity;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FloorAreaProperties {

    @Property
    void squareMetresAndBackLoseNothing(@ForAll("floor") FloorArea a) {
        FloorAreaLaws.squareMetresAndBackLoseNothing(a);
    }

    @Property
    void parseReadsWhatIsPrinted(@ForAll("floor") FloorArea a) {
        FloorAreaLaws.parseReadsWhatIsPrinted(a);
    }

    @Property
    void minusUndoesPlus(@ForAll("floor") FloorArea a, @ForAll("floor") FloorArea b) {
        FloorAreaLaws.minusUndoesPlus(a, b);
    }

    @Property
    void sumIsExactOrRefused(@ForAll("floor") FloorArea a, @ForAll("floor") FloorArea b) {
        FloorAreaLaws.sumIsExactOrRefused(a, b);
    }

    @Property
    void orderAgreesWithUnits(@ForAll("floor") FloorArea a, @ForAll("floor") FloorArea b) {
        FloorAreaLaws.orderAgreesWithUnits(a, b);
    }

    @Provide
    Arbitrary<FloorArea> floor() {
        return Numbers.floor();
    }
}
