package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;

/** The laws of {@link LandArea}, for any areas. */
final class LandAreaLaws {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private LandAreaLaws() {}

    static void muAndBackLoseNothing(LandArea a) {
        assertThat(LandArea.mu(a.inMu().toPlainString())).isEqualTo(a);
        assertThat(a.inMu().scale()).isBetween(0, 8);
    }

    static void hectaresAndBackLoseNothing(LandArea a) {
        assertThat(LandArea.hectares(a.inHectares().toString())).isEqualTo(a);
        assertThat(a.inHectares().times(Fraction.of(10_000))).isEqualTo(a.inSquareMetres());
        assertThat(a.inHectares().times(Fraction.of(15))).isEqualTo(Fraction.from(a.inMu()));
    }

    static void squareMetresAndBackLoseNothing(LandArea a) {
        assertThat(LandArea.squareMetres(a.inSquareMetres().toString())).isEqualTo(a);
    }

    static void parseReadsWhatIsPrinted(LandArea a) {
        assertThat(LandArea.parse(a.toString())).isEqualTo(a);
    }

    static void sumIsExactOrRefused(LandArea a, LandArea b) {
        BigInteger sum = units(a).add(units(b));
        if (sum.compareTo(LARGEST) <= 0) {
            assertThat(units(a.plus(b))).isEqualTo(sum);
            assertThat(b.plus(a)).isEqualTo(a.plus(b));
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> a.plus(b))
                    .withMessageContaining("%s plus %s", a, b);
        }
    }

    static void minusUndoesPlus(LandArea a, LandArea b) {
        if (units(a).add(units(b)).compareTo(LARGEST) <= 0) {
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
        }
        if (a.units() < b.units()) {
            assertThatIllegalArgumentException().isThrownBy(() -> a.minus(b)).withMessageContaining("%s of %s", b, a);
        }
    }

    static void orderAgreesWithUnits(LandArea a, LandArea b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.compare(a.units(), b.units()));
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    }

    static void countableFloorIsExactOrRefused(LandArea a, Fraction floorAreaRatio) {
        Fraction product = a.inSquareMetres().times(floorAreaRatio);
        Fraction units = product.times(Fraction.of(150_000));
        if (!units.isWhole() || units.signum() < 0) {
            assertThatIllegalArgumentException().isThrownBy(() -> a.countableFloorAt(floorAreaRatio));
        } else if (units.numerator().compareTo(LARGEST) > 0) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> a.countableFloorAt(floorAreaRatio));
        } else {
            assertThat(a.countableFloorAt(floorAreaRatio).inSquareMetres()).isEqualTo(product);
        }
    }

    private static BigInteger units(LandArea area) {
        return BigInteger.valueOf(area.units());
    }
}
