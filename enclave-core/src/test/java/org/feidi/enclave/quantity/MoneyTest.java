package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.feidi.enclave.quantity.Money.CNY;
import static org.feidi.enclave.quantity.Money.fen;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.util.Currency;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Currency GOLD = Currency.getInstance("XAU");
    private static final Money LARGEST = fen(Long.MAX_VALUE);

    @Test
    void yuanWanAndFen_ofOneAmount_areEqual() {
        new EqualsTester()
                .addEqualityGroup(
                        yuan("3600000"),
                        yuan("3600000.00"),
                        yuan("+3600000.0"),
                        wan("360"),
                        wan("360.000000"),
                        fen(360_000_000),
                        Money.of(CNY, new BigDecimal("3.6E+6")),
                        Money.ofMinor(CNY, 360_000_000),
                        Money.parse("CNY 3600000"))
                .addEqualityGroup(yuan("-3600000"))
                .addEqualityGroup(Money.ofMinor(USD, 360_000_000))
                .addEqualityGroup(Money.zero(CNY), yuan("0"), yuan("-0.00"), wan("0"))
                .testEquals();
    }

    @Test
    void toString_alwaysHasTheDecimalsOfTheCurrency() {
        assertThat(wan("360")).hasToString("CNY 3600000.00");
        assertThat(fen(-1)).hasToString("CNY -0.01");
        assertThat(Money.ofMinor(JPY, 5)).hasToString("JPY 5");
        assertThat(Money.ofMinor(Currency.getInstance("KWD"), 5)).hasToString("KWD 0.005");
        assertThat(LARGEST).hasToString("CNY 92233720368547758.07");
    }

    @Test
    void wan_theSmallestFigure_isOneFen() {
        assertThat(wan("0.000001")).isEqualTo(fen(1));
        assertThat(wan("54.375")).isEqualTo(yuan("543750.00"));
    }

    @Test
    void sumsAndDifferences() {
        assertThat(yuan("1.10").plus(yuan("2.95"))).isEqualTo(yuan("4.05"));
        assertThat(yuan("1.10").minus(yuan("2.95"))).isEqualTo(yuan("-1.85"));
        assertThat(yuan("-1.85").abs()).isEqualTo(yuan("1.85"));
        assertThat(yuan("1").min(yuan("2"))).isEqualTo(yuan("1"));
        assertThat(yuan("1").max(yuan("2"))).isEqualTo(yuan("2"));
        assertThat(LARGEST.plus(LARGEST.negated())).isEqualTo(Money.zero(CNY));
        assertThat(LARGEST.negated().minus(LARGEST.negated())).isEqualTo(Money.zero(CNY));
    }

    @Test
    void sign_isPositiveNegativeOrZero() {
        assertThat(fen(1).isPositive()).isTrue();
        assertThat(fen(1).isNegative()).isFalse();
        assertThat(fen(-1).isNegative()).isTrue();
        assertThat(fen(-1).isPositive()).isFalse();
        assertThat(fen(0).isZero()).isTrue();
        assertThat(fen(0).isPositive()).isFalse();
        assertThat(fen(0).isNegative()).isFalse();
        assertThat(fen(-1).isZero()).isFalse();
    }

    @Test
    void conversions_areExact() {
        assertThat(yuan("543750.00").toDecimal()).isEqualTo(new BigDecimal("543750.00"));
        assertThat(yuan("0.05").toFraction()).isEqualTo(Fraction.of(1, 20));
    }

    @Test
    void rounded_halfAFen_goesAwayFromZero() {
        assertThat(Money.rounded(CNY, Fraction.parse("0.005"))).isEqualTo(fen(1));
        assertThat(Money.rounded(CNY, Fraction.parse("-0.005"))).isEqualTo(fen(-1));
        assertThat(Money.rounded(CNY, Fraction.parse("0.015"))).isEqualTo(fen(2));
        assertThat(Money.rounded(CNY, Fraction.of(1, 3))).isEqualTo(fen(33));
        assertThat(Money.rounded(CNY, Fraction.of(-2, 3))).isEqualTo(fen(-67));
        assertThat(Money.rounded(JPY, Fraction.of(5, 2))).isEqualTo(Money.ofMinor(JPY, 3));
    }

    @Test
    void tooFine_isRefusedAsWritten() {
        refused(() -> yuan("0.001"), "Amount must be a whole number of minor units of CNY, but is '0.001'.");
        refused(() -> wan("0.0000001"), "Amount must be a whole number of minor units of CNY, but is '0.0000001 wan'.");
        refused(() -> Money.parse("JPY 0.5"), "Amount must be a whole number of minor units of JPY, but is 'JPY 0.5'.");
        refused(
                () -> Money.of(CNY, new BigDecimal("1E-1000000000")),
                "Amount must be a whole number of minor units of CNY, but is '1E-1000000000'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,000", "1e6", ".5", "5.", "１", "--1", "1 ", "NaN"})
    void text_thatIsNoPlainDecimal_isRefused(String text) {
        refused(() -> yuan(text), "Amount in yuan must be a plain decimal such as 1250000.50, but is '" + text + "'.");
        refused(() -> wan(text), "Amount in wan must be a plain decimal such as 1250000.50, but is '" + text + "'.");
        refused(
                () -> Money.parse("CNY " + text),
                "Amount of money must be a plain decimal such as 1250000.50, but is '" + text + "'.");
    }

    @Test
    void parse_anotherForm_isRefused() {
        refused(() -> Money.parse("5"), "Money must be written as a currency and a number, but is '5'.");
        refused(() -> Money.parse("5.00 CNY"), "Money must be written as a currency and a number, but is '5.00 CNY'.");
        refused(() -> Money.parse("cny 5"), "Currency must be an ISO 4217 code such as CNY, but is 'cny'.");
        refused(() -> Money.parse("XQQ 5"), "Currency must be an ISO 4217 code such as CNY, but is 'XQQ'.");
    }

    @Test
    void currency_thatCountsNoUnits_isRefusedHoweverItComes() {
        String message = "Currency of money must count units, but XAU does not.";
        refused(() -> Money.zero(GOLD), message);
        refused(() -> Money.parse("XAU 10"), message);
        refused(() -> Money.parse("XAU 5"), message);
        refused(() -> Money.of(GOLD, BigDecimal.ONE), message);
        refused(() -> Money.rounded(GOLD, Fraction.ONE), message);
    }

    @Test
    void twoCurrencies_areNeverMixed() {
        Money dollar = Money.ofMinor(USD, 100);
        String message = "Amounts must be in one currency, but are CNY 2.00 and USD 1.00.";
        refused(() -> yuan("2").plus(dollar), message);
        refused(() -> yuan("2").minus(dollar), message);
        refused(() -> yuan("2").compareTo(dollar), message);
        refused(() -> yuan("2").min(dollar), message);
        refused(() -> yuan("2").max(dollar), message);
    }

    @Test
    void overflow_namesBothAmounts() {
        overflows(
                () -> LARGEST.plus(fen(1)),
                "Sum must fit a long of minor units, but CNY 92233720368547758.07 plus CNY 0.01 does not.");
        overflows(
                () -> LARGEST.negated().plus(fen(-1)),
                "Sum must fit a long of minor units, but CNY -92233720368547758.07 plus CNY -0.01 does not.");
        overflows(
                () -> LARGEST.minus(fen(-1)),
                "Difference must fit a long of minor units, but CNY 92233720368547758.07 minus CNY -0.01 does not.");
    }

    @Test
    void amount_pastALong_isRefusedAsWritten() {
        overflows(
                () -> yuan("92233720368547758.08"),
                "Money must fit a long of minor units of CNY, but '92233720368547758.08' does not.");
        overflows(
                () -> yuan("-92233720368547758.08"),
                "Money must fit a long of minor units of CNY, but '-92233720368547758.08' does not.");
        overflows(
                () -> wan("100000000000000"),
                "Money must fit a long of minor units of CNY, but '100000000000000 wan' does not.");
        overflows(
                () -> Money.parse("CNY 92233720368547758.08"),
                "Money must fit a long of minor units of CNY, but 'CNY 92233720368547758.08' does not.");
        overflows(
                () -> Money.of(CNY, new BigDecimal("1E+1000000000")),
                "Money must fit a long of minor units of CNY, but '1E+1000000000' does not.");
        overflows(
                () -> Money.rounded(CNY, Fraction.parse("276701161105643274/3").plus(Fraction.of(1, 3))),
                "Money must fit a long of minor units of CNY, but '276701161105643275/3' does not.");
        overflows(() -> fen(Long.MIN_VALUE), "Money must have a mirror image, but -2^63 minor units have none.");
    }

    @Test
    void zero_ofAnyScale_isZero() {
        assertThat(Money.of(CNY, new BigDecimal("0E+1000000000"))).isEqualTo(fen(0));
        assertThat(Money.of(CNY, new BigDecimal("0E-1000000000"))).isEqualTo(fen(0));
    }

    @Test
    void aTextTooLongToBeMeant_isRefusedWithoutPrintingIt() {
        String digits = "1".repeat(1_000_000);
        refused(
                () -> yuan(digits),
                "Amount in yuan must be a plain decimal such as 1250000.50, but is '11111111111111111111…' of 1000000"
                        + " characters.");
        refused(
                () -> Money.parse("CNY " + digits),
                "Amount of money must be a plain decimal such as 1250000.50, but is '11111111111111111111…' of 1000000"
                        + " characters.");
        refused(
                () -> Money.parse(digits),
                "Money must be written as a currency and a number, but is '11111111111111111111…' of 1000000"
                        + " characters.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Money.zero(null)).withMessage("currency");
        assertThatNullPointerException().isThrownBy(() -> yuan(null)).withMessage("yuan");
        assertThatNullPointerException().isThrownBy(() -> Money.parse(null)).withMessage("text");
        NullPointerTester tester = new NullPointerTester().setDefault(Currency.class, CNY);
        tester.testAllPublicStaticMethods(Money.class);
        tester.testAllPublicConstructors(Money.class);
        tester.testAllPublicInstanceMethods(fen(1));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static void overflows(ThrowingCallable call, String message) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(call).withMessage(message);
    }
}
