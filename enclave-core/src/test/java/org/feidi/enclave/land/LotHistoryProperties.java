package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.feidi.enclave.land.Histories.Wish;
import org.feidi.enclave.party.Holder;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class LotHistoryProperties {

    /** Day by day, from before the first entry to after the last: one tenure at most, and of the owner. */
    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void tenuresNameTheOwnerOfEachDay(@ForAll @Size(min = 1, max = 40) List<Wish> wishes) {
        QuotaLedger ledger = QuotaLedgerProperties.ledgerOf(wishes);
        for (QuotaEntry entry : ledger.entries()) {
            if (entry.action() instanceof QuotaAction.Issue issue) {
                LotHistory lot = ledger.lot(issue.lot().id());
                LocalDate end = lot.lines().get(lot.lines().size() - 1).entry().date();
                for (LocalDate day = entry.date().minusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                    assertThat(ownersOn(lot, day)).as("%s on %s", lot, day).isEqualTo(one(lot.ownerOn(day)));
                }
            }
        }
    }

    private static List<Holder> ownersOn(LotHistory lot, LocalDate day) {
        return lot.tenures().stream()
                .filter(tenure -> !day.isBefore(tenure.first()))
                .filter(tenure -> tenure.last().map(last -> !day.isAfter(last)).orElse(true))
                .map(LotHistory.Tenure::owner)
                .toList();
    }

    private static List<Holder> one(Optional<Holder> owner) {
        return owner.map(List::of).orElse(List.of());
    }
}
