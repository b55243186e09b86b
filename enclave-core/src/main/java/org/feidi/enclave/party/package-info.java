/**
 * Who takes part, and where they lie.
 *
 * <p>A rule names a {@link org.feidi.enclave.party.Party}. Most are a {@link
 * org.feidi.enclave.party.Holder}, who can hold money or land quota: a {@link
 * org.feidi.enclave.party.Territory} (a {@link org.feidi.enclave.party.Region} with its GB/T 2260
 * code, a {@link org.feidi.enclave.party.Zone} inside one, a place {@link
 * org.feidi.enclave.party.Abroad}) or an {@link org.feidi.enclave.party.Organisation}. A {@link
 * org.feidi.enclave.party.Pot} can hold nothing: it is still to be shared on. Which territory covers
 * which, and how far apart two are by their {@link org.feidi.enclave.party.Distance}, follows from
 * the codes. One order over all parties breaks every tie in the library.
 */
@NullMarked
package org.feidi.enclave.party;

import org.jspecify.annotations.NullMarked;
