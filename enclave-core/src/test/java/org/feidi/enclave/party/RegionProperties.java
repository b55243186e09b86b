package org.feidi.enclave.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.wording.Name;

class RegionProperties {

    @Property
    void codeHasOneLevelOrNone(@ForAll("codes") String code) {
        Set<Region.Level> levels = EnumSet.noneOf(Region.Level.class);
        for (Region.Level level : Region.Level.values()) {
            try {
                levels.add(new Region(code, level, Name.of("region")).level());
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageContaining("'" + code + "'");
            }
        }
        assertThat(levels).isEqualTo(byHand(code));
    }

    private static Set<Region.Level> byHand(String code) {
        if (!code.startsWith("33")) {
            return Set.of();
        }
        boolean prefecture = !code.substring(2, 4).equals("00");
        boolean county = !code.substring(4).equals("00");
        if (county) {
            return prefecture ? Set.of(Region.Level.COUNTY) : Set.of();
        }
        return Set.of(prefecture ? Region.Level.PREFECTURE : Region.Level.PROVINCE);
    }

    /** Codes of Zhejiang and of no province, with zeros more often than by chance. */
    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> pair = Arbitraries.oneOf(
                Arbitraries.just("00"), Arbitraries.integers().between(0, 99).map("%02d"::formatted));
        return Arbitraries.of("33", "33", "33", "00", "19", "99")
                .flatMap(province -> pair.flatMap(second -> pair.map(third -> province + second + third)));
    }
}
