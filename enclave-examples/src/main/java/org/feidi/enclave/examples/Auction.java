package org.feidi.enclave.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feidi.enclave.land.CappedAuction;
import org.feidi.enclave.land.CappedAuction.Award;
import org.feidi.enclave.land.CappedAuction.Bid;
import org.feidi.enclave.land.QuotaAmount;
import org.feidi.enclave.land.QuotaKinds;
import org.feidi.enclave.land.SaleCap;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/** Guangdong's paddy quota auction: ten parcels, all at the cap, decided by lot. */
final class Auction implements Walkthrough {

    private static final CappedAuction AUCTION = CappedAuction.GUANGDONG_PADDY;
    private static final String SEED = "invented seed";
    private static final List<Region> BIDDERS = List.of(
            Region.prefecture("440100", Name.of("Guangzhou", "广州市")),
            Region.prefecture("440300", Name.of("Shenzhen", "深圳市")),
            Region.prefecture("440600", Name.of("Foshan", "佛山市")));

    @Override
    public String id() {
        return "auction";
    }

    @Override
    public Name title() {
        return Name.of("An auction with a cap", "限价竞价与摇号");
    }

    private static List<Award> awards() {
        List<Bid> bids = BIDDERS.stream()
                .map(bidder -> new Bid(bidder, AUCTION.capPerMu()))
                .toList();
        List<Award> awards = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            awards.add(AUCTION.award("P" + number, LandArea.mu("100"), bids, SEED));
        }
        return awards;
    }

    @Override
    public Document tell(boolean explained) {
        QuotaAmount made = QuotaAmount.of(QuotaKinds.PADDY, "5000");
        Story story = Story.of(this)
                .say(
                        "Paddy quota starts at 300,000 yuan a mu and is capped at 750,000. Where two or more bid the cap, the"
                                + " winner is drawn by lot. Ten parcels of 100 mu, all at the cap; bidders and seed are invented.",
                        "水田指标起价每亩30万元，最高限价每亩75万元；两家以上报最高限价的，摇号确定。共10宗，每宗100亩，均达最高限价；竞买人和种子为虚构。")
                .table(results());
        if (explained) {
            story.heading("How the lot is drawn", "摇号方法")
                    .say(
                            "The winner among n bidders at the cap, in the order of their codes and from 0, is number"
                                    + " SHA-256(seed/parcel) mod n, with the seed \"" + SEED + "\".",
                            "报最高限价的n家按代码排序、从0编号，中签号为SHA-256(种子/标的) mod n，种子为“" + SEED + "”。");
        }
        return story.say(
                        "Of the paddy quota that is made, the province keeps half: of 5,000 mu, "
                                + SaleCap.GUANGDONG_PADDY.kept(made).value().toPlainString() + " mu.",
                        "新增水田指标由省统筹一半：5000亩中"
                                + SaleCap.GUANGDONG_PADDY.kept(made).value().toPlainString() + "亩。")
                .say(
                        "Source: " + AUCTION.source().in(Locale.ENGLISH) + ".",
                        "依据：" + AUCTION.source().in(Locale.CHINESE) + "。")
                .told();
    }

    private static Table results() {
        Table.Builder table = Table.builder()
                .words(Name.of("parcel", "标的"))
                .numbers(Name.of("area", "面积"))
                .words(Name.of("winner", "竞得人"))
                .numbers(Name.of("price", "成交价"));
        LandArea area = LandArea.ZERO;
        Money price = Money.zero(Money.CNY);
        for (Award award : awards()) {
            table.row(award.parcel(), mu(award.area()), award.winner(), award.price());
            area = area.plus(award.area());
            price = price.plus(award.price());
        }
        return table.row(Name.of("sum", "合计"), mu(area), "", price).build();
    }

    private static Name mu(LandArea area) {
        String number = area.inMu().toPlainString();
        return Name.of(number + " mu", number + "亩");
    }
}
