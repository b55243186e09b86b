package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.quantity.Money;

/** The laws of {@link Amount}. */
final class AmountLaws {

    private AmountLaws() {}

    /**
     * Holds what an amount is in each year of a pool against a slow reckoning of the same; where that has no answer, the
     * year waits. Money is the exact value, rounded once, a half away from zero.
     */
    static void amountsAgreeWithASlowRationalReference(SlowAmount drawn, Pool pool) {
        for (int year : pool.byYear().keySet()) {
            int calendarYear = pool.circumstances().clock().calendarYearOf(year);
            Optional<SlowAmount.Ratio> expected = drawn.reckoning().in(calendarYear, year);
            Optional<Measure> actual = value(drawn.amount(), pool, year);
            assertThat(actual.map(measure -> measure.number().toString()))
                    .isEqualTo(expected.map(SlowAmount.Ratio::text));
            assertThat(actual.map(Measure::isMoney)).isEqualTo(expected.map(SlowAmount.Ratio::isMoney));
            if (expected.isPresent()
                    && expected.get().isMoney()
                    && expected.get().numerator().signum() >= 0) {
                assertThat(pool.money(drawn.amount(), year))
                        .isEqualTo(Money.fen(expected.get().hundredths()));
            }
        }
    }

    /** Whatever brackets stand in it, a sum is the same, reads the same and is as deep. */
    static void bracketsInSumsChangeNothing(List<Amount> amounts, int cut) {
        Amount whole = SharingRules.sum(amounts);
        Amount bracketed =
                SharingRules.sum(amounts.subList(0, cut)).plus(SharingRules.sum(amounts.subList(cut, amounts.size())));
        assertThat(bracketed).isEqualTo(whole);
        assertThat(bracketed.in(Locale.ENGLISH)).isEqualTo(whole.in(Locale.ENGLISH));
        assertThat(Extent.of(bracketed)).isEqualTo(Extent.of(whole));
        assertThat(amounts.stream().reduce(Amount::plus)).contains(whole);
    }

    private static Optional<Measure> value(Amount amount, Pool pool, int year) {
        try {
            return Optional.of(
                    Amounts.value(amount, new Place(pool, Optional.empty(), year, 0, Optional.empty(), false)));
        } catch (Unknown waits) {
            assertThat(waits.year()).isEqualTo(year);
            return Optional.empty();
        }
    }
}
