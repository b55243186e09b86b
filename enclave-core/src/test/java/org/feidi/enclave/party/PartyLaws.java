package org.feidi.enclave.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The laws of the one order over all parties. */
final class PartyLaws {

    private PartyLaws() {}

    static void orderIsByKindThenId(List<Party> parties) {
        List<Party> sorted = new ArrayList<>(parties);
        sorted.sort(Comparator.naturalOrder());
        List<Party> byHand = new ArrayList<>();
        for (Party.Kind kind : List.of(
                Party.Kind.REGION, Party.Kind.ZONE, Party.Kind.ABROAD, Party.Kind.ORGANISATION, Party.Kind.POT)) {
            parties.stream()
                    .filter(party -> party.kind() == kind)
                    .sorted(Comparator.comparing(Party::id)
                            .thenComparing(party -> party.name().english())
                            .thenComparing(party -> party.name().chinese())
                            .thenComparing(PartyLaws::rest))
                    .forEach(byHand::add);
        }
        assertThat(sorted).containsExactlyElementsOf(byHand);
    }

    static void orderIsTotal(Party a, Party b, Party c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
        if (a.compareTo(b) == 0) {
            assertThat(Integer.signum(a.compareTo(c))).isEqualTo(Integer.signum(b.compareTo(c)));
        }
    }

    static void orderAgreesWithEquals(Party a, Party b) {
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        if (a.equals(b)) {
            assertThat(a).hasSameHashCodeAs(b);
        }
    }

    /** What a zone and a place abroad have beside id and name. */
    private static String rest(Party party) {
        if (party instanceof Zone zone) {
            return zone.within().code();
        }
        return party instanceof Abroad place ? place.country() : "";
    }

    static void coversIsReflexiveAndTransitive(Territory a, Territory b, Territory c) {
        assertThat(a.covers(a)).isTrue();
        if (a.covers(b) && b.covers(c)) {
            assertThat(a.covers(c)).isTrue();
        }
    }

    static void distanceIsSymmetric(Territory a, Territory b) {
        assertThat(Distance.between(a, b)).isEqualTo(Distance.between(b, a));
    }

    /** A region covers what is as near to it as its level says, and nothing else. */
    static void regionCoversWhatIsWithinItsReach(Region region, Territory other) {
        Distance reach = region.level() == Region.Level.COUNTY
                ? Distance.SAME_COUNTY
                : region.level() == Region.Level.PREFECTURE ? Distance.SAME_PREFECTURE : Distance.SAME_PROVINCE;
        assertThat(region.covers(other))
                .isEqualTo(Distance.between(region, other).isWithin(reach));
    }
}
