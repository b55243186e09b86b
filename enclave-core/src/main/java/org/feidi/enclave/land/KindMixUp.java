package org.feidi.enclave.land;

import java.util.Optional;

/**
 * Ends sentences on kinds that must be the same: where their ids are, the rule that is not says
 * what is wrong.
 */
final class KindMixUp {

    static final String NEXT_STEP = "keep the kind with its rules in one constant";

    private KindMixUp() {}

    /**
     * A full stop, or if one id stands under other rules, which rule it is and what to do about it.
     */
    static String endOfSentence(Iterable<QuotaKind> kinds, Iterable<QuotaKind> others) {
        return difference(kinds, others)
                .map(rule -> ", where " + rule + ".\nMaybe " + NEXT_STEP + ".")
                .orElse(".");
    }

    /** The first rule in which a kind differs from one of the same id among the others. */
    static Optional<String> difference(Iterable<QuotaKind> kinds, Iterable<QuotaKind> others) {
        for (QuotaKind kind : kinds) {
            for (QuotaKind other : others) {
                Optional<String> difference = kind.differenceTo(other);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }
}
