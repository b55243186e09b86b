package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.party.Zone;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class QuotaKindTest {

    @Test
    void lotKinds_farmland_areAreaPaddyAndCapacity() {
        assertThat(QuotaKinds.FARMLAND.lotKinds())
                .containsExactly(QuotaKinds.FARMLAND, QuotaKinds.PADDY, QuotaKinds.GRAIN_CAPACITY);
        assertThat(QuotaKinds.GRAIN_CAPACITY.unit().name().chinese()).isEqualTo("百公斤");
    }

    @Test
    void emissions_twoPollutants_areTwoKinds() {
        QuotaKind cod = QuotaKinds.emissions("cod", Name.of("COD", "化学需氧量"));
        QuotaKind ammonia = QuotaKinds.emissions("ammonia", Name.of("ammonia nitrogen", "氨氮"));

        assertThat(cod).isNotEqualTo(ammonia);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuotaAmount.of(cod, "1").plus(QuotaAmount.of(ammonia, "1")))
                .withMessageContaining("emissions-cod")
                .withMessageContaining("emissions-ammonia");
    }

    @Test
    void validity_workingQuota_isReturnedWithinThreeYears() {
        assertThat(QuotaKinds.WORKING_QUOTA.validity().lastDay(LocalDate.of(2025, 3, 1)))
                .contains(LocalDate.of(2028, 2, 29));
        assertThat(QuotaKinds.NEW_CONSTRUCTION.validity().lastDay(LocalDate.of(2025, 3, 1)))
                .contains(LocalDate.of(2025, 12, 31));
        assertThat(QuotaKinds.FARMLAND.validity().lastDay(LocalDate.of(2025, 3, 1)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.returnWithin(0))
                .withMessageContaining("0");
    }

    /** As every term of whole years from 29 February. */
    @Test
    void validity_lentOn29February_isReturnedByTheEndOfFebruary() {
        assertThat(Validity.returnWithin(3).lastDay(LocalDate.of(2024, 2, 29))).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void mayGo_noSource_isNotStatedForAnyReadyKind() {
        assertThat(List.of(QuotaKinds.FARMLAND, QuotaKinds.ENERGY, QuotaKinds.LINKED_SURPLUS))
                .allSatisfy(kind -> assertThat(kind.mayGo()).isEqualTo(TransferScope.NOT_STATED));
    }

    @Test
    void allows_byPlace_readsCodesOfRegionsAndZones() {
        assertThat(TransferScope.WITHIN_PROVINCE.allows(Samples.KAIHUA, Samples.KEQIAO))
                .isTrue();
        assertThat(TransferScope.WITHIN_PROVINCE.allows(Samples.KAIHUA, Samples.SHANGRAO))
                .isFalse();
        assertThat(TransferScope.WITHIN_PREFECTURE.allows(Samples.KAIHUA, Samples.HIGH_TECH))
                .isTrue();
        assertThat(TransferScope.WITHIN_PREFECTURE.allows(Samples.KAIHUA, Samples.KEQIAO))
                .isFalse();
        assertThat(TransferScope.WITHIN_PROVINCE.allows(Samples.KAIHUA, Samples.PLATFORM))
                .isFalse();
        assertThat(TransferScope.ANYWHERE.allows(Samples.KAIHUA, Samples.PLATFORM))
                .isTrue();
        assertThat(TransferScope.NOWHERE.allows(Samples.KAIHUA, Samples.KEQIAO)).isFalse();
    }

    /** 仙桃 and 潜江 are counties directly under Hubei: both 4290, and of no prefecture. */
    @Test
    void allows_countiesDirectlyUnderAProvince_areNotOfOnePrefecture() {
        Region xiantao = Region.county("429004", Name.of("Xiantao", "仙桃市"));
        Region qianjiang = Region.county("429005", Name.of("Qianjiang", "潜江市"));
        Zone inXiantao = new Zone("xiantao-zone", Name.of("Xiantao zone", "仙桃高新区"), xiantao);

        assertThat(TransferScope.WITHIN_PREFECTURE.allows(xiantao, qianjiang)).isFalse();
        assertThat(TransferScope.WITHIN_PREFECTURE.allows(inXiantao, qianjiang)).isFalse();
        assertThat(TransferScope.WITHIN_PREFECTURE.allows(xiantao, inXiantao)).isTrue();
        assertThat(TransferScope.WITHIN_PROVINCE.allows(xiantao, qianjiang)).isTrue();
    }

    @Test
    void regimeOn_datedRegime_endsWithItsLastDay() {
        QuotaKind.Regime regime = new QuotaKind.Regime(
                Citation.of(Name.of("自然资发〔2021〕178号")), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31)));
        QuotaKind kind = Samples.SURPLUS.withRegimes(List.of(regime));

        assertThat(kind.regimeOn(LocalDate.of(2025, 12, 31))).contains(regime);
        assertThat(kind.regimeOn(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(regime.last()).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void builder_kindCarriedTwice_isRefused() {
        QuotaKind.Builder twice = QuotaKind.builder();
        twice.id("odd").name(Name.of("odd")).unit(QuotaKind.Unit.MU).mayGo(TransferScope.NOWHERE);
        twice.validity(Validity.unlimited()).reservedBeforeUse(false);
        twice.addBeside(QuotaKinds.PADDY, QuotaKinds.PADDY);

        assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("farmland-paddy");
    }

    @Test
    void differenceTo_companionUnderOtherRules_namesTheCompanion() {
        QuotaKind bare = farmlandWith(QuotaKinds.PADDY.withReservedBeforeUse(false));

        assertThat(farmlandWith(QuotaKinds.PADDY).differenceTo(bare))
                .contains("reservedBeforeUse of farmland-paddy is true and false");
        assertThat(farmlandWith(QuotaKinds.GRAIN_CAPACITY).differenceTo(bare))
                .contains("ofWhich of farmland is [grain-capacity] and [farmland-paddy]");
        assertThat(bare.differenceTo(QuotaKinds.PADDY)).isEmpty();
        assertThat(bare.differenceTo(bare)).isEmpty();
    }

    private static QuotaKind farmlandWith(QuotaKind part) {
        QuotaKind.Builder farmland = QuotaKind.builder();
        farmland.id("farmland").name(Name.of("farmland", "耕地")).unit(QuotaKind.Unit.MU);
        farmland.mayGo(TransferScope.NOWHERE).validity(Validity.unlimited()).reservedBeforeUse(true);
        return farmland.addOfWhich(part).build();
    }

    @Test
    void compareTo_oneIdUnderOtherRules_isZeroThoughNotEqual() {
        QuotaKind elsewhere = Samples.SURPLUS.withMayGo(TransferScope.NOWHERE);

        assertThat(Samples.SURPLUS).isEqualByComparingTo(elsewhere).isNotEqualTo(elsewhere);
    }

    @Test
    void unit_nineDecimals_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotaKind.Unit(Name.of("t"), 9))
                .withMessageContaining("9");
    }
}
