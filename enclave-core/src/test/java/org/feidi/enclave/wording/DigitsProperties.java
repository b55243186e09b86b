package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.feidi.enclave.quantity.Money;

class DigitsProperties {

    @Property
    void digitsAreGroupedAsThePlatformDoesIt(
            @ForAll BigInteger unscaled,
            @ForAll @IntRange(max = 12) int scale,
            @ForAll @LongRange(min = -Long.MAX_VALUE) long fen) {
        BigDecimal decimal = new BigDecimal(unscaled, scale);
        Money money = Money.fen(fen);
        assertThat(Digits.grouped(decimal)).isEqualTo(String.format(Locale.ROOT, "%,." + scale + "f", decimal));
        assertThat(Digits.grouped(unscaled)).isEqualTo(String.format(Locale.ROOT, "%,d", unscaled));
        assertThat(Digits.grouped(money)).isEqualTo(String.format(Locale.ROOT, "%,.2f", money.toDecimal()));
    }
}
