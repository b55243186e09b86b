package org.feidi.enclave.land;

import java.util.Optional;
import org.feidi.enclave.land.RefusedEntryException.Reason;

/** A refusal in the making: what is refused, on which lot, why, and about which amounts. */
record Refusal(QuotaEntry entry, Reason reason, String lot, Optional<QuotaAmounts> asked, Optional<QuotaAmounts> free) {

    static Refusal of(QuotaEntry entry, Reason reason, String lot) {
        return new Refusal(entry, reason, lot, Optional.empty(), Optional.empty());
    }

    Refusal about(QuotaAmounts amountsAsked, QuotaAmounts amountsFree) {
        return new Refusal(entry, reason, lot, Optional.of(amountsAsked), Optional.of(amountsFree));
    }

    /** An exception that reads: Entry … on lot … must (rule), but (actual). */
    RefusedEntryException must(String rule, String actual) {
        return new RefusedEntryException(this, sentence(rule, actual));
    }

    /** The same, with a next step. */
    RefusedEntryException must(String rule, String actual, String maybe) {
        return new RefusedEntryException(this, sentence(rule, actual) + "\nMaybe " + maybe + ".");
    }

    private String sentence(String rule, String actual) {
        return "Entry '" + entry.key() + "' of " + entry.date() + " on lot " + lot + " must " + rule + ", but " + actual
                + ".";
    }
}
