package org.feidi.enclave.land;

import org.jspecify.annotations.Nullable;

/**
 * What an entry does to one lot.
 *
 * @param lot the lot
 * @param after its state after the entry, or null to undo the last entry that counts
 */
record Change(QuotaLot lot, @Nullable LotState after) {}
