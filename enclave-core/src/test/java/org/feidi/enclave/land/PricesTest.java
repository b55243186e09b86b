package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.land.FarmlandPrice.ACROSS_PROVINCES;
import static org.feidi.enclave.land.FarmlandPrice.Field.DRY;
import static org.feidi.enclave.land.FarmlandPrice.Field.PADDY;

import java.util.List;
import java.util.Locale;
import org.feidi.enclave.land.CappedAuction.Bid;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final Region SHANGHAI = Region.province("310000", Name.of("Shanghai", "上海市"));
    private static final Region ZHEJIANG = Region.province("330000", Name.of("Zhejiang", "浙江省"));
    private static final Region HUNAN = Region.province("430000", Name.of("Hunan", "湖南省"));
    private static final CappedAuction AUCTION = CappedAuction.GUANGDONG_PADDY;
    private static final LandArea HUNDRED_MU = LandArea.mu("100");

    @Test
    void farmland_fundMeasuresUnderGuobanfa2018No16_shanghaiPaddyIs720000() {
        assertThat(ACROSS_PROVINCES.perMu(SHANGHAI, PADDY, Fraction.of(800)).price())
                .isEqualTo(Money.yuan("720000.00"));
    }

    @Test
    void farmland_fundMeasuresUnderGuobanfa2018No16_zhejiangDryIs300000() {
        ItemisedPrice price = ACROSS_PROVINCES.perMu(ZHEJIANG, DRY, Fraction.of(500));

        assertThat(price.price()).isEqualTo(Money.yuan("300000.00"));
        assertThat(price.items())
                .extracting(ItemisedPrice.Item::soFar)
                .containsExactly(Money.wan("10"), Money.wan("20"), Money.wan("30"));
        assertThat(price).hasToString(price.in(Locale.ENGLISH));
        assertThat(price.in(Locale.CHINESE)).contains("旱地基准价").contains("《跨省域补充耕地资金收支管理办法》");
    }

    /** 国办发〔2018〕16号 is the number of the notice under which the measures are made, not theirs. */
    @Test
    void farmland_fundMeasures_areCitedWithoutTheNumberOfTheirNotice() {
        assertThat(ACROSS_PROVINCES.source().number()).isEmpty();
    }

    @Test
    void farmland_unverifiedProvince_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACROSS_PROVINCES.perMu(HUNAN, DRY, Fraction.of(500)))
                .withMessageContaining("Hunan (430000)")
                .withMessageContaining("\nMaybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACROSS_PROVINCES.perMu(ZHEJIANG, DRY, Fraction.of(-1)))
                .withMessageContaining("-1 kg");
    }

    @Test
    void auction_guangdong_tenParcelsAtTheCapAre750Million() {
        Money sum = Money.zero(Money.CNY);
        for (int i = 1; i <= 10; i++) {
            List<Bid> bids = List.of(new Bid(SHANGHAI, Money.wan("75")), new Bid(ZHEJIANG, Money.wan("75")));
            CappedAuction.Award award = AUCTION.award("parcel-" + i, HUNDRED_MU, bids, "seed");
            assertThat(award.isDrawn()).isTrue();
            assertThat(award.atTheCap()).containsExactly(SHANGHAI, ZHEJIANG);
            sum = sum.plus(award.price());
        }

        assertThat(sum).isEqualTo(Money.yuan("750000000.00"));
    }

    @Test
    void auction_oneBidAtTheCapOrBelow_isNotDrawn() {
        List<Bid> bids = List.of(new Bid(SHANGHAI, Money.wan("30")), new Bid(ZHEJIANG, Money.wan("40")));
        CappedAuction.Award award = AUCTION.award("p", HUNDRED_MU, bids, "seed");

        assertThat(award.winner()).isEqualTo(ZHEJIANG);
        assertThat(award.isDrawn()).isFalse();
        assertThat(award.price()).isEqualTo(Money.wan("4000"));
    }

    @Test
    void auction_bidThatBreaksTheRules_isRefusedWithBidder() {
        Bid start = new Bid(SHANGHAI, Money.wan("30"));
        Bid cap = new Bid(SHANGHAI, Money.wan("75"));

        for (List<Bid> bids : List.of(
                List.of(new Bid(ZHEJIANG, Money.wan("29.99"))),
                List.of(new Bid(ZHEJIANG, Money.wan("75.01"))),
                List.of(start, new Bid(ZHEJIANG, Money.wan("30"))),
                List.of(cap, new Bid(ZHEJIANG, Money.wan("60"))))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AUCTION.award("p", HUNDRED_MU, bids, "seed"))
                    .withMessageContaining("Bid of Zhejiang (330000) for parcel p must be");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AUCTION.award("p", HUNDRED_MU, List.of(), "seed"))
                .withMessageContaining("must have a bid");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AUCTION.award("p", LandArea.ZERO, List.of(start), "seed"))
                .withMessageContaining("0 mu");
    }

    @Test
    void saleCap_zhejiang2019_halfOfTheYearsNewEnergy() {
        QuotaAmount fresh = QuotaAmount.of(QuotaKinds.ENERGY, "10000");
        QuotaAmount sold = QuotaAmount.of(QuotaKinds.ENERGY, "4000");

        assertThat(SaleCap.ZHEJIANG_ENERGY.leftAfter(fresh, sold, QuotaAmount.of(QuotaKinds.ENERGY, "1000")))
                .isEqualTo(QuotaAmount.zero(QuotaKinds.ENERGY));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SaleCap.ZHEJIANG_ENERGY.leftAfter(fresh, sold, QuotaAmount.of(QuotaKinds.ENERGY, "1000.0001")))
                .withMessageContaining("5000 t of standard coal")
                .withMessageContaining("1000.0001")
                .withMessageContaining("4000");
    }

    @Test
    void saleCap_guangdong_provinceKeeps2500Of5000Mu() {
        assertThat(SaleCap.GUANGDONG_PADDY.kept(QuotaAmount.of(QuotaKinds.PADDY, "5000")))
                .isEqualTo(QuotaAmount.of(QuotaKinds.PADDY, "2500"));
    }
}
