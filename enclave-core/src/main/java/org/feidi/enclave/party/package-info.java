/**
 * Who takes part: regions, the zones inside them, organisations, and pots that are still to be
 * shared on.
 *
 * <p>All of them are a {@link org.feidi.enclave.party.Party}. What something is, is told by its
 * kind and its id (a region by its GB/T 2260 code), never by its name: the same region under two
 * spellings is one region. One order over all parties breaks every tie in the library.
 */
@NullMarked
package org.feidi.enclave.party;

import org.jspecify.annotations.NullMarked;
