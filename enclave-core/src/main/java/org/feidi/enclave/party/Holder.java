package org.feidi.enclave.party;

/**
 * Somebody who can hold, owe and be owed money or land quota: a territory or an organisation.
 *
 * <p>Bookings, clauses, transfers and lots are among holders; a {@link Pot} is none.
 */
public sealed interface Holder extends Party permits Territory, Organisation {}
