/**
 * Land quota (土地指标): the currency with which a fly-out region pays for space, in lots that nobody
 * can lose.
 *
 * <p>The one idea: a lot never changes, a ledger only grows, and every unit that was issued is
 * always in exactly one state in somebody's hands.
 *
 * <p>Read in this order. What is counted: a {@link org.feidi.enclave.land.QuotaKind} has a unit, a
 * {@link org.feidi.enclave.land.TransferScope} and a {@link org.feidi.enclave.land.Validity}; those
 * that sources describe stand in {@link org.feidi.enclave.land.QuotaKinds}. A {@link
 * org.feidi.enclave.land.QuotaAmount} is an exact amount of one kind, {@link
 * org.feidi.enclave.land.QuotaAmounts} are several side by side, and a {@link
 * org.feidi.enclave.land.QuotaLot} is what one certificate stands for.
 *
 * <p>What happens: {@link org.feidi.enclave.land.QuotaActions} make the {@link
 * org.feidi.enclave.land.QuotaAction} of a dated {@link org.feidi.enclave.land.QuotaEntry}. A
 * {@link org.feidi.enclave.land.QuotaLedger} books it or throws a {@link
 * org.feidi.enclave.land.RefusedEntryException}. It answers how much is in which {@link
 * org.feidi.enclave.land.QuotaState} on any day: as a {@link org.feidi.enclave.land.QuotaBalance},
 * an {@link org.feidi.enclave.land.AccountStatement} of {@link
 * org.feidi.enclave.land.QuotaPosting}s, or a {@link org.feidi.enclave.land.LotHistory}.
 *
 * <pre>{@code
 * QuotaKind surplus = QuotaKinds.LINKED_SURPLUS.withMayGo(TransferScope.WITHIN_PROVINCE);
 * QuotaLot lot = QuotaLot.builder().id("KH-1").kind(surplus).owner(kaihua).issuedOn(LocalDate.of(2026, 1, 10))
 *     .amounts(QuotaAmounts.of(QuotaAmount.of(surplus, "100"))).build();
 *
 * QuotaLedger ledger = QuotaLedger.empty()
 *     .book("req-1", LocalDate.of(2026, 1, 10), issue(lot))
 *     .book("req-2", LocalDate.of(2026, 3, 1), transferPart("KH-1", "KH-1a", keqiao, QuotaAmount.of(surplus, "40")))
 *     .book("req-3", LocalDate.of(2026, 5, 1), use("KH-1a", "school", QuotaAmount.of(surplus, "25.5")));
 *
 * ledger.balance(keqiao, surplus, LocalDate.of(2026, 6, 1)).in(Locale.ENGLISH);  // available 14.5 mu, used 25.5 mu
 * }</pre>
 *
 * <p>What it is worth: {@link org.feidi.enclave.land.FarmlandPrice} with its {@link
 * org.feidi.enclave.land.ItemisedPrice}, {@link org.feidi.enclave.land.CappedAuction} and {@link
 * org.feidi.enclave.land.SaleCap}. What space it buys: {@link org.feidi.enclave.land.ExchangeTerms}
 * on an {@link org.feidi.enclave.land.ExchangeBasis}, of which the Taiwan formula, {@link
 * org.feidi.enclave.land.FloorAreaTransfer}, is one. No ratio and no price that no source states is
 * a default.
 */
@NullMarked
package org.feidi.enclave.land;

import org.jspecify.annotations.NullMarked;
