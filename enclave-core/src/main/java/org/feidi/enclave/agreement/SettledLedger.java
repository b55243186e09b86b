package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableList;

/**
 * What settling one ledger gives.
 *
 * @param years the settled years
 * @param payments what was paid towards what is owed, by payer in ascending order
 */
record SettledLedger(ImmutableList<SettledYear> years, ImmutableList<Payment> payments) {

    static final SettledLedger NOTHING = new SettledLedger(ImmutableList.of(), ImmutableList.of());
}
