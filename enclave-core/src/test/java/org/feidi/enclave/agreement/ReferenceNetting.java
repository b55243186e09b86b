package org.feidi.enclave.agreement;

/** How few transfers settle balances, by trying all of them: the first who is open settles with each of the others. */
final class ReferenceNetting {

    private ReferenceNetting() {}

    static int fewest(long[] balances) {
        return fewest(balances.clone(), 0);
    }

    private static int fewest(long[] balances, int from) {
        int first = from;
        while (first < balances.length && balances[first] == 0) {
            first++;
        }
        if (first == balances.length) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        for (int other = first + 1; other < balances.length; other++) {
            if (balances[first] < 0 != balances[other] < 0 && balances[other] != 0) {
                balances[other] += balances[first];
                best = Math.min(best, 1 + fewest(balances, first + 1));
                balances[other] -= balances[first];
            }
        }
        return best;
    }
}
