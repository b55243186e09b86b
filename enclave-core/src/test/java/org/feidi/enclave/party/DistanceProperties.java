package org.feidi.enclave.party;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DistanceProperties {

    @Property
    void distanceIsSymmetric(@ForAll("territories") Territory a, @ForAll("territories") Territory b) {
        PartyLaws.distanceIsSymmetric(a, b);
    }

    @Property
    void regionCoversWhatIsWithinItsReach(@ForAll("regions") Region region, @ForAll("territories") Territory other) {
        PartyLaws.regionCoversWhatIsWithinItsReach(region, other);
    }

    @Provide
    Arbitrary<Territory> territories() {
        return SomeTerritories.any();
    }

    @Provide
    Arbitrary<Region> regions() {
        return SomeTerritories.inPrefectures();
    }
}
