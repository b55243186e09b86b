package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;

/**
 * Finds transfers that settle balances: the fewest for up to 12 parties, and never more than
 * parties − 1.
 *
 * <p>A group of parties whose balances sum to zero settles among itself with one transfer less than
 * it has parties. So the fewest transfers come from the most groups; with up to 12 parties every
 * subset can be tried.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code transfersMeetEveryBalance}
 *   <li>{@code whoReceivesNeverPays}
 *   <li>{@code neverMoreTransfersThanPartiesLessOne}
 *   <li>{@code fewestTransfersThereCanBe} up to 12 parties
 *   <li>{@code transfersAreListedByPayeeAndPayer}
 * </ul>
 */
final class Netting {

    private static final int MOST_FOR_EXACT = 12;

    private Netting() {}

    /**
     * Returns the transfers of one account.
     *
     * @param balances what each party is to receive (above zero) or to pay (below zero); they sum
     *     to zero
     */
    static ImmutableList<Transfer> transfers(BudgetAccount account, SortedMap<Holder, Money> balances) {
        List<Map.Entry<Holder, Money>> open = balances.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .toList();
        ImmutableList.Builder<Transfer> transfers = ImmutableList.builder();
        for (List<Map.Entry<Holder, Money>> group : groups(open)) {
            settle(account, group, transfers);
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(Transfer::payee).thenComparing(Transfer::payer), transfers.build());
    }

    /** The most groups that each sum to zero, by trying every subset of up to 12 parties. */
    private static List<List<Map.Entry<Holder, Money>>> groups(List<Map.Entry<Holder, Money>> open) {
        if (open.isEmpty() || open.size() > MOST_FOR_EXACT) {
            return open.isEmpty() ? List.of() : List.of(open);
        }
        int all = (1 << open.size()) - 1;
        Money[] sum = new Money[all + 1];
        sum[0] = Money.zero(open.get(0).getValue().currency());
        int[] mostGroups = new int[all + 1];
        int[] added = new int[all + 1];
        for (int set = 1; set <= all; set++) {
            int lowest = Integer.numberOfTrailingZeros(set);
            sum[set] = sum[set & (set - 1)].plus(open.get(lowest).getValue());
            mostGroups[set] = -1;
            for (int i = 0; i < open.size(); i++) {
                int without = set & ~(1 << i);
                if (without != set && mostGroups[without] > mostGroups[set]) {
                    mostGroups[set] = mostGroups[without];
                    added[set] = i;
                }
            }
            mostGroups[set] += sum[set].isZero() ? 1 : 0;
        }
        return groupsAlong(added, sum, open, all);
    }

    /**
     * Walks back the order in which parties were added; each time the sum is zero, a group is
     * complete.
     */
    private static List<List<Map.Entry<Holder, Money>>> groupsAlong(
            int[] added, Money[] sum, List<Map.Entry<Holder, Money>> open, int all) {
        List<List<Map.Entry<Holder, Money>>> groups = new ArrayList<>();
        List<Map.Entry<Holder, Money>> group = new ArrayList<>();
        for (int set = all; set != 0; set &= ~(1 << added[set])) {
            if (sum[set].isZero()) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(open.get(added[set]));
        }
        groups.forEach(one -> one.sort(Map.Entry.comparingByKey()));
        groups.sort(Comparator.comparing(one -> one.get(0).getKey()));
        return groups;
    }

    /** The first who pays pays the first who receives, until one of the two is settled. */
    private static void settle(
            BudgetAccount account, List<Map.Entry<Holder, Money>> group, ImmutableList.Builder<Transfer> transfers) {
        Iterator<Map.Entry<Holder, Money>> payers =
                group.stream().filter(entry -> entry.getValue().isNegative()).iterator();
        Map.Entry<Holder, Money> payer = payers.next();
        Money toPay = payer.getValue().negated();
        for (Map.Entry<Holder, Money> payee : group) {
            Money toReceive = payee.getValue();
            while (toReceive.isPositive()) {
                if (toPay.isZero()) {
                    payer = payers.next();
                    toPay = payer.getValue().negated();
                }
                Money amount = toReceive.min(toPay);
                transfers.add(new Transfer(account, payer.getKey(), payee.getKey(), amount));
                toReceive = toReceive.minus(amount);
                toPay = toPay.minus(amount);
            }
        }
    }
}
