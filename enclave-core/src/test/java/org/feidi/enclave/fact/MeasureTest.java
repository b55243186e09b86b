package org.feidi.enclave.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import java.util.Currency;
import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void money_isCountedInYuan_andRoundedOnceAtTheEnd() {
        Measure third = Measure.of(yuan("100")).times(Fraction.of(1, 3));
        assertThat(third).hasToString("CNY 100/3");
        assertThat(third.toMoney()).isEqualTo(yuan("33.33"));
        assertThat(third.plus(third).toMoney()).isEqualTo(yuan("66.67"));
        assertThat(third.plus(third).plus(third).toMoney()).isEqualTo(yuan("100"));
        assertThat(third.minus(third).toMoney()).isEqualTo(yuan("0"));
    }

    @Test
    void half_isRoundedAwayFromZero() {
        assertThat(Measure.of(yuan("0.01")).times(Fraction.of(1, 2)).toMoney()).isEqualTo(yuan("0.01"));
        assertThat(Measure.of(yuan("-0.01")).times(Fraction.of(1, 2)).toMoney()).isEqualTo(yuan("-0.01"));
    }

    @Test
    void plainNumber_isNoMoney() {
        Measure staff = Measure.of(Fraction.of(12));
        assertThat(staff.isMoney()).isFalse();
        assertThat(staff).hasToString("12");
        assertThatIllegalArgumentException()
                .isThrownBy(staff::toMoney)
                .withMessage("Measure must be money to be paid or compared with money, but is 12.");
    }

    @Test
    void measure_isSaidInBothLanguages() {
        Measure investment = Measure.of(wan("1000"));
        assertThat(investment.in(Locale.ENGLISH)).isEqualTo("10,000,000.00 yuan");
        assertThat(investment.in(Locale.CHINA)).isEqualTo("10,000,000.00元");
        assertThat(Measure.of(Fraction.of(1, 8)).in(Locale.ENGLISH)).isEqualTo("0.125");
        assertThat(Measure.of(Fraction.of(1, 3)).in(Locale.ENGLISH)).isEqualTo("1/3");
    }

    @Test
    void money_finerThanAFen_isSaidExactly() {
        Measure almost = Measure.of(wan("2000")).minus(Measure.of(yuan("0.33")).times(Fraction.of(1, 100)));
        assertThat(almost.in(Locale.ENGLISH)).isEqualTo("19,999,999.9967 yuan");
        assertThat(almost.in(Locale.CHINA)).isEqualTo("19,999,999.9967元");
        Measure third = Measure.of(wan("-20000")).times(Fraction.of(1, 3));
        assertThat(third.in(Locale.ENGLISH)).isEqualTo("-200,000,000/3 yuan");
        assertThat(third.in(Locale.CHINA)).isEqualTo("-200,000,000/3元");
        assertThat(third.times(Fraction.of(3)).in(Locale.ENGLISH)).isEqualTo("-200,000,000.00 yuan");
        assertThat(Measure.of(yuan("0.01")).times(Fraction.of(1, 2)).in(Locale.ENGLISH))
                .isEqualTo("0.005 yuan");
    }

    @Test
    void money_ofAnotherCurrency_isSaidExactlyToo() {
        Measure yen = Measure.of(Money.ofMinor(Currency.getInstance("JPY"), 12_345));
        assertThat(yen.in(Locale.ENGLISH)).isEqualTo("JPY 12,345");
        assertThat(yen.times(Fraction.of(1, 2)).in(Locale.CHINA)).isEqualTo("JPY 6,172.5");
        assertThat(yen.times(Fraction.of(1, 7)).in(Locale.ENGLISH)).isEqualTo("JPY 12,345/7");
    }

    @Test
    void money_pastTheRangeOfMoney_isSaidAllTheSame() {
        Measure huge = Measure.of(Money.fen(Long.MAX_VALUE)).times(Fraction.of(100));
        assertThat(huge.in(Locale.ENGLISH)).isEqualTo("9,223,372,036,854,775,807.00 yuan");
    }
}
