package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.fact.BudgetAccount.LAND_FUNDS;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;

/** The laws of {@link Netting}, for any balances that sum to zero. */
final class NettingLaws {

    private NettingLaws() {}

    static void transfersMeetEveryBalance(SortedMap<Holder, Money> balances) {
        SortedMap<Holder, Money> open = new TreeMap<>(balances);
        for (Transfer transfer : transfers(balances)) {
            open.merge(transfer.payee(), transfer.amount().negated(), Money::plus);
            open.merge(transfer.payer(), transfer.amount(), Money::plus);
        }
        assertThat(open.keySet()).isEqualTo(balances.keySet());
        assertThat(open.values()).allMatch(Money::isZero);
    }

    static void whoReceivesNeverPays(SortedMap<Holder, Money> balances) {
        for (Transfer transfer : transfers(balances)) {
            assertThat(balances.get(transfer.payee())).matches(Money::isPositive);
            assertThat(balances.get(transfer.payer())).matches(Money::isNegative);
            assertThat(transfer.account()).isEqualTo(LAND_FUNDS);
        }
    }

    static void neverMoreTransfersThanPartiesLessOne(SortedMap<Holder, Money> balances) {
        long open = balances.values().stream().filter(money -> !money.isZero()).count();
        assertThat(transfers(balances)).hasSizeLessThanOrEqualTo((int) Math.max(0, open - 1));
    }

    static void fewestTransfersThereCanBe(SortedMap<Holder, Money> balances) {
        long[] amounts = balances.values().stream().mapToLong(Money::minorUnits).toArray();
        assertThat(transfers(balances)).hasSize(ReferenceNetting.fewest(amounts));
    }

    static void transfersAreListedByPayeeAndPayer(SortedMap<Holder, Money> balances) {
        assertThat(transfers(balances))
                .isSortedAccordingTo(Comparator.comparing(Transfer::payee).thenComparing(Transfer::payer));
    }

    private static ImmutableList<Transfer> transfers(SortedMap<Holder, Money> balances) {
        return Netting.transfers(LAND_FUNDS, balances);
    }
}
