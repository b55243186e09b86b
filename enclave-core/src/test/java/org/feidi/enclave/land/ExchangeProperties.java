package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;

class ExchangeProperties {

    private static FloorAreaTransfer basis(int there, int here, int tenths) {
        return new FloorAreaTransfer(
                Money.fen(there), Money.fen(here), Fraction.of(tenths, 10), FloorAreaTransfer.TAIWAN);
    }

    @Property
    void landForFloorAndBack(
            @ForAll @IntRange(min = 1) int there,
            @ForAll @IntRange(min = 1) int here,
            @ForAll @IntRange(min = 1, max = 90) int tenths,
            @ForAll @IntRange(min = 1) int units) {
        LandArea land = new LandArea(units);
        FloorAreaTransfer basis = basis(there, here, tenths);

        assertThat(basis.landFor(basis.exactFor(land))).isEqualTo(land.inSquareMetres());
    }

    @Property
    void twiceTheLandIsTwiceTheFloor(
            @ForAll @IntRange(min = 1) int there,
            @ForAll @IntRange(min = 1) int here,
            @ForAll @IntRange(min = 1) int units) {
        FloorAreaTransfer basis = basis(there, here, 25);

        assertThat(basis.exactFor(new LandArea(2L * units)))
                .isEqualTo(basis.exactFor(new LandArea(units)).times(Fraction.of(2)));
    }

    @Property
    void roundingIsWithinHalfADecimal(
            @ForAll @IntRange(min = 1, max = 100_000) int there,
            @ForAll @IntRange(min = 1, max = 100_000) int here,
            @ForAll @IntRange(min = 1, max = 1_000_000) int units) {
        FloorAreaTransfer basis = basis(there, here, 25);
        LandArea land = new LandArea(units);
        Fraction rounded = basis.receivedFor(land, 2).inSquareMetres();

        assertThat(rounded.minus(basis.exactFor(land)).abs()).isLessThanOrEqualTo(Fraction.of(1, 200));
    }
}
