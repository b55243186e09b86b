package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LandAreaTest {

    private static final LandArea LARGEST = new LandArea(Long.MAX_VALUE);

    @Test
    void oneAreaInEveryUnit_isOneValue() {
        new EqualsTester()
                .addEqualityGroup(
                        LandArea.mu("5700"),
                        LandArea.hectares("380"),
                        LandArea.squareMetres("3800000"),
                        LandArea.parse("5700 mu"),
                        LandArea.parse("5700.0 亩"),
                        LandArea.parse("380 ha"),
                        LandArea.parse("3800000 m²"),
                        LandArea.parse("3800000 m2"))
                .addEqualityGroup(LandArea.ZERO, LandArea.mu("0"), LandArea.hectares("-0"))
                .testEquals();
    }

    @Test
    void fiveThousandSevenHundredMu_areThreePointEightSquareKilometres() {
        LandArea area = LandArea.mu("5700");
        assertThat(area.inSquareMetres().dividedBy(Fraction.of(1_000_000))).isEqualTo(Fraction.parse("3.8"));
        assertThat(area.inHectares()).isEqualTo(Fraction.of(380));
    }

    @Test
    void twentyThousandSeventyPointSevenSquareMetres_areExactlyThirtyMuAndABit() {
        assertThat(LandArea.squareMetres("20070.7").inMu()).isEqualTo(new BigDecimal("30.10605"));
        assertThat(LandArea.squareMetres("20070.7")).isEqualTo(LandArea.mu("30.10605"));
    }

    @Test
    void oneThousandMu_toSquareMetresAndBack_loseNothing() {
        Fraction squareMetres = LandArea.mu("1000").inSquareMetres();
        assertThat(squareMetres).isEqualTo(Fraction.parse("2000000/3"));
        assertThat(LandArea.squareMetres(squareMetres.toString())).isEqualTo(LandArea.mu("1000"));
    }

    @Test
    void countableFloor_ofTenPointThreeMuAtTwoPointNine_isInThirdsOfASquareMetre() {
        FloorArea floor = LandArea.mu("10.3").countableFloorAt(Fraction.parse("2.9"));
        assertThat(floor.units()).isEqualTo(2_987_000_000L);
        assertThat(floor.inSquareMetres()).isEqualTo(Fraction.of(59_740, 3));
        assertThat(floor).hasToString("59740/3 m²");
    }

    @Test
    void units_areWholeInEveryMeasure() {
        assertThat(LandArea.mu("1").units()).isEqualTo(100_000_000);
        assertThat(LandArea.squareMetres("1").units()).isEqualTo(150_000);
        assertThat(LandArea.hectares("1").units()).isEqualTo(1_500_000_000);
        assertThat(new LandArea(1)).hasToString("0.00000001 mu");
        assertThat(LandArea.mu("1000")).hasToString("1000 mu");
    }

    @Test
    void sumsAndDifferences() {
        assertThat(LandArea.mu("10.3").plus(LandArea.mu("0.7"))).isEqualTo(LandArea.mu("11"));
        assertThat(LandArea.mu("10.3").minus(LandArea.mu("10.3"))).isEqualTo(LandArea.ZERO);
        assertThat(LandArea.mu("1"))
                .isGreaterThan(LandArea.squareMetres("666"))
                .isLessThan(LandArea.squareMetres("667"));
    }

    @Test
    void tooFine_isRefusedAsWritten() {
        refused(
                () -> LandArea.mu("0.000000001"),
                "Area must be a whole number of 1/15 square centimetres, but '0.000000001' is not.");
        refused(
                () -> LandArea.squareMetres("1/7"),
                "Area must be a whole number of 1/15 square centimetres, but '1/7' is not.");
        refused(
                () -> LandArea.parse("1/7 m²"),
                "Area must be a whole number of 1/15 square centimetres, but '1/7 m²' is not.");
        refused(
                () -> LandArea.mu("1").countableFloorAt(Fraction.of(1, 7)),
                "Area must be a whole number of 1/15 square centimetres, but '1 mu times 1/7' is not.");
    }

    @Test
    void negative_isRefused() {
        refused(() -> LandArea.mu("-1"), "Area must not be negative, but is '-1'.");
        refused(() -> LandArea.parse("-1 mu"), "Area must not be negative, but is '-1 mu'.");
        refused(() -> new LandArea(-1), "Area must not be negative, but is -1 units.");
        refused(
                () -> LandArea.mu("1").countableFloorAt(Fraction.of(-1)),
                "Area must not be negative, but is '1 mu times -1'.");
    }

    @Test
    void minus_moreThanThereIs_isRefusedWithBoth() {
        refused(
                () -> LandArea.mu("1").minus(LandArea.mu("1.5")),
                "Area taken away must not be larger than the whole, but is 1.5 mu of 1 mu.");
    }

    @Test
    void pastALong_isRefusedWithBothOperands() {
        overflows(
                () -> LARGEST.plus(new LandArea(1)),
                "Area must fit a long of 1/15 cm², but '92233720368.54775807 mu plus 0.00000001 mu' does not.");
        overflows(
                () -> LandArea.mu("92233720368.54775808"),
                "Area must fit a long of 1/15 cm², but '92233720368.54775808' does not.");
        overflows(
                () -> LARGEST.countableFloorAt(Fraction.of(10).pow(50)),
                "Area must fit a long of 1/15 cm², but '92233720368.54775807 mu times 1" + "0".repeat(50)
                        + "' does not.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "mu", " mu", "10mu"})
    void parse_withoutNumberAndUnit_isRefused(String text) {
        refused(
                () -> LandArea.parse(text),
                "Area must be written as a number and a unit, such as 10.3 mu, but is '" + text + "'.");
    }

    @Test
    void parse_otherUnitOrNumber_isRefused() {
        refused(() -> LandArea.parse("10 km²"), "Unit of area must be mu, m² or ha, but is 'km²'.");
        refused(() -> LandArea.parse("10  mu"), "Unit of area must be mu, m² or ha, but is ' mu'.");
        refused(
                () -> LandArea.parse("ten mu"),
                "Number must be whole, a decimal or a ratio, such as 5, 0.35 or 2/37, but is 'ten'.");
    }

    @Test
    void aTextTooLongToBeMeant_isRefusedWithoutPrintingIt() {
        String digits = "1".repeat(1_000_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LandArea.mu(digits))
                .withMessage("Number must be at most 2000 characters long, but is '11111111111111111111…' of 1000000"
                        + " characters.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LandArea.parse("1 " + digits))
                .withMessage(
                        "Unit of area must be mu, m² or ha, but is '11111111111111111111…' of 1000000 characters.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> LandArea.mu(null)).withMessage("mu");
        assertThatNullPointerException()
                .isThrownBy(() -> LandArea.squareMetres(null))
                .withMessage("squareMetres");
        assertThatNullPointerException()
                .isThrownBy(() -> LandArea.hectares(null))
                .withMessage("hectares");
        assertThatNullPointerException().isThrownBy(() -> LandArea.parse(null)).withMessage("text");
        new NullPointerTester().testAllPublicInstanceMethods(LandArea.ZERO);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static void overflows(ThrowingCallable call, String message) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(call).withMessage(message);
    }
}
