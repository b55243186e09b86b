package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.feidi.enclave.party.Holder;
import org.jspecify.annotations.Nullable;

/** Turns the change of a lot into postings on the accounts of its holders. */
final class Postings {

    private final QuotaEntry entry;
    private final LotRecord lot;
    private final ImmutableList.Builder<QuotaPosting> postings;

    Postings(QuotaEntry entry, LotRecord lot, ImmutableList.Builder<QuotaPosting> postings) {
        this.entry = entry;
        this.lot = lot;
        this.postings = postings;
    }

    void between(@Nullable LotState before, @Nullable LotState after) {
        ImmutableList<QuotaKind> kinds = lot.lot().kind().lotKinds();
        for (int i = 0; i < kinds.size(); i++) {
            QuotaBalance nothing = QuotaBalance.zero(kinds.get(i));
            QuotaBalance then = before == null ? nothing : before.balances().get(i);
            QuotaBalance now = after == null ? nothing : after.balances().get(i);
            if (before != null && after != null && before.owner().equals(after.owner())) {
                post(after.owner(), now.minus(then));
                continue;
            }
            if (before != null) {
                post(before.owner(), nothing.minus(then));
            }
            if (after != null) {
                post(after.owner(), now);
            }
        }
    }

    private void post(Holder holder, QuotaBalance change) {
        if (change.isZero()) {
            return;
        }
        if (!lot.inAfterCareOn(entry.date())) {
            add(entry.date(), holder, change);
            return;
        }
        add(entry.date(), holder, change.duringAfterCare());
        LocalDate lastDay = lot.lot().afterCareUntil().orElseThrow();
        QuotaBalance end = change.atEndOfAfterCare();
        if (!end.isZero() && lastDay.isBefore(LocalDate.MAX)) {
            add(lastDay.plusDays(1), holder, end);
        }
    }

    private void add(LocalDate date, Holder holder, QuotaBalance change) {
        postings.add(new QuotaPosting(entry, date, lot.lot().id(), holder, change));
    }
}
