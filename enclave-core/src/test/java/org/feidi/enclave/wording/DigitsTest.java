package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Locale;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void grouped_commasBetweenThousands() {
        assertThat(Digits.grouped(Money.yuan("-1234567.50"))).isEqualTo("-1,234,567.50");
        assertThat(Digits.grouped(Money.yuan("999.99"))).isEqualTo("999.99");
        assertThat(Digits.grouped(new BigDecimal("1E+6"))).isEqualTo("1,000,000");
        assertThat(Digits.grouped(new BigDecimal("-100.0001"))).isEqualTo("-100.0001");
        assertThat(Digits.grouped(BigInteger.TEN.pow(9))).isEqualTo("1,000,000,000");
    }

    @Test
    void withUnit_standsWhereTheLanguagePutsIt() {
        assertThat(Digits.withUnit("5", Money.CNY, Locale.GERMAN)).isEqualTo("5 yuan");
        assertThat(Digits.withUnit("5", Money.CNY, Locale.CHINA)).isEqualTo("5元");
        assertThat(Digits.withUnit("5", Currency.getInstance("USD"), Locale.CHINA))
                .isEqualTo("USD 5");
    }
}
