package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.feidi.enclave.land.CappedAuction.Award;
import org.feidi.enclave.land.CappedAuction.Bid;
import org.feidi.enclave.land.FarmlandPrice.Field;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Name;

class PricesProperties {

    private static final Region ZHEJIANG = Region.province("330000", Name.of("Zhejiang", "浙江省"));
    private static final CappedAuction AUCTION = CappedAuction.GUANGDONG_PADDY;

    @Property
    void priceIsTheFormula(@ForAll Field field, @ForAll @IntRange(max = 3000) int kilograms) {
        Money price = FarmlandPrice.ACROSS_PROVINCES
                .perMu(ZHEJIANG, field, Fraction.of(kilograms))
                .price();
        long base = field == Field.PADDY ? 20_000_000 : 10_000_000;

        assertThat(price.minorUnits()).isEqualTo((base + 20_000L * kilograms) * 3 / 2);
    }

    @Property
    void moreCapacityNeverCostsLess(
            @ForAll Field field, @ForAll @IntRange(max = 3000) int less, @ForAll @IntRange(max = 3000) int more) {
        Money cheap = FarmlandPrice.ACROSS_PROVINCES
                .perMu(ZHEJIANG, field, Fraction.of(less))
                .price();
        Money dear = FarmlandPrice.ACROSS_PROVINCES
                .perMu(ZHEJIANG, field, Fraction.of(less + more))
                .price();

        assertThat(dear).isGreaterThanOrEqualTo(cheap);
    }

    @Property
    void drawDoesNotDependOnTheOrderOfBidsAtTheCap(@ForAll String seed, @ForAll @IntRange(min = 0, max = 9) int turn) {
        List<Bid> bids = capBids();
        List<Bid> turned = new ArrayList<>(bids);
        Collections.rotate(turned, turn);

        assertThat(award(turned, seed)).isEqualTo(award(bids, seed));
    }

    @Property(tries = 1)
    void everyBidderAtTheCapCanWin() {
        Set<Holder> winners = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            winners.add(award(capBids(), "seed-" + seed).winner());
        }

        assertThat(winners).containsExactlyInAnyOrderElementsOf(Samples.PARTIES);
    }

    @Property
    void winnerBidTheHighestPrice(@ForAll @IntRange(min = 31, max = 75) int wan) {
        List<Bid> bids = List.of(
                new Bid(Samples.KAIHUA, Money.wan("30")), new Bid(Samples.KEQIAO, Money.wan(String.valueOf(wan))));
        Award award = award(bids, "seed");

        assertThat(award.winner()).isEqualTo(Samples.KEQIAO);
        assertThat(award.perMu()).isEqualTo(Money.wan(String.valueOf(wan)));
    }

    private static List<Bid> capBids() {
        return Samples.PARTIES.stream()
                .map(party -> new Bid(party, Money.wan("75")))
                .toList();
    }

    private static Award award(List<Bid> bids, String seed) {
        return AUCTION.award("p", LandArea.mu("100"), bids, seed);
    }
}
