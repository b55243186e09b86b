package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.feidi.enclave.land.Histories.Wish;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class QuotaLedgerProperties {

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void balancesAgreeWithTheSlowLedger(
            @ForAll @Size(200) List<Wish> wishes, @ForAll @Size(200) List<@IntRange(min = 0, max = 400) Integer> days) {
        QuotaLedger ledger = QuotaLedger.empty();
        SlowLedger slow = new SlowLedger();
        for (int i = 0; i < wishes.size(); i++) {
            QuotaEntry entry = wishes.get(i).on(ledger, i);
            Optional<QuotaLedger> booked = booked(ledger, entry);
            assertThat(slow.book(entry)).as("accepts %s", entry).isEqualTo(booked.isPresent());
            ledger = booked.orElse(ledger);
            LocalDate date = Samples.day(days.get(i));
            LedgerLaws.balancesAgree(ledger, slow.balancesNow(LedgerLaws.AT_LAST), LedgerLaws.AT_LAST);
            if (i % 5 == 0) {
                LedgerLaws.balancesAgree(ledger, slow.balances(date), date);
            }
            Statistics.label("booked").collect(booked.isPresent());
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void statesSumToIssued(@ForAll @Size(200) List<Wish> wishes, @ForAll @IntRange(min = 0, max = 400) int day) {
        QuotaLedger ledger = QuotaLedger.empty();
        for (int i = 0; i < wishes.size(); i++) {
            ledger = bookedOrAsItWas(ledger, wishes.get(i).on(ledger, i));
            if (i % 20 == 19) {
                LedgerLaws.statesSumToIssued(ledger, LedgerLaws.AT_LAST);
                LedgerLaws.statesSumToIssued(ledger, Samples.day(day));
            }
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void noBalanceIsNegative(
            @ForAll @Size(min = 1, max = 60) List<Wish> wishes, @ForAll @IntRange(min = 0, max = 400) int day) {
        QuotaLedger ledger = ledgerOf(wishes);
        for (LocalDate date : List.of(Samples.day(day), Samples.day(day / 4), LedgerLaws.AT_LAST)) {
            LedgerLaws.noBalanceIsNegative(ledger, date);
            LedgerLaws.accountsSumToLots(ledger, date);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void transferConserves(@ForAll @Size(min = 1, max = 40) List<Wish> wishes) {
        QuotaLedger ledger = QuotaLedger.empty();
        for (int i = 0; i < wishes.size(); i++) {
            QuotaEntry entry = wishes.get(i).on(ledger, i);
            QuotaLedger after = bookedOrAsItWas(ledger, entry);
            if (entry.action() instanceof QuotaAction.TransferPart
                    || entry.action() instanceof QuotaAction.TransferWhole) {
                LedgerLaws.transferConserves(ledger, after, entry.date());
                LedgerLaws.transferConserves(ledger, after, LedgerLaws.AT_LAST);
            }
            ledger = after;
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void replayIsIdentity(
            @ForAll @Size(min = 1, max = 60) List<Wish> wishes, @ForAll @IntRange(min = 0, max = 400) int day) {
        LedgerLaws.replayIsIdentity(ledgerOf(wishes), Samples.day(day));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void entriesOnUnrelatedLotsCommute(@ForAll @Size(min = 2, max = 40) List<Wish> wishes) {
        QuotaLedger before = ledgerOf(wishes.subList(0, wishes.size() - 2));
        QuotaEntry first = wishes.get(wishes.size() - 2).on(before, 1000);
        QuotaEntry second = wishes.get(wishes.size() - 1).on(before, 1001);
        Optional<QuotaLedger> one = booked(before, first);
        Optional<QuotaLedger> two = booked(before, second);
        boolean unrelated = one.isPresent()
                && two.isPresent()
                && Collections.disjoint(LedgerLaws.roots(one.get(), first), LedgerLaws.roots(two.get(), second))
                && !sameCertificate(first, second);
        Statistics.label("unrelated").collect(unrelated);
        if (unrelated) {
            LedgerLaws.entriesOnUnrelatedLotsCommute(before, first, second, first.date());
        }
    }

    private static boolean sameCertificate(QuotaEntry first, QuotaEntry second) {
        return first.action() instanceof QuotaAction.Issue one
                && second.action() instanceof QuotaAction.Issue two
                && one.lot().certificate().equals(two.lot().certificate());
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void refusedEntryLeavesTheLedgerEqual(@ForAll @Size(min = 1, max = 40) List<Wish> wishes) {
        QuotaLedger ledger = QuotaLedger.empty();
        for (int i = 0; i < wishes.size(); i++) {
            QuotaEntry entry = wishes.get(i).on(ledger, i);
            Optional<QuotaLedger> booked = booked(ledger, entry);
            if (booked.isEmpty() && i % 4 == 0) {
                QuotaLedger asItWas = QuotaLedger.replay(ledger.entries());
                assertThat(ledger).isEqualTo(asItWas);
                assertThat(ledger.balances(entry.date())).isEqualTo(asItWas.balances(entry.date()));
            }
            ledger = booked.orElse(ledger);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void reversalRestoresBalances(@ForAll @Size(min = 1, max = 40) List<Wish> wishes) {
        QuotaLedger ledger = QuotaLedger.empty();
        for (int i = 0; i < wishes.size(); i++) {
            QuotaEntry entry = wishes.get(i).on(ledger, i);
            Optional<QuotaLedger> booked = booked(ledger, entry);
            if (booked.isPresent() && !(entry.action() instanceof QuotaAction.Reverse)) {
                LedgerLaws.reversalRestoresBalances(ledger, entry, "r" + i);
            }
            ledger = booked.orElse(ledger);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void sameEntryTwiceBooksOnce(@ForAll @Size(min = 1, max = 40) List<Wish> wishes) {
        QuotaLedger ledger = ledgerOf(wishes);
        for (QuotaEntry entry : ledger.entries()) {
            assertThat(ledger.book(entry)).isSameAs(ledger);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void openingPlusLinesIsClosing(
            @ForAll @Size(min = 1, max = 60) List<Wish> wishes,
            @ForAll @IntRange(min = 0, max = 200) int from,
            @ForAll @IntRange(min = 0, max = 200) int length) {
        QuotaLedger ledger = ledgerOf(wishes);
        ledger.balances(LedgerLaws.AT_LAST)
                .rowMap()
                .forEach((party, byKind) -> byKind.keySet()
                        .forEach(kind -> LedgerLaws.openingPlusLinesIsClosing(
                                ledger, party, kind, Samples.day(from), Samples.day(from + length))));
    }

    static QuotaLedger ledgerOf(List<Wish> wishes) {
        QuotaLedger ledger = QuotaLedger.empty();
        for (int i = 0; i < wishes.size(); i++) {
            ledger = bookedOrAsItWas(ledger, wishes.get(i).on(ledger, i));
        }
        return ledger;
    }

    private static QuotaLedger bookedOrAsItWas(QuotaLedger ledger, QuotaEntry entry) {
        return booked(ledger, entry).orElse(ledger);
    }

    private static Optional<QuotaLedger> booked(QuotaLedger ledger, QuotaEntry entry) {
        try {
            return Optional.of(ledger.book(entry));
        } catch (RefusedEntryException refused) {
            assertThat(refused.entry()).isEqualTo(entry);
            return Optional.empty();
        }
    }
}
