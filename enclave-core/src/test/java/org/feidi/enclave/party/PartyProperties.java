package org.feidi.enclave.party;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.feidi.enclave.wording.Name;

class PartyProperties {

    private static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));

    @Property
    void orderIsByKindThenId(@ForAll("partyLists") List<Party> parties) {
        PartyLaws.orderIsByKindThenId(parties);
    }

    @Property
    void orderIsTotal(@ForAll("parties") Party a, @ForAll("parties") Party b, @ForAll("parties") Party c) {
        PartyLaws.orderIsTotal(a, b, c);
    }

    @Property
    void orderAgreesWithEquals(@ForAll("parties") Party a, @ForAll("parties") Party b) {
        PartyLaws.orderAgreesWithEquals(a, b);
    }

    @Provide
    Arbitrary<List<Party>> partyLists() {
        return parties().list().ofMaxSize(12);
    }

    /** Few ids, so that kinds share them and parties often meet their equals. */
    @Provide
    Arbitrary<Party> parties() {
        return Combinators.combine(
                        Arbitraries.of(Party.Kind.class),
                        Arbitraries.of("110000", "330000", "330800", "330110", "330100"),
                        names())
                .as(PartyProperties::party);
    }

    @Provide
    Arbitrary<Name> names() {
        return Arbitraries.of("Quzhou", "Yuhang", "a", "衢州").map(Name::of);
    }

    private static Party party(Party.Kind kind, String id, Name name) {
        return switch (kind) {
            case REGION ->
                id.endsWith("0000")
                        ? Region.province(id, name)
                        : id.endsWith("00") ? Region.prefecture(id, name) : Region.county(id, name);
            case ZONE -> new Zone(id, name, YUHANG);
            case ORGANISATION -> new Organisation(id, name);
            case ABROAD -> new Abroad(id, name, "DE");
            case POT -> new Pot(id, name);
        };
    }
}
