/**
 * The algebra of sharing rules.
 *
 * <p>A {@link org.feidi.enclave.sharing.SharingRule} maps a series of yearly pools to a series of
 * allocations. Begin with {@link org.feidi.enclave.sharing.SharingRules}, which makes them; try one
 * with {@link org.feidi.enclave.sharing.Pool#by}; the result for a year is an {@link
 * org.feidi.enclave.sharing.Allocation}: parts that sum to the pool, what is {@link
 * org.feidi.enclave.sharing.Unallocated unallocated} and why, and {@link
 * org.feidi.enclave.sharing.Shortfall shortfalls} beside it. Numbers in rules are an {@link
 * org.feidi.enclave.sharing.Amount}, thresholds and milestones a {@link
 * org.feidi.enclave.sharing.Condition}. {@link org.feidi.enclave.sharing.Pool#explain} evaluates
 * the same code again and tells every step as an {@link org.feidi.enclave.sharing.Explanation}.
 *
 * <p>Each form of rule is a type of its own, whose javadoc gives its meaning, its formula, its laws
 * and an example.
 */
@NullMarked
package org.feidi.enclave.sharing;

import org.jspecify.annotations.NullMarked;
