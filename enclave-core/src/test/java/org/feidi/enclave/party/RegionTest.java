package org.feidi.enclave.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    private static final Name QUZHOU = Name.of("Quzhou", "衢州市");

    @Test
    void region_isItsCodeAndItsName() {
        new EqualsTester()
                .addEqualityGroup(
                        Region.prefecture("330800", QUZHOU), new Region("330800", Region.Level.PREFECTURE, QUZHOU))
                .addEqualityGroup(Region.prefecture("330800", Name.of("Chü-chou", "衢州")))
                .addEqualityGroup(Region.prefecture("330700", QUZHOU))
                .addEqualityGroup(new Organisation("330800", QUZHOU))
                .testEquals();
    }

    @Test
    void region_ofEachLevel() {
        Region zhejiang = Region.province("330000", Name.of("Zhejiang", "浙江省"));
        assertThat(zhejiang.level()).isEqualTo(Region.Level.PROVINCE);
        assertThat(zhejiang.kind()).isEqualTo(Party.Kind.REGION);
        Region quzhou = Region.prefecture("330800", QUZHOU);
        assertThat(quzhou.level()).isEqualTo(Region.Level.PREFECTURE);
        assertThat(quzhou.id()).isEqualTo("330800");
        assertThat(quzhou).hasToString("Quzhou (330800)");
        assertThat(quzhou.in(Locale.CHINA)).isEqualTo("衢州市");
        assertThat(quzhou.in(Locale.UK)).isEqualTo("Quzhou");
        assertThat(Region.county("330110", Name.of("Yuhang", "余杭区")).level()).isEqualTo(Region.Level.COUNTY);
        assertThat(Region.county("429004", Name.of("Xiantao", "仙桃市")).level()).isEqualTo(Region.Level.COUNTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3308", "3308000", "33080a", "３３０８００", " 330800", "-30800", "330800\n"})
    void code_thatIsNotSixDigits_isRefused(String code) {
        refused(
                () -> Region.prefecture(code, QUZHOU),
                "Code of region Quzhou must be six digits, but is '" + code + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "160800", "990800", "030800"})
    void code_ofNoProvince_isRefused(String code) {
        refused(
                () -> Region.prefecture(code, QUZHOU),
                "Code of region Quzhou must begin with the two digits of a province, but is '" + code + "'.");
    }

    @Test
    void code_withoutTheZerosOfItsLevel_isRefused() {
        refused(
                () -> Region.province("330800", QUZHOU),
                "Code of region Quzhou must have the form pp0000 of a PROVINCE, but is '330800'.");
        refused(
                () -> Region.prefecture("330000", QUZHOU),
                "Code of region Quzhou must have the form pppp00 of a PREFECTURE, but is '330000'.");
        refused(
                () -> Region.prefecture("330801", QUZHOU),
                "Code of region Quzhou must have the form pppp00 of a PREFECTURE, but is '330801'.");
        refused(
                () -> Region.county("330800", QUZHOU),
                "Code of region Quzhou must have the form pppppp of a COUNTY, but is '330800'.");
        refused(
                () -> Region.county("330001", QUZHOU),
                "Code of region Quzhou must have the form pppppp of a COUNTY, but is '330001'.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Region.county(null, QUZHOU))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> Region.county("330110", null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Region("330110", null, QUZHOU))
                .withMessage("level");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
