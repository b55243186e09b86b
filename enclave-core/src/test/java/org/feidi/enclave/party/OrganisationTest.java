package org.feidi.enclave.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final Name NAME = Name.of("Haichuang Park", "海创园");

    @Test
    void organisation_isItsIdAndItsName() {
        new EqualsTester()
                .addEqualityGroup(new Organisation("park", NAME), new Organisation("park", NAME))
                .addEqualityGroup(new Organisation("park", Name.of("park")))
                .addEqualityGroup(new Organisation("park2", NAME))
                .addEqualityGroup(new Pot("park", NAME))
                .testEquals();
    }

    @Test
    void organisation_saysItsNameInBothLanguages() {
        Organisation organisation = new Organisation("park", NAME);
        assertThat(organisation.kind()).isEqualTo(Party.Kind.ORGANISATION);
        assertThat(organisation).hasToString("Haichuang Park (park)");
        assertThat(organisation.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("海创园");
        assertThat(organisation.in(Locale.ENGLISH)).isEqualTo("Haichuang Park");
    }

    @Test
    void blankId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation("  ", NAME))
                .withMessage("Id of organisation must not be blank, but is '  '.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Organisation(null, NAME))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Organisation("park", null))
                .withMessage("name");
    }
}
