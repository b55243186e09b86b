package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;

class FloorAreaTest {

    @Test
    void equalAreas_areEqualValues() {
        new EqualsTester()
                .addEqualityGroup(
                        FloorArea.squareMetres("2200"), FloorArea.parse("2200 m²"), new FloorArea(330_000_000))
                .addEqualityGroup(FloorArea.squareMetres("59740/3"), FloorArea.parse("59740/3 m²"))
                .addEqualityGroup(FloorArea.ZERO, FloorArea.squareMetres("0"))
                .addEqualityGroup(LandArea.ZERO)
                .testEquals();
    }

    @Test
    void thirdsOfASquareMetre_areExact() {
        FloorArea third = FloorArea.squareMetres("59740/3");
        assertThat(third.plus(third).plus(third)).isEqualTo(FloorArea.squareMetres("59740"));
        assertThat(third.minus(third)).isEqualTo(FloorArea.ZERO);
        assertThat(third).hasToString("59740/3 m²").isLessThan(FloorArea.squareMetres("19914"));
    }

    @Test
    void badAreas_areRefusedAsWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FloorArea.squareMetres("1/7"))
                .withMessage("Area must be a whole number of 1/15 square centimetres, but '1/7' is not.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FloorArea.squareMetres("-1"))
                .withMessage("Area must not be negative, but is '-1'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FloorArea(-1))
                .withMessage("Area must not be negative, but is -1 units.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FloorArea.squareMetres("1").minus(FloorArea.squareMetres("2")))
                .withMessage("Area taken away must not be larger than the whole, but is 2 m² of 1 m².");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FloorArea.parse("2200"))
                .withMessage("Area must be written as a number and a unit, such as 10.3 mu, but is '2200'.");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> FloorArea.squareMetres("61489146912365").plus(FloorArea.squareMetres("1")))
                .withMessage("Area must fit a long of 1/15 cm², but '61489146912365 m² plus 1 m²' does not.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> FloorArea.squareMetres(null))
                .withMessage("squareMetres");
        assertThatNullPointerException().isThrownBy(() -> FloorArea.parse(null)).withMessage("text");
        new NullPointerTester().testAllPublicInstanceMethods(FloorArea.ZERO);
    }
}
