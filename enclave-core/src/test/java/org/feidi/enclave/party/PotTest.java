package org.feidi.enclave.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class PotTest {

    private static final Name NAME = Name.of("Haichuang Park", "海创园");

    @Test
    void pot_isItsIdAndItsName() {
        new EqualsTester()
                .addEqualityGroup(new Pot("park", NAME), new Pot("park", NAME))
                .addEqualityGroup(new Pot("park", Name.of("park")))
                .addEqualityGroup(new Pot("park2", NAME))
                .addEqualityGroup(new Organisation("park", NAME))
                .testEquals();
    }

    @Test
    void pot_saysItsNameInBothLanguages() {
        Pot pot = new Pot("park", NAME);
        assertThat(pot.kind()).isEqualTo(Party.Kind.POT);
        assertThat(pot).hasToString("Haichuang Park (park)");
        assertThat(pot.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("海创园");
        assertThat(pot.in(Locale.ENGLISH)).isEqualTo("Haichuang Park");
    }

    @Test
    void blankId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pot("  ", NAME))
                .withMessage("Id of pot must not be blank, but is '  '.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> new Pot(null, NAME)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> new Pot("park", null)).withMessage("name");
    }
}
