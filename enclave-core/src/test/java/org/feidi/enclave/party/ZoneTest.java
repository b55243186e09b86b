package org.feidi.enclave.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ZoneTest {

    private static final Name NAME = Name.of("Haichuang Park", "海创园");
    private static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));
    private static final Region QUZHOU = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));

    @Test
    void zone_isItsIdItsNameAndItsRegion() {
        new EqualsTester()
                .addEqualityGroup(new Zone("park", NAME, YUHANG), new Zone("park", NAME, YUHANG))
                .addEqualityGroup(new Zone("park", Name.of("park"), YUHANG))
                .addEqualityGroup(new Zone("park", NAME, QUZHOU))
                .addEqualityGroup(new Zone("park2", NAME, YUHANG))
                .addEqualityGroup(new Pot("park", NAME))
                .testEquals();
    }

    @Test
    void zone_saysItsNameInBothLanguages() {
        Zone zone = new Zone("park", NAME, YUHANG);
        assertThat(zone.kind()).isEqualTo(Party.Kind.ZONE);
        assertThat(zone).hasToString("Haichuang Park (park)");
        assertThat(zone.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("海创园");
        assertThat(zone.in(Locale.ENGLISH)).isEqualTo("Haichuang Park");
    }

    @Test
    void blankId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Zone("  ", NAME, YUHANG))
                .withMessage("Id of zone must not be blank, but is '  '.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Zone(null, NAME, YUHANG))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Zone("park", null, YUHANG))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Zone("park", NAME, null))
                .withMessage("within");
    }
}
