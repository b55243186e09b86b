package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class QuotaAmountProperties {

    @Property
    void muToAreaAndBackLosesNothing(@ForAll @LongRange(min = 0) long units) {
        QuotaAmount amount = new QuotaAmount(Samples.SURPLUS, units);

        assertThat(QuotaAmount.of(Samples.SURPLUS, amount.toLandArea())).isEqualTo(amount);
        assertThat(QuotaAmount.of(Samples.SURPLUS, amount.value().toPlainString()))
                .isEqualTo(amount);
    }

    @Property
    void minusUndoesPlus(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long one,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long two) {
        QuotaAmount a = new QuotaAmount(Samples.SURPLUS, one);
        QuotaAmount b = new QuotaAmount(Samples.SURPLUS, two);

        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }
}
