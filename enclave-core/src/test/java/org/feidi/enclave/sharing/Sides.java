package org.feidi.enclave.sharing;

import com.google.common.collect.ImmutableList;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.party.Zone;
import org.feidi.enclave.wording.Name;

/** The parties of the tests of this package, one or two of each kind. */
final class Sides {

    static final Holder OUT = Region.prefecture("110100", Name.of("Out", "飞出地"));
    static final Holder IN = Region.prefecture("130600", Name.of("In", "飞入地"));
    static final Holder ZONE =
            new Zone("zone", Name.of("Zone", "开发区"), Region.prefecture("130600", Name.of("In", "飞入地")));
    static final Holder CENTRAL = new Organisation("central", Name.of("Centre", "中央"));
    static final Holder COMPANY = new Organisation("company", Name.of("Company", "平台公司"));
    static final Pot BRANCHES = new Pot("branches", Name.of("Branches", "分支机构"));

    static final ImmutableList<Party> ALL = ImmutableList.of(OUT, IN, ZONE, CENTRAL, COMPANY, BRANCHES);

    private Sides() {}
}
