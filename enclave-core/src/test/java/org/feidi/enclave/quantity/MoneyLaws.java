package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Currency;

/** The laws of {@link Money}, for any amounts. */
final class MoneyLaws {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private MoneyLaws() {}

    static void additionIsCommutative(Money a, Money b) {
        if (fits(minor(a).add(minor(b)))) {
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
        }
    }

    static void additionIsAssociative(Money a, Money b, Money c) {
        BigInteger ab = minor(a).add(minor(b));
        BigInteger bc = minor(b).add(minor(c));
        if (fits(ab) && fits(bc) && fits(ab.add(minor(c)))) {
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        }
    }

    static void minusUndoesPlus(Money a, Money b) {
        if (fits(minor(a).add(minor(b)))) {
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
        }
    }

    static void negatedTwiceIsTheSame(Money a) {
        assertThat(a.negated().negated()).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Money.zero(a.currency()));
        assertThat(a.negated().abs()).isEqualTo(a.abs());
    }

    static void sumIsExactOrRefused(Money a, Money b) {
        BigInteger sum = minor(a).add(minor(b));
        if (fits(sum)) {
            assertThat(minor(a.plus(b))).isEqualTo(sum);
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> a.plus(b))
                    .withMessageContaining("%s plus %s", a, b);
        }
        BigInteger difference = minor(a).subtract(minor(b));
        if (fits(difference)) {
            assertThat(minor(a.minus(b))).isEqualTo(difference);
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> a.minus(b))
                    .withMessageContaining("%s minus %s", a, b);
        }
    }

    static void orderAgreesWithDifference(Money a, Money b) {
        int sign = minor(a).subtract(minor(b)).signum();
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(sign);
        assertThat(a.equals(b)).isEqualTo(sign == 0);
        assertThat(a.min(b)).isEqualTo(sign <= 0 ? a : b);
        assertThat(a.max(b)).isEqualTo(sign >= 0 ? a : b);
    }

    static void parseReadsWhatIsPrinted(Money a) {
        assertThat(Money.parse(a.toString())).isEqualTo(a);
        assertThat(Money.of(a.currency(), a.toDecimal())).isEqualTo(a);
    }

    static void roundingIsTheIdentityOnMoney(Money a) {
        assertThat(Money.rounded(a.currency(), a.toFraction())).isEqualTo(a);
    }

    static void roundingMovesAtMostHalfAMinorUnit(Currency currency, Fraction majorUnits) {
        Fraction half = Fraction.of(1, 2).dividedBy(Fraction.of(10).pow(currency.getDefaultFractionDigits()));
        Fraction moved = Money.rounded(currency, majorUnits)
                .toFraction()
                .minus(majorUnits)
                .abs();
        assertThat(moved).isLessThanOrEqualTo(half);
    }

    static void roundingIsMirrored(Currency currency, Fraction majorUnits) {
        assertThat(Money.rounded(currency, majorUnits.negated()))
                .isEqualTo(Money.rounded(currency, majorUnits).negated());
    }

    static void amountsOfTwoCurrenciesNeverMeet(Money a, Money b) {
        if (!a.currency().equals(b.currency())) {
            assertThat(a).isNotEqualTo(b);
            String both = a + " and " + b;
            assertThatIllegalArgumentException().isThrownBy(() -> a.plus(b)).withMessageContaining(both);
            assertThatIllegalArgumentException().isThrownBy(() -> a.minus(b)).withMessageContaining(both);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> a.compareTo(b))
                    .withMessageContaining(both);
        }
    }

    private static BigInteger minor(Money money) {
        return BigInteger.valueOf(money.minorUnits());
    }

    private static boolean fits(BigInteger minor) {
        return minor.abs().compareTo(LARGEST) <= 0;
    }
}
