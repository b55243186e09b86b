package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;

/** The laws of {@link FloorArea}, for any areas. */
final class FloorAreaLaws {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private FloorAreaLaws() {}

    static void squareMetresAndBackLoseNothing(FloorArea a) {
        assertThat(FloorArea.squareMetres(a.inSquareMetres().toString())).isEqualTo(a);
    }

    static void parseReadsWhatIsPrinted(FloorArea a) {
        assertThat(FloorArea.parse(a.toString())).isEqualTo(a);
    }

    static void sumIsExactOrRefused(FloorArea a, FloorArea b) {
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

    static void minusUndoesPlus(FloorArea a, FloorArea b) {
        if (units(a).add(units(b)).compareTo(LARGEST) <= 0) {
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
        }
        if (a.units() < b.units()) {
            assertThatIllegalArgumentException().isThrownBy(() -> a.minus(b)).withMessageContaining("%s of %s", b, a);
        }
    }

    static void orderAgreesWithUnits(FloorArea a, FloorArea b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.compare(a.units(), b.units()));
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    }

    private static BigInteger units(FloorArea area) {
        return BigInteger.valueOf(area.units());
    }
}
