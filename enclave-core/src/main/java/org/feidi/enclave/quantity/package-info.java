/**
 * Exact quantities, and the one place where a whole is cut into parts.
 *
 * <p>Read in this order: {@link org.feidi.enclave.quantity.Money} is a whole number of minor units
 * (fen) of one currency; {@link org.feidi.enclave.quantity.LandArea} and
 * {@link org.feidi.enclave.quantity.FloorArea} count a unit so small that a mu, a square metre and
 * a hectare are all whole; {@link org.feidi.enclave.quantity.Fraction} is an exact ratio; {@link
 * org.feidi.enclave.quantity.Weights} say "6:4"; and {@link
 * org.feidi.enclave.quantity.Apportionment} cuts a whole by weights so that the parts sum to it,
 * always, and in the same way whoever is listed first.
 *
 * <p>There is no floating point here, and nothing rounds unless the method's name says so.
 */
@NullMarked
package org.feidi.enclave.quantity;

import org.jspecify.annotations.NullMarked;
