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
        for (Party.Kind kind : List.of(Party.Kind.REGION, Party.Kind.ZONE, Party.Kind.ORGANISATION, Party.Kind.POT)) {
            parties.stream()
                    .filter(party -> party.kind() == kind)
                    .sorted(Comparator.comparing(Party::id))
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

    static void nameDoesNotMatter(Party a, Party renamed) {
        assertThat(renamed).isEqualTo(a).isEqualByComparingTo(a).hasSameHashCodeAs(a);
    }
}
