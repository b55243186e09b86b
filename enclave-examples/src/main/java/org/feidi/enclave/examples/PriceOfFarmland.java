package org.feidi.enclave.examples;

import java.util.Locale;
import org.feidi.enclave.land.FarmlandPrice;
import org.feidi.enclave.land.FarmlandPrice.Field;
import org.feidi.enclave.land.ItemisedPrice;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/** What a mu of supplementary farmland costs across provinces. */
final class PriceOfFarmland implements Walkthrough {

    private static final Region SHANGHAI = Region.province("310000", Name.of("Shanghai", "上海市"));
    private static final Region ZHEJIANG = Region.province("330000", Name.of("Zhejiang", "浙江省"));
    private static final Region HUNAN = Region.province("430000", Name.of("Hunan", "湖南省"));

    @Override
    public String id() {
        return "farmland-price";
    }

    @Override
    public Name title() {
        return Name.of("What a mu of supplementary farmland costs", "补充耕地每亩多少钱");
    }

    @Override
    public Document tell(boolean explained) {
        ItemisedPrice shanghai = price(SHANGHAI, Field.PADDY, 800);
        ItemisedPrice zhejiang = price(ZHEJIANG, Field.DRY, 500);
        Story story = Story.of(this)
                .say(
                        "A province that cannot replace the farmland it builds on pays for farmland elsewhere. The price of a"
                                + " mu is a base, a supplement for grain capacity, and a coefficient of the province.",
                        "本省无法落实占补平衡的，可跨省域补充耕地并缴纳资金。每亩价格由基准价、产能附加和省份系数组成。")
                .table(Table.builder()
                        .words(Name.of("who pays", "缴纳方"))
                        .words(Name.of("land", "地类"))
                        .numbers(Name.of("kg a mu", "每亩产能（公斤）"))
                        .numbers(Name.of("price of a mu", "每亩价格"))
                        .row(SHANGHAI, Name.of("paddy", "水田"), 800, shanghai.price())
                        .row(ZHEJIANG, Name.of("dry", "旱地"), 500, zhejiang.price())
                        .build());
        if (explained) {
            story.heading("Why: Shanghai", "计算过程：上海市").document(shanghai.document());
            story.heading("Why: Zhejiang", "计算过程：浙江省").document(zhejiang.document());
        }
        return story.heading("What is refused", "拒绝的情形")
                .say(
                        "The coefficients of the lower tiers are not verified, so they are no default:",
                        "其余各档省份系数未经核实，不设默认值（下为程序原文）：")
                .refusal(() -> price(HUNAN, Field.DRY, 500))
                .say(
                        "Source: " + FarmlandPrice.ACROSS_PROVINCES.source().in(Locale.ENGLISH) + ".",
                        "依据：" + FarmlandPrice.ACROSS_PROVINCES.source().in(Locale.CHINESE) + "。")
                .told();
    }

    private static ItemisedPrice price(Region payer, Field field, int kilograms) {
        return FarmlandPrice.ACROSS_PROVINCES.perMu(payer, field, Fraction.of(kilograms));
    }
}
