package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Worded;

/**
 * What settling one ledger gives.
 *
 * @param years the settled years
 * @param overpaid who paid how much more than was due
 * @param waiting why what is due in the years after the last settled one is not known
 */
record SettledLedger(
        ImmutableList<SettledYear> years, ImmutableSortedMap<Party, Money> overpaid, Optional<Worded> waiting) {

    static final SettledLedger NOTHING =
            new SettledLedger(ImmutableList.of(), ImmutableSortedMap.of(), Optional.empty());
}
