package org.feidi.enclave.party;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TerritoryProperties {

    @Property
    void coversIsReflexiveAndTransitive(
            @ForAll("territories") Territory a,
            @ForAll("territories") Territory b,
            @ForAll("territories") Territory c) {
        PartyLaws.coversIsReflexiveAndTransitive(a, b, c);
    }

    @Provide
    Arbitrary<Territory> territories() {
        return SomeTerritories.any();
    }
}
