package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.party.Zone;
import org.feidi.enclave.wording.Name;

/** The parties of the tests of this package, one or two of each kind. */
final class Sides {

    static final Party OUT = Region.prefecture("110100", Name.of("Out", "飞出地"));
    static final Party IN = Region.prefecture("130600", Name.of("In", "飞入地"));
    static final Party ZONE =
            Zone.of("zone", Name.of("Zone", "开发区"), Region.prefecture("130600", Name.of("In", "飞入地")));
    static final Party CENTRAL = Organisation.of("central", Name.of("Centre", "中央"));
    static final Party COMPANY = Organisation.of("company", Name.of("Company", "平台公司"));
    static final Party BRANCHES = Pot.of("branches", Name.of("Branches", "分支机构"));

    static final ImmutableList<Party> ALL = ImmutableList.of(OUT, IN, ZONE, CENTRAL, COMPANY, BRANCHES);

    private Sides() {}
}
