package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.feidi.enclave.land.ExchangeBasis.QuotaForMoney;
import org.feidi.enclave.land.ExchangeBasis.QuotaForQuota;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private static final Citation INVENTED = Citation.of(Name.of("Invented agreement", "虚构协议"));
    private static final FloorArea BUILDING = FloorArea.squareMetres("19000");

    @Test
    void quotaForMoney_pinghu2013_tenMuAt60WanBuild3043Point25SquareMetres() {
        QuotaForMoney basis = new QuotaForMoney(Money.wan("60"), Money.wan("3746"), BUILDING, INVENTED);

        assertThat(basis.moneyFor(LandArea.mu("10"))).isEqualTo(Money.wan("600"));
        assertThat(basis.receivedFor(LandArea.mu("10"), 2)).isEqualTo(FloorArea.squareMetres("3043.25"));
        assertThat(basis.exactFor(LandArea.mu("10"))).isEqualTo(Fraction.of(600 * 19_000, 3_746));
    }

    @Test
    void quotaForMoney_pinghu2013_tenMuAt90WanBuild4564Point87SquareMetres() {
        QuotaForMoney basis = new QuotaForMoney(Money.wan("90"), Money.wan("3746"), BUILDING, INVENTED);

        assertThat(basis.receivedFor(LandArea.mu("10"), 2)).isEqualTo(FloorArea.squareMetres("4564.87"));
    }

    @Test
    void floorAreaTransfer_taiwanArticle9_600SquareMetresGive600() {
        FloorAreaTransfer basis = new FloorAreaTransfer(
                Money.yuan("20000"), Money.yuan("60000"), Fraction.parse("3.00"), FloorAreaTransfer.TAIWAN);
        LandArea land = LandArea.squareMetres("600");

        assertThat(basis.exactFor(land)).isEqualTo(Fraction.of(600));
        assertThat(basis.landLeft(land, FloorArea.squareMetres("450"))).isEqualTo(Fraction.of(150));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> basis.landLeft(land, FloorArea.squareMetres("601")))
                .withMessageContaining("601 m²");
    }

    @Test
    void quotaForQuota_ratio_multiplies() {
        QuotaForQuota basis = new QuotaForQuota(Fraction.of(1, 3), INVENTED);

        assertThat(basis.receivedFor(LandArea.mu("100"), 4)).isEqualTo(LandArea.mu("33.3333"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotaForQuota(Fraction.ZERO, INVENTED))
                .withMessageContaining("0");
    }

    @Test
    void bases_numbersNotAboveZero_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotaForMoney(Money.wan("0"), Money.wan("1"), BUILDING, INVENTED))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FloorAreaTransfer(Money.wan("1"), Money.wan("1"), Fraction.ZERO, INVENTED))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new FloorAreaTransfer(Money.wan("1"), Money.parse("USD 1.00"), Fraction.ONE, INVENTED))
                .withMessageContaining("USD");
    }

    @Test
    void terms_xiaoshanLongquan2018_keepAgreedApprovedAndDeliveredApart() {
        QuotaForQuota basis = new QuotaForQuota(Fraction.ONE, INVENTED);
        ExchangeTerms<LandArea> terms = ExchangeTerms.of(
                        LandArea.mu("150"), basis, new ExchangeTerms.Stated<>(LandArea.mu("150"), INVENTED))
                .withApproved(LandArea.mu("50"), INVENTED)
                .withDelivered(LandArea.mu("39"), INVENTED);

        assertThat(terms.agreed().amount()).isEqualTo(LandArea.mu("150"));
        assertThat(terms.approved().orElseThrow().amount()).isEqualTo(LandArea.mu("50"));
        assertThat(terms.delivered().orElseThrow().amount()).isEqualTo(LandArea.mu("39"));
        assertThat(terms.isFulfilled()).isFalse();
        assertThat(terms.withDelivered(LandArea.mu("150"), INVENTED).isFulfilled())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeTerms.of(LandArea.ZERO, basis, terms.agreed()))
                .withMessageContaining("0 mu");
    }
}
