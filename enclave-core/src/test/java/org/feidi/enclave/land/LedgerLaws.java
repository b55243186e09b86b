package org.feidi.enclave.land;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.feidi.enclave.party.Holder;

/** The laws of a ledger, each as a check that any engine can drive. */
final class LedgerLaws {

    /** A day after everything in any test. */
    static final LocalDate AT_LAST = LocalDate.of(2100, 1, 1);

    private LedgerLaws() {}

    /** Over a root lot and its parts, the amounts in all states sum to what was issued. */
    static void statesSumToIssued(QuotaLedger ledger, LocalDate date) {
        for (QuotaLot root : ledger.lots()) {
            if (root.parent().isPresent() || ledger.lot(root.id()).ownerOn(date).isEmpty()) {
                continue;
            }
            for (QuotaAmount issued : root.amounts().asList()) {
                long sum = 0;
                for (String part : ledger.holders(root.id(), date).keySet()) {
                    sum += ledger.lot(part).balance(issued.kind(), date).totalUnits();
                }
                assertThat(sum)
                        .as("%s of %s on %s", issued.kind(), root.id(), date)
                        .isEqualTo(issued.units());
            }
        }
    }

    /** No state of any account is below zero, and nobody owes more than was used. */
    static void noBalanceIsNegative(QuotaLedger ledger, LocalDate date) {
        for (QuotaBalance balance : ledger.balances(date).values()) {
            for (QuotaState state : QuotaState.values()) {
                assertThat(balance.units(state)).as("%s on %s", state, date).isNotNegative();
            }
            assertThat(balance.toMakeGood().units()).isNotNegative();
            assertThat(balance.soundlyUsed()).as("soundly used on %s", date).isNotNegative();
        }
    }

    /** The balances of the accounts are those of the slow ledger. */
    static void balancesAgree(
            QuotaLedger ledger, Table<Holder, QuotaKind, Map<String, BigDecimal>> slow, LocalDate date) {
        Table<Holder, QuotaKind, Map<String, BigDecimal>> fast = HashBasedTable.create();
        ledger.balances(date)
                .rowMap()
                .forEach((party, byKind) -> byKind.forEach((kind, balance) -> fast.put(party, kind, piles(balance))));
        assertThat(fast).as("balances on %s", date).isEqualTo(slow);
    }

    private static Map<String, BigDecimal> piles(QuotaBalance balance) {
        Map<String, BigDecimal> piles = new TreeMap<>();
        for (QuotaState state : QuotaState.values()) {
            put(piles, state.toString(), balance.amount(state));
        }
        put(piles, SlowLedger.TO_MAKE_GOOD, balance.toMakeGood());
        put(piles, "made good", balance.madeGood());
        return piles;
    }

    private static void put(Map<String, BigDecimal> piles, String name, QuotaAmount amount) {
        if (!amount.isZero()) {
            piles.put(name, amount.value().stripTrailingZeros());
        }
    }

    /** The accounts of all parties sum to the lots, kind by kind and state by state. */
    static void accountsSumToLots(QuotaLedger ledger, LocalDate date) {
        Map<QuotaKind, QuotaBalance> accounts = new TreeMap<>();
        ledger.balances(date).values().forEach(balance -> accounts.merge(balance.kind(), balance, QuotaBalance::plus));
        Map<QuotaKind, QuotaBalance> lots = new TreeMap<>();
        ledger.lots()
                .forEach(lot -> ledger.lot(lot.id())
                        .balances(date)
                        .forEach(balance -> lots.merge(balance.kind(), balance, QuotaBalance::plus)));
        lots.values().removeIf(QuotaBalance::isZero);
        assertThat(accounts).isEqualTo(lots);
    }

    /** A transfer changes nobody's total but those of the two, and not the sum. */
    static void transferConserves(QuotaLedger before, QuotaLedger after, LocalDate date) {
        assertThat(totals(after, date)).isEqualTo(totals(before, date));
    }

    private static Map<QuotaKind, Long> totals(QuotaLedger ledger, LocalDate date) {
        Map<QuotaKind, Long> totals = new TreeMap<>();
        ledger.balances(date)
                .values()
                .forEach(balance -> totals.merge(balance.kind(), balance.totalUnits(), Long::sum));
        return totals;
    }

    /** Booking the entries of a ledger again gives an equal ledger with equal balances. */
    static void replayIsIdentity(QuotaLedger ledger, LocalDate date) {
        QuotaLedger again = QuotaLedger.replay(ledger.entries());
        assertThat(again).isEqualTo(ledger);
        assertThat(again.balances(date)).isEqualTo(ledger.balances(date));
    }

    /** Two neighbouring entries on unrelated lots may be booked in the other order. */
    static void entriesOnUnrelatedLotsCommute(QuotaLedger ledger, QuotaEntry first, QuotaEntry second, LocalDate date) {
        QuotaLedger forth = ledger.book(first).book(second);
        QuotaLedger back = ledger.book(second).book(first);
        assertThat(back.balances(date)).isEqualTo(forth.balances(date));
        assertThat(back.balances(AT_LAST)).isEqualTo(forth.balances(AT_LAST));
    }

    /** The roots of all lots that an entry changed. */
    static Set<String> roots(QuotaLedger ledger, QuotaEntry entry) {
        Set<String> roots = new HashSet<>();
        ledger.lots().forEach(lot -> {
            boolean touched = ledger.lot(lot.id()).lines().stream()
                    .anyMatch(line -> line.entry().equals(entry));
            if (touched) {
                roots.add(root(ledger, lot));
            }
        });
        return roots;
    }

    private static String root(QuotaLedger ledger, QuotaLot lot) {
        QuotaLot root = lot;
        while (root.parent().isPresent()) {
            root = ledger.lot(root.parent().get()).lot();
        }
        return root.id();
    }

    /** Reversing the last entry on its day gives the balances that were. */
    static void reversalRestoresBalances(QuotaLedger before, QuotaEntry entry, String key) {
        QuotaLedger after = before.book(entry).book(key, entry.date(), QuotaActions.reverse(entry.key()));
        assertThat(after.balances(entry.date())).isEqualTo(before.balances(entry.date()));
        assertThat(after.balances(AT_LAST)).isEqualTo(before.balances(AT_LAST));
    }

    /** Opening plus lines is closing, and both are balances of the ledger. */
    static void openingPlusLinesIsClosing(
            QuotaLedger ledger, Holder party, QuotaKind kind, LocalDate from, LocalDate to) {
        AccountStatement statement = ledger.statement(party, kind, from, to);
        assertThat(statement.opening()).isEqualTo(ledger.balance(party, kind, from.minusDays(1)));
        assertThat(statement.closing()).isEqualTo(ledger.balance(party, kind, to));
    }
}
