/**
 * What happened: receipts and outlays by month, milestones, and figures.
 *
 * <p>{@link org.feidi.enclave.fact.Facts} are a set of batches. A batch is what one source reported
 * under one number: {@link org.feidi.enclave.fact.Booking bookings} of an {@link
 * org.feidi.enclave.fact.Item} by month and by who holds or paid the money, dates of {@link
 * org.feidi.enclave.fact.Milestone milestones}, and values of {@link org.feidi.enclave.fact.Figure
 * figures}. Uniting batches is a union of sets: any order, any number of times, the same facts.
 * Nothing is ever overwritten: the same number with another content is a conflict, and two values
 * for one figure both stay, to be reported. Two things under one id are refused: the {@link
 * org.feidi.enclave.fact.Directory} has one for each.
 */
@NullMarked
package org.feidi.enclave.fact;

import org.jspecify.annotations.NullMarked;
