package org.feidi.enclave.sharing;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.party.Party;

/** The parties in a form. */
final class Participants {

    private Participants() {}

    /**
     * Those whom a rule itself names, without those of the rules inside. A side of weight zero gets
     * nothing: it is kept as written, but it neither takes part nor owes.
     */
    static ImmutableSet<Party> ofForm(SharingRule rule) {
        ImmutableList<Party> idle = idle(rule);
        return Forms.childrenOfAny(rule, SharingRule.class, Party.class).stream()
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .filter(party -> !idle.contains(party))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<Party> idle(SharingRule rule) {
        if (rule instanceof Split split) {
            return split.sidesWithoutAWeight();
        }
        return rule instanceof CarriedForward carried ? carried.sidesWithoutAWeight() : ImmutableList.of();
    }

    /** The form with a party replaced by one that does not occur in it, so that it can be put back. */
    static <F> F replacing(F form, String what, Party party, Party other) {
        requireNonNull(party, "party");
        requireNonNull(other, "other");
        checkArgument(
                !Forms.all(form, Party.class).contains(other),
                "Party must not occur in the %s already, but %s does.",
                what,
                other);
        for (CustomRule rule : Forms.all(form, CustomRule.class)) {
            checkArgument(
                    !rule.parties().contains(party),
                    "Party to be replaced must not be named in a rule of one's own, but %s is named in '%s'."
                            + "\nMaybe write that rule anew.",
                    party,
                    rule.name());
        }
        return Forms.replacing(form, party, other);
    }
}
