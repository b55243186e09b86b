/**
 * Agreements, and what settling them gives.
 *
 * <p>An {@link org.feidi.enclave.agreement.Agreement} is between two regions and has {@link
 * org.feidi.enclave.agreement.Clause clauses}: each says what is shared, on whose facts, from which
 * {@link org.feidi.enclave.agreement.Clock} its years are counted, and by which rule. {@code
 * agreement.settle(facts, through(2026))} gives a {@link org.feidi.enclave.agreement.Settlement}:
 * settled years, what is unallocated and why, the {@link org.feidi.enclave.agreement.Transfer
 * transfers} that put everything right, and a statement. {@code check} gives {@link
 * org.feidi.enclave.agreement.Finding findings}, all of them at once.
 */
@NullMarked
package org.feidi.enclave.agreement;

import org.jspecify.annotations.NullMarked;
