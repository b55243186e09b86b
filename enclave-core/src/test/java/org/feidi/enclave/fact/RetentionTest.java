package org.feidi.enclave.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import org.feidi.enclave.quantity.Fraction;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final YearMonth REFORM = YearMonth.of(2016, 5);
    private static final Retention VALUE_ADDED_TAX = Retention.builder()
            .rate(Item.VALUE_ADDED_TAX, YearMonth.of(1994, 1), Fraction.percent("25"))
            .rate(Item.VALUE_ADDED_TAX, REFORM, Fraction.percent("50"))
            .build();

    @Test
    void rate_fromAMonthOn_holdsUntilTheNext() {
        assertThat(VALUE_ADDED_TAX.rate(Item.VALUE_ADDED_TAX, YearMonth.of(1993, 12)))
                .isEmpty();
        assertThat(VALUE_ADDED_TAX.rate(Item.VALUE_ADDED_TAX, REFORM.minusMonths(1)))
                .contains(Fraction.percent("25"));
        assertThat(VALUE_ADDED_TAX.rate(Item.VALUE_ADDED_TAX, REFORM)).contains(Fraction.percent("50"));
        assertThat(VALUE_ADDED_TAX.rate(Item.RENT, REFORM)).contains(Fraction.ONE);
    }

    @Test
    void rate_ratesInFallingOrder_isThatOfTheEqualRetention() {
        Retention falling = new Retention(ImmutableMap.of(
                Item.VALUE_ADDED_TAX,
                ImmutableSortedMap.<YearMonth, Fraction>reverseOrder()
                        .put(YearMonth.of(1994, 1), Fraction.percent("25"))
                        .put(REFORM, Fraction.percent("50"))
                        .build()));

        assertThat(falling).isEqualTo(VALUE_ADDED_TAX).hasToString(VALUE_ADDED_TAX.toString());
        assertThat(falling.rate(Item.VALUE_ADDED_TAX, YearMonth.of(2020, 1))).contains(Fraction.percent("50"));
    }

    @Test
    void rate_aboveOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.builder()
                        .rate(Item.VALUE_ADDED_TAX, REFORM, Fraction.of(2))
                        .build())
                .withMessageContaining("must be between 0 and 1, but is 2");
    }
}
