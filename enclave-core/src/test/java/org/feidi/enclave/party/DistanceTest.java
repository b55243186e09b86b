package org.feidi.enclave.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static final Region ZHEJIANG = Region.province("330000", Name.of("Zhejiang", "浙江省"));
    private static final Region HANGZHOU = Region.prefecture("330100", Name.of("Hangzhou", "杭州市"));
    private static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));
    private static final Region XIAOSHAN = Region.county("330109", Name.of("Xiaoshan", "萧山区"));
    private static final Region QUZHOU = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
    private static final Region SHANGHAI = Region.province("310000", Name.of("Shanghai", "上海市"));
    private static final Region PUDONG = Region.county("310115", Name.of("Pudong", "浦东新区"));
    private static final Region SONGJIANG = Region.county("310117", Name.of("Songjiang", "松江区"));
    private static final Region XIANTAO = Region.county("429004", Name.of("Xiantao", "仙桃市"));
    private static final Region QIANJIANG = Region.county("429005", Name.of("Qianjiang", "潜江市"));
    private static final Zone FUTURE_SCI_TECH_CITY =
            new Zone("future-sci-tech-city", Name.of("Future Sci-Tech City", "未来科技城"), YUHANG);
    private static final Abroad MUNICH = new Abroad("munich", Name.of("Munich", "慕尼黑"), "DE");

    @Test
    void distance_followsTheCodes() {
        assertThat(Distance.between(YUHANG, FUTURE_SCI_TECH_CITY)).isEqualTo(Distance.SAME_COUNTY);
        assertThat(Distance.between(YUHANG, XIAOSHAN)).isEqualTo(Distance.SAME_PREFECTURE);
        assertThat(Distance.between(YUHANG, HANGZHOU)).isEqualTo(Distance.SAME_PREFECTURE);
        assertThat(Distance.between(YUHANG, QUZHOU)).isEqualTo(Distance.SAME_PROVINCE);
        assertThat(Distance.between(ZHEJIANG, YUHANG)).isEqualTo(Distance.SAME_PROVINCE);
        assertThat(Distance.between(FUTURE_SCI_TECH_CITY, PUDONG)).isEqualTo(Distance.ACROSS_PROVINCES);
        assertThat(Distance.between(MUNICH, YUHANG)).isEqualTo(Distance.ANOTHER_COUNTRY);
    }

    /** Chongqing has districts under 5001 and counties under 5002, and no prefecture. */
    @Test
    void municipality_hasNoPrefectures() {
        Region jiangbei = Region.county("500105", Name.of("Jiangbei", "江北区"));
        Region yubei = Region.county("500112", Name.of("Yubei", "渝北区"));
        Region yunyang = Region.county("500235", Name.of("Yunyang", "云阳县"));
        assertThat(Distance.between(PUDONG, SONGJIANG)).isEqualTo(Distance.SAME_PROVINCE);
        assertThat(Distance.between(jiangbei, yubei)).isEqualTo(Distance.SAME_PROVINCE);
        assertThat(Distance.between(yubei, yunyang)).isEqualTo(Distance.SAME_PROVINCE);
        assertThat(Distance.between(yubei, yubei)).isEqualTo(Distance.SAME_COUNTY);
        assertThat(SHANGHAI.isMunicipality()).isTrue();
        assertThat(ZHEJIANG.isMunicipality()).isFalse();
        assertThat(PUDONG.isMunicipality()).isFalse();
    }

    @Test
    void countiesDirectlyUnderAProvince_haveNoPrefecture() {
        assertThat(Distance.between(XIANTAO, QIANJIANG)).isEqualTo(Distance.SAME_PROVINCE);
        assertThat(Distance.between(XIANTAO, XIANTAO)).isEqualTo(Distance.SAME_COUNTY);
    }

    @Test
    void covers_goesByCodesAndIds() {
        assertThat(ZHEJIANG.covers(FUTURE_SCI_TECH_CITY)).isTrue();
        assertThat(HANGZHOU.covers(YUHANG)).isTrue();
        assertThat(SHANGHAI.covers(PUDONG)).isTrue();
        assertThat(YUHANG.covers(HANGZHOU)).isFalse();
        assertThat(QUZHOU.covers(YUHANG)).isFalse();
        assertThat(ZHEJIANG.covers(MUNICH)).isFalse();
        assertThat(YUHANG.covers(new Organisation("330110", Name.of("Yuhang Co."))))
                .isFalse();
        assertThat(YUHANG.covers(Region.county("330110", Name.of("Yü-hang", "余杭"))))
                .isTrue();
        assertThat(FUTURE_SCI_TECH_CITY.covers(new Zone("future-sci-tech-city", Name.of("other"), PUDONG)))
                .isFalse();
        assertThat(MUNICH.covers(new Abroad("munich", Name.of("Munich", "慕尼黑"), "US")))
                .isFalse();
    }

    @Test
    void distance_isSaidInBothLanguages() {
        assertThat(Distance.SAME_PREFECTURE.in(Locale.ENGLISH)).isEqualTo("same prefecture");
        assertThat(Distance.ANOTHER_COUNTRY.in(Locale.CHINA)).isEqualTo("境外");
        assertThat(Distance.SAME_COUNTY.isWithin(Distance.SAME_PREFECTURE)).isTrue();
        assertThat(Distance.ACROSS_PROVINCES.isWithin(Distance.SAME_PROVINCE)).isFalse();
    }

    @Test
    void country_isAnotherOne_byTwoCapitals() {
        assertThat(MUNICH).hasToString("Munich (munich)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Abroad("munich", Name.of("Munich", "慕尼黑"), "Germany"))
                .withMessage(
                        "Country of Munich must be two capital letters by ISO 3166-1, such as DE, but is 'Germany'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Abroad("quzhou", Name.of("Quzhou", "衢州市"), "CN"))
                .withMessage("Country of Quzhou must be another one, but is CN.\nMaybe a Region with its code.");
    }
}
