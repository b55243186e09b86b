package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.number;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** Each way to compute an amount, with numbers; year 1 is 2020. */
class AmountTest {

    private static final Amount TAX = figure("tax");

    /** Tax of 30, 60, 96, 150 from 2019 on; 8 heads; a payroll of 1,999.99 yuan. */
    private static final Facts FACTS = Facts.batch("firm")
            .figure(Figure.of("tax").inYear(2019), wan("30"))
            .figure(Figure.of("tax").inYear(2020), wan("60"))
            .figure(Figure.of("tax").inYear(2021), wan("96"))
            .figure(Figure.of("tax").inYear(2022), wan("150"))
            .figure(Figure.of("heads"), Fraction.of(8))
            .figure("payroll", yuan("1999.99"))
            .build();

    @Test
    void averageOfYears_isTheSumOverThemDividedByTheirNumber() {
        assertThat(values(TAX.averageOfYears(2), 3)).isEqualTo(Shared.wan("45", "78", "123"));
        assertThat(values(TAX.averageOfYears(1), 2)).isEqualTo(Shared.wan("60", "96"));
    }

    @Test
    void ofTheYearBefore_isThatOfTheCalendarYearBefore() {
        assertThat(values(TAX.ofTheYearBefore(), 3)).isEqualTo(Shared.wan("30", "60", "96"));
        Amount beforeLast = TAX.ofTheYearBefore().ofTheYearBefore();
        assertThat(values(amount(wan("7")).untilYear(1).thereafter(beforeLast), 3))
                .isEqualTo(Shared.wan("7", "30", "60"));
    }

    @Test
    void dividedBy_aPlainNumber() {
        assertThat(values(TAX.dividedBy(figure("heads")), 3)).isEqualTo(Shared.wan("7.5", "12", "18.75"));
        assertThat(values(amount(wan("1")).dividedBy(number(Fraction.of(1, 4))), 1))
                .isEqualTo(Shared.wan("4"));
    }

    @Test
    void excessOver_isWhatLiesAbove_neverBelowZero() {
        assertThat(values(TAX.excessOver(wan("96")), 3)).isEqualTo(Shared.wan("0", "0", "54"));
        assertThat(values(TAX.excessOver(TAX.ofTheYearBefore()), 3)).isEqualTo(Shared.wan("30", "36", "54"));
    }

    @Test
    void roundedDownTo_isTheLargestMultipleThatIsNotLarger() {
        assertThat(values(figure("payroll").roundedDownTo(yuan("1000")), 1)).containsExactly(yuan("1000"));
        assertThat(values(amount(yuan("3000")).roundedDownTo(yuan("1000")), 1)).containsExactly(yuan("3000"));
        assertThat(values(TAX.roundedDownTo(wan("40")), 3)).isEqualTo(Shared.wan("40", "80", "120"));
    }

    @Test
    void growing_compoundsFromTheFirstYearWithGrowth() {
        Amount base = amount(wan("1000")).growingBy(Fraction.percent("8")).firstInYear(1);
        assertThat(values(base, 3)).isEqualTo(Shared.wan("1080", "1166.4", "1259.712"));
        Amount rent =
                amount(wan("30")).growingBy(Fraction.percent("8")).everyYears(3).firstInYear(4);
        assertThat(values(rent, 7)).isEqualTo(Shared.wan("30", "30", "30", "32.4", "32.4", "32.4", "34.992"));
    }

    @Test
    void untilYear_holdsThroughThatYear() {
        Amount rate = TAX.times(5, 100).untilYear(2).thereafter(TAX.times(75, 1000));
        assertThat(values(rate, 3)).isEqualTo(Shared.wan("3", "4.8", "11.25"));
    }

    @Test
    void plus_addsTheYearsThatAreAsked() {
        assertThat(values(TAX.plus(amount(wan("0.5"))), 3)).isEqualTo(Shared.wan("60.5", "96.5", "150.5"));
        assertThat(values(TAX.plus(TAX.ofTheYearBefore()), 3)).isEqualTo(Shared.wan("90", "156", "246"));
    }

    @Test
    void times_isExactUntilItIsMoney() {
        assertThat(values(TAX.times(10, 100), 3)).isEqualTo(Shared.wan("6", "9.6", "15"));
        assertThat(values(amount(Money.fen(1)).times(1, 3).times(Fraction.of(3)), 1))
                .containsExactly(Money.fen(1));
        assertThat(values(amount(Money.fen(3)).times(1, 2), 1)).containsExactly(Money.fen(2));
    }

    @Test
    void called_changesTheWordsAndNotTheNumber() {
        Amount called = figure("lacking").called(Name.of("the investment", "实际投资额"));
        assertThat(called.in(Locale.ENGLISH)).isEqualTo("the investment");
        assertThat(called.in(Locale.CHINA)).isEqualTo("实际投资额");
        assertThat(values(TAX.called(Name.of("the tax", "税收")), 2)).isEqualTo(Shared.wan("60", "96"));
    }

    /** What a party gets that gets the amount, of a pool that is larger. */
    private static ImmutableList<Money> values(Amount amount, int years) {
        Money[] pools = new Money[years];
        Arrays.fill(pools, wan("1000000"));
        Pool pool = Pool.ofYears(FACTS, 2020, pools);
        return SharingLaws.partsOf(OUT, pool.by(upTo(amount, allTo(OUT)).above(allTo(IN))));
    }
}
