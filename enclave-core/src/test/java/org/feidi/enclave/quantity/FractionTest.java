package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Test
    void equalNumbers_areEqualValues() {
        new EqualsTester()
                .addEqualityGroup(
                        Fraction.of(87, 400),
                        Fraction.of(-174, -800),
                        Fraction.parse("0.2175"),
                        Fraction.parse("0.21750"),
                        Fraction.parse("174/800"),
                        Fraction.percent("21.75"),
                        Fraction.from(new BigDecimal("0.2175")))
                .addEqualityGroup(Fraction.of(-87, 400), Fraction.of(87, -400))
                .addEqualityGroup(Fraction.ZERO, Fraction.of(0, -7), Fraction.parse("0.00"), Fraction.parse("-0"))
                .addEqualityGroup(Fraction.ONE, Fraction.of(5, 5), Fraction.percent("100"))
                .testEquals();
    }

    @Test
    void arithmetic_isExact() {
        assertThat(Fraction.of(1, 2).plus(Fraction.of(1, 3))).isEqualTo(Fraction.of(5, 6));
        assertThat(Fraction.of(1, 2).minus(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 6));
        assertThat(Fraction.of(2, 37).times(Fraction.of(37, 2))).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(2, 37).dividedBy(Fraction.of(-2, 37))).isEqualTo(Fraction.of(-1));
        assertThat(Fraction.parse("1.08").pow(2)).isEqualTo(Fraction.parse("1.1664"));
        assertThat(Fraction.ZERO.pow(0)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(-1, 2).abs()).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).min(Fraction.of(1, 2))).isEqualTo(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 3).max(Fraction.of(1, 2))).isEqualTo(Fraction.of(1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "5/2, 2, 3, 3",
        "-5/2, -3, -2, -3",
        "7/3, 2, 3, 2",
        "-7/3, -3, -2, -2",
        "8/3, 2, 3, 3",
        "1/2, 0, 1, 1",
        "-1/2, -1, 0, -1",
        "4, 4, 4, 4",
        "-4, -4, -4, -4",
        "0, 0, 0, 0"
    })
    void rounding_isDownUpOrHalfUp(String number, BigInteger floor, BigInteger ceiling, BigInteger halfUp) {
        Fraction fraction = Fraction.parse(number);
        assertThat(fraction.floor()).isEqualTo(floor);
        assertThat(fraction.ceiling()).isEqualTo(ceiling);
        assertThat(fraction.roundedHalfUp()).isEqualTo(halfUp);
    }

    @Test
    void roundedHalfUpTo_twoDecimals_keepsTwo() {
        assertThat(Fraction.of(2, 3).roundedHalfUpTo(2)).isEqualTo(Fraction.parse("0.67"));
        assertThat(Fraction.parse("0.125").roundedHalfUpTo(2)).isEqualTo(Fraction.parse("0.13"));
        assertThat(Fraction.parse("-0.125").roundedHalfUpTo(2)).isEqualTo(Fraction.parse("-0.13"));
        assertThat(Fraction.parse("2.5").roundedHalfUpTo(0)).isEqualTo(Fraction.of(3));
    }

    @Test
    void toDecimal_dropsTrailingZeros() {
        assertThat(Fraction.of(1, 4).toDecimal(6)).isEqualTo(new BigDecimal("0.25"));
        assertThat(Fraction.of(2, 3).toDecimal(2)).isEqualTo(new BigDecimal("0.67"));
        assertThat(Fraction.of(100).toDecimal(2)).isEqualTo(new BigDecimal("100"));
        assertThat(Fraction.of(-1, 1_000).toDecimal(2)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void toString_isARatioOrAWholeNumber() {
        assertThat(Fraction.of(4, 74)).hasToString("2/37");
        assertThat(Fraction.of(-10, 2)).hasToString("-5");
        assertThat(Fraction.of(1, 2).isWhole()).isFalse();
        assertThat(Fraction.of(4, 2).isWhole()).isTrue();
    }

    @Test
    void parse_aWholeNumberOfAnyLength_readsWhatIsPrinted() {
        Fraction large = Fraction.of(10).pow(60).plus(Fraction.ONE);
        assertThat(Fraction.parse(large.toString())).isEqualTo(large);
        Fraction small = Fraction.ONE.dividedBy(large);
        assertThat(Fraction.parse(small.toString())).isEqualTo(small);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a", "1/", "/2", "1/2/3", "1 / 2", "2/-37", "1.5/2", "1e3", "３/４", "５", "1,5", "NaN"})
    void parse_anotherForm_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage(
                        "Number must be whole, a decimal or a ratio, such as 5, 0.35 or 2/37, but is '" + text + "'.");
    }

    @Test
    void zeroBelowTheLine_isRefused() {
        String message = "Denominator of a fraction must not be zero, but the fraction is 7/0.";
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(7, 0)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("7/0"))
                .withMessage(message);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Fraction.of(2, 3).dividedBy(Fraction.ZERO))
                .withMessage("Divisor must not be zero, but 2/3 is divided by 0.");
    }

    @Test
    void negativeExponentOrDecimals_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.ONE.pow(-1))
                .withMessage("Exponent must be at least 0, but is -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(14).toDecimal(-1))
                .withMessage("Number of decimals must be at least 0, but is -1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(14).roundedHalfUpTo(-1))
                .withMessage("Number of decimals must be at least 0, but is -1.");
    }

    @Test
    void parse_aTextTooLongToBeMeant_isRefusedWithoutPrintingIt() {
        String longest = "1".repeat(999) + "/" + "3".repeat(1_000);
        assertThat(Fraction.parse(longest)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("1".repeat(1_000_000)))
                .withMessage("Number must be at most 2000 characters long, but is '11111111111111111111…' of 1000000"
                        + " characters.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("x".repeat(1_000)))
                .withMessage("Number must be whole, a decimal or a ratio, such as 5, 0.35 or 2/37, but is"
                        + " 'xxxxxxxxxxxxxxxxxxxx…' of 1000 characters.");
    }

    @ParameterizedTest
    @CsvSource({"1e-10000000, 10000000", "-1e10000000, 10000001", "123e1998, 2001", "1e-2001, 2001"})
    void from_aDecimalTooLongToWriteOut_isRefused(String decimal, int digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.from(new BigDecimal(decimal)))
                .withMessage("Decimal must have at most 2000 digits when written out, but has " + digits + ".");
    }

    @Test
    void from_theLongestDecimals_areRead() {
        assertThat(Fraction.from(new BigDecimal("1e-2000")).denominator()).isEqualTo(BigInteger.TEN.pow(2_000));
        assertThat(Fraction.from(new BigDecimal("1e1999")).numerator()).isEqualTo(BigInteger.TEN.pow(1_999));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.from(new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000))))
                .withMessage("Decimal must have at most 2000 digits when written out, but has 301030.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Fraction.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fraction(null, BigInteger.ONE))
                .withMessage("numerator");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fraction(BigInteger.ONE, null))
                .withMessage("denominator");
        NullPointerTester tester = new NullPointerTester();
        tester.testAllPublicStaticMethods(Fraction.class);
        tester.testAllPublicInstanceMethods(Fraction.ONE);
    }
}
