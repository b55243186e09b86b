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
    void pot_isItsId_whateverItsName() {
        new EqualsTester()
                .addEqualityGroup(Pot.of("park", NAME), Pot.of("park", Name.of("park")))
                .addEqualityGroup(Pot.of("park2", NAME))
                .addEqualityGroup(Organisation.of("park", NAME))
                .testEquals();
    }

    @Test
    void pot_saysItsNameInBothLanguages() {
        Pot pot = Pot.of("park", NAME);
        assertThat(pot.kind()).isEqualTo(Party.Kind.POT);
        assertThat(pot).hasToString("Haichuang Park (park)");
        assertThat(pot.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("海创园");
        assertThat(pot.in(Locale.ENGLISH)).isEqualTo("Haichuang Park");
    }

    @Test
    void blankId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pot.of("  ", NAME))
                .withMessage("Id of pot must not be blank, but is '  '.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Pot.of(null, NAME)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> Pot.of("park", null)).withMessage("name");
    }
}
