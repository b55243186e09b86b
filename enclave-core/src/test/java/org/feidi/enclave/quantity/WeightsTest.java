package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    @Test
    void weights_areEqualIfWrittenAlike() {
        new EqualsTester()
                .addEqualityGroup(
                        Weights.of(6, 4),
                        Weights.parse("6:4"),
                        Weights.parse("6 : 4"),
                        Weights.of(List.of(BigInteger.valueOf(6), BigInteger.valueOf(4))),
                        Weights.from(List.of(Fraction.of(6), Fraction.of(4))))
                .addEqualityGroup(
                        Weights.of(3, 2), Weights.from(List.of(Fraction.percent("60"), Fraction.percent("40"))))
                .addEqualityGroup(Weights.of(60, 40))
                .addEqualityGroup(Weights.of(4, 6))
                .addEqualityGroup(Weights.of(6, 4, 0))
                .addEqualityGroup(Weights.of(1))
                .addEqualityGroup(Weights.of(Long.MAX_VALUE))
                .testEquals();
    }

    @Test
    void isSameRatioAs_comparesReduced() {
        Weights sixToFour = Weights.of(6, 4);
        assertThat(sixToFour.isSameRatioAs(Weights.of(3, 2))).isTrue();
        assertThat(sixToFour.isSameRatioAs(Weights.of(60, 40))).isTrue();
        assertThat(sixToFour.isSameRatioAs(Weights.from(List.of(Fraction.percent("60"), Fraction.percent("40")))))
                .isTrue();
        assertThat(Weights.of(1).isSameRatioAs(Weights.of(Long.MAX_VALUE))).isTrue();
        assertThat(sixToFour.isSameRatioAs(Weights.of(4, 6))).isFalse();
        assertThat(sixToFour.isSameRatioAs(Weights.of(6, 4, 0))).isFalse();
    }

    @Test
    void weights_printAsWritten() {
        assertThat(Weights.of(6, 4)).hasToString("6:4");
        assertThat(Weights.parse("06:4")).hasToString("6:4");
        assertThat(Weights.from(List.of(Fraction.of(1, 2), Fraction.of(1, 3), Fraction.of(1, 6))))
                .hasToString("3:2:1");
    }

    @Test
    void share_isWeightOverTotal() {
        Weights weights = Weights.of(2, 35, 0);
        assertThat(weights.size()).isEqualTo(3);
        assertThat(weights.share(0)).isEqualTo(Fraction.of(2, 37));
        assertThat(weights.share(2)).isEqualTo(Fraction.ZERO);
        assertThat(Weights.of(6, 4).reduced()).containsExactly(BigInteger.valueOf(3), BigInteger.TWO);
        assertThat(Weights.of(6, 4).total()).isEqualTo(BigInteger.valueOf(5));
    }

    @Test
    void negativeAllZeroOrNone_areRefusedWithTheWeights() {
        refused(() -> Weights.of(6, -4), "Weights must not be negative, but are 6:-4.");
        refused(() -> Weights.parse("6:-4"), "Weights must not be negative, but are 6:-4.");
        refused(
                () -> Weights.from(List.of(Fraction.of(1, 2), Fraction.of(-1, 3))),
                "Weights must not be negative, but are 3:-2.");
        refused(() -> Weights.of(0, 0), "Weights must not all be zero, but are 0:0.");
        refused(() -> Weights.of(), "Weights must name at least one side, but are empty.");
        refused(() -> Weights.from(List.of()), "Weights must name at least one side, but are empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6:", ":4", "6;4", "6/4", "６:４", "六:四", "1e3:1"})
    void parse_anotherForm_isRefused(String text) {
        refused(
                () -> Weights.parse(text),
                "Weights must be whole numbers with colons, such as 6:4, but are '" + text + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"265.09:0:33.91", "6.5:3.5", "6 : 4.0"})
    void parse_decimals_areRefusedWithAdvice(String text) {
        refused(
                () -> Weights.parse(text),
                "Weights must be whole numbers with colons, such as 6:4, but are '" + text
                        + "'.\nMaybe Weights.from(…) with exact decimals.");
    }

    @Test
    void parse_fullWidthColon_isRefusedSayingSo() {
        refused(
                () -> Weights.parse("6：4"),
                "Weights must be whole numbers with colons, such as 6:4, but are '6：4'."
                        + "\nMaybe 6:4 with an ASCII colon.");
        refused(
                () -> Weights.parse("6：4.5"),
                "Weights must be whole numbers with colons, such as 6:4, but are '6：4.5'.");
    }

    @Test
    void parse_aNumberTooLongToBeMeant_isRefusedWithoutPrintingIt() {
        String longest = "1".repeat(2_000);
        assertThat(Weights.parse("6:" + longest)).hasToString("6:" + longest);
        refused(
                () -> Weights.parse("6:" + "1".repeat(1_000_000)),
                "Weight must be at most 2000 characters long, but is '11111111111111111111…' of 1000000 characters.");
        refused(
                () -> Weights.parse("6:4:" + "x".repeat(1_000)),
                "Weights must be whole numbers with colons, such as 6:4, but are '6:4:xxxxxxxxxxxxxxxx…' of 1004"
                        + " characters.");
    }

    @Test
    void parse_tenThousandSides_areRead() {
        String text = String.join(":", Collections.nCopies(10_000, "1"));
        assertThat(Weights.parse(text)).hasToString(text);
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefused() {
        assertThatNullPointerException().isThrownBy(() -> Weights.parse(null)).withMessage("text");
        new NullPointerTester().testAllPublicStaticMethods(Weights.class);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
