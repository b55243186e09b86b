package org.feidi.enclave.examples;

import org.feidi.enclave.land.QuotaAmount;
import org.feidi.enclave.land.QuotaKind;
import org.feidi.enclave.land.QuotaKinds;
import org.feidi.enclave.land.TransferScope;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.wording.Name;

/** Who plays in the walkthroughs on land quota: real regions, invented deals. */
final class LandCast {

    static final Region KAIHUA = Region.county("330824", Name.of("Kaihua", "开化县"));
    static final Region KEQIAO = Region.county("330603", Name.of("Keqiao", "柯桥区"));
    static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));

    /** That it may go within the province is an assumption of these stories. */
    static final QuotaKind FARMLAND = QuotaKinds.FARMLAND.withMayGo(TransferScope.WITHIN_PROVINCE);

    private LandCast() {}

    /** The three amounts of a farmland lot: area and paddy in mu, grain capacity in 100 kg. */
    static QuotaAmount[] farmland(String area, String paddy, String capacity) {
        return new QuotaAmount[] {
            QuotaAmount.of(FARMLAND, area),
            QuotaAmount.of(QuotaKinds.PADDY, paddy),
            QuotaAmount.of(QuotaKinds.GRAIN_CAPACITY, capacity)
        };
    }
}
