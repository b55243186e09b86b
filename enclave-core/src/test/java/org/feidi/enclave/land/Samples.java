package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.party.Zone;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;

/** Invented holders, kinds and lots for the tests. */
final class Samples {

    static final Region KAIHUA = Region.county("330824", Name.of("Kaihua", "开化县"));
    static final Region KEQIAO = Region.county("330603", Name.of("Keqiao", "柯桥区"));
    static final Region QUZHOU = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
    static final Region SHANGRAO = Region.prefecture("361100", Name.of("Shangrao", "上饶市"));
    static final Zone HIGH_TECH = new Zone("high-tech", Name.of("High-tech zone", "高新区"), QUZHOU);
    static final Organisation PLATFORM = new Organisation("platform", Name.of("Platform company", "平台公司"));
    static final ImmutableList<Holder> PARTIES = ImmutableList.of(KAIHUA, KEQIAO, SHANGRAO, HIGH_TECH, PLATFORM);

    static final QuotaKind FARMLAND = QuotaKinds.FARMLAND.withMayGo(TransferScope.WITHIN_PROVINCE);
    static final QuotaKind YEARLY = QuotaKinds.NEW_CONSTRUCTION.withMayGo(TransferScope.ANYWHERE);
    static final QuotaKind WORKING = QuotaKinds.WORKING_QUOTA.withMayGo(TransferScope.ANYWHERE);
    static final QuotaKind SURPLUS = QuotaKinds.LINKED_SURPLUS.withMayGo(TransferScope.ANYWHERE);
    static final QuotaKind COD =
            QuotaKinds.emissions("cod", Name.of("COD", "化学需氧量")).withMayGo(TransferScope.NOWHERE);

    static final Citation PERMIT = Citation.of(Name.of("Invented permit", "虚构许可"));

    static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private Samples() {}

    static QuotaLot surplus(String id, Holder owner, String mu) {
        return lot(id, SURPLUS, owner, mu).build();
    }

    static QuotaLot.Builder lot(String id, QuotaKind kind, Holder owner, String amount) {
        return lot(id, kind, owner, amount, DAY);
    }

    static QuotaLot.Builder lot(String id, QuotaKind kind, Holder owner, String amount, LocalDate date) {
        QuotaLot.Builder builder = QuotaLot.builder();
        builder.id(id).kind(kind).owner(owner).issuedOn(date).amounts(QuotaAmounts.of(QuotaAmount.of(kind, amount)));
        return builder;
    }

    static QuotaLot.Builder farmland(String id, Holder owner, String area, String paddy, String capacity) {
        QuotaLot.Builder builder = QuotaLot.builder();
        builder.id(id).kind(FARMLAND).owner(owner).issuedOn(DAY);
        builder.amounts(QuotaAmounts.of(farmland(area, paddy, capacity)));
        return builder;
    }

    static QuotaAmount[] farmland(String area, String paddy, String capacity) {
        return new QuotaAmount[] {
            QuotaAmount.of(FARMLAND, area),
            QuotaAmount.of(QuotaKinds.PADDY, paddy),
            QuotaAmount.of(QuotaKinds.GRAIN_CAPACITY, capacity)
        };
    }

    static QuotaAmount mu(String mu) {
        return QuotaAmount.of(SURPLUS, mu);
    }

    static LocalDate day(int afterTheFirst) {
        return DAY.plusDays(afterTheFirst);
    }
}
