package org.feidi.enclave.land;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Collection;
import org.feidi.enclave.wording.PlainText;

/** What several actions demand of their parts. */
final class ActionChecks {

    private ActionChecks() {}

    static void requireSome(String lot, QuotaAmounts amounts) {
        requireLot(lot);
        requireNonNull(amounts, "amounts");
        checkArgument(
                !amounts.isZero(), "Amounts of an entry on lot %s must not all be zero, but are %s.", lot, amounts);
    }

    static void requireParts(String lot, String project, QuotaAmounts amounts) {
        requireSome(lot, amounts);
        requireNonNull(project, "project");
        PlainText.requireNotBlank(project, "Id of a project");
    }

    static void requireLot(String lot) {
        requireNonNull(lot, "lot");
        PlainText.requirePlain(lot, "Id of a lot");
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
