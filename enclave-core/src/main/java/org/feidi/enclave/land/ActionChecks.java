package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Collection;

/** What several actions demand of their parts. */
final class ActionChecks {

    private ActionChecks() {}

    static void requireSome(String lot, QuotaAmounts amounts) {
        requireNonNull(lot, "lot");
        checkArgument(
                !amounts.isZero(), "Amounts of an entry on lot %s must not all be zero, but are %s.", lot, amounts);
    }

    static void requireParts(String lot, String project, QuotaAmounts amounts) {
        requireSome(lot, amounts);
        requireNotBlank(project, "Id of a project");
    }

    static void requireNotBlank(String text, String what) {
        requireNonNull(text, what);
        checkArgument(!text.isBlank(), "%s must not be blank, but is '%s'.", what, text);
    }

    static void requireSum(String lot, QuotaAmounts whole, Collection<QuotaAmounts> parts) {
        parts.stream()
                .reduce(QuotaAmounts::plus)
                .ifPresent(sum -> checkArgument(
                        sum.equals(whole),
                        "Amounts cut from the parts of lot %s must sum to %s, but sum to %s.",
                        lot,
                        whole,
                        sum));
    }
}
