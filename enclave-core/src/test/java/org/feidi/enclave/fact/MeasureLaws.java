package org.feidi.enclave.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;

/** The laws of {@link Measure}. */
final class MeasureLaws {

    private MeasureLaws() {}

    static void additionIsCommutative(Measure a, Measure b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    static void minusUndoesPlus(Measure a, Measure b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
    }

    static void timesDistributesOverPlus(Measure a, Measure b, Fraction factor) {
        assertThat(a.plus(b).times(factor)).isEqualTo(a.times(factor).plus(b.times(factor)));
    }

    static void moneyComesBackUnchanged(Money money) {
        assertThat(Measure.of(money).toMoney()).isEqualTo(money);
        assertThat(Measure.of(money)
                        .times(Fraction.of(1, 7))
                        .times(Fraction.of(7))
                        .toMoney())
                .isEqualTo(money);
    }

    static void orderAgreesWithDifference(Measure a, Measure b) {
        assertThat(a.isAtLeast(b)).isEqualTo(a.minus(b).number().signum() >= 0);
        assertThat(a.isAtLeast(b) && b.isAtLeast(a)).isEqualTo(a.equals(b));
    }

    static void moneyIsNeverRoundedInWords(Measure money) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINA)) {
            String words = money.in(locale);
            String number = words.replace(",", "").replace(" yuan", "").replace("元", "");
            assertThat(words).endsWith(locale.equals(Locale.CHINA) ? "元" : " yuan");
            assertThat(Fraction.parse(number)).isEqualTo(money.number());
        }
    }

    static void twoKindsNeverMeet(Measure a, Measure b) {
        if (!a.currency().equals(b.currency())) {
            String message = "Measures must be of one kind, but are " + a + " and " + b + ".";
            assertThatIllegalArgumentException().isThrownBy(() -> a.plus(b)).withMessage(message);
            assertThatIllegalArgumentException().isThrownBy(() -> a.minus(b)).withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> a.isAtLeast(b))
                    .withMessage(message);
            assertThat(a).isNotEqualTo(b);
        }
    }
}
