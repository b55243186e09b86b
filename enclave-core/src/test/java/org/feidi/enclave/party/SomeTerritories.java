package org.feidi.enclave.party;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.feidi.enclave.wording.Name;

/** Territories with few codes and few ids, so that they often cover each other. */
final class SomeTerritories {

    private SomeTerritories() {}

    static Arbitrary<Territory> any() {
        Arbitrary<Region> all = regions(
                "330000", "330100", "330800", "330110", "330109", "330802", "310000", "310115", "310117", "500000",
                "500112", "500235", "420000", "429004", "429005");
        Arbitrary<Name> names = Arbitraries.of("Hangzhou", "杭州").map(Name::of);
        return Arbitraries.oneOf(
                all,
                Combinators.combine(Arbitraries.of("hi-tech", "new"), names, all)
                        .as(Zone::new),
                Combinators.combine(Arbitraries.of("boston", "munich"), names, Arbitraries.of("US", "DE"))
                        .as(Abroad::new));
    }

    /** Regions whose level is their reach: not in a municipality, not directly under a province. */
    static Arbitrary<Region> inPrefectures() {
        return regions("330000", "330100", "330800", "330110", "330109", "330802", "310000");
    }

    private static Arbitrary<Region> regions(String... codes) {
        return Arbitraries.of(codes).map(SomeTerritories::region);
    }

    private static Region region(String code) {
        if (code.endsWith("0000")) {
            return Region.province(code, Name.of(code));
        }
        return code.endsWith("00") ? Region.prefecture(code, Name.of(code)) : Region.county(code, Name.of(code));
    }
}
