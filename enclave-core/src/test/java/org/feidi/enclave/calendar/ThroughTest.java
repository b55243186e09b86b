package org.feidi.enclave.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.calendar.Through.through;

import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ThroughTest {

    @Test
    void through_aYear_isThroughItsDecember() {
        assertThat(through(2026)).isEqualTo(through(YearMonth.of(2026, 12))).hasToString("2026-12");
        assertThat(through(YearMonth.of(2026, 6))).hasToString("2026-06");
    }

    @Test
    void through_yearOfTwoDigits_isRefusedAndAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> through(26))
                .withMessage("Closing year must be from 1900 to 2200, but is 26.\nMaybe 2026.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> through(YearMonth.of(26, 6)))
                .withMessage("Closing month must be from 1900-01 to 2200-12, but is 0026-06.\nMaybe 2026-06.");
    }

    /** As "no end" it once overflowed, settled nothing and said nothing. */
    @Test
    void through_theLastYearOfTheMachine_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> through(Year.MAX_VALUE))
                .withMessage("Closing year must be from 1900 to 2200, but is 999999999.");
    }
}
