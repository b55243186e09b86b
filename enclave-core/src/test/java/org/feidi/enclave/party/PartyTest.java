package org.feidi.enclave.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class PartyTest {

    private static final Name NAME = Name.of("Same");
    private static final Region COUNTY = Region.county("330110", NAME);
    private static final Region PREFECTURE = Region.prefecture("330800", NAME);

    @Test
    void order_isRegionsZonesOrganisationsPots_thenById() {
        Party zone = new Zone("110000", NAME, COUNTY);
        Party company = new Organisation("110000", NAME);
        Party fund = new Organisation("a", NAME);
        Party pot = new Pot("0", NAME);
        assertThat(ImmutableSortedSet.of(pot, fund, zone, PREFECTURE, company, COUNTY))
                .containsExactly(COUNTY, PREFECTURE, zone, company, fund, pot);
    }

    @Test
    void order_breaksTheTiesOfACut() {
        Apportionment<Party> cut =
                Apportionment.among(List.of(new Pot("a", NAME), PREFECTURE, COUNTY), Weights.of(1, 1, 1));
        assertThat(cut.cut(100).values()).containsExactly(34L, 33L, 33L);
        assertThat(cut.cut(100).keySet()).first().isEqualTo(COUNTY);
    }
}
