package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.feidi.enclave.party.Holder;

/** Random histories: five parties, four kinds, and wishes that are mostly possible and sometimes not. */
final class Histories extends DomainContextBase {

    static final ImmutableList<QuotaKind> KINDS =
            ImmutableList.of(Samples.FARMLAND, Samples.YEARLY, Samples.WORKING, Samples.COD);
    static final ImmutableList<String> PROJECTS = ImmutableList.of("road", "school", "works");

    private static final int ACTIONS = 18;

    /**
     * What somebody wants, before it is known what there is.
     *
     * @param action which action
     * @param lot which of the lots, counted from the newest
     * @param other which party, kind, project or further lot
     * @param tenths how much of what there is, in tenths; above 10 is more than there is
     * @param days how long after the last entry on the lot; below 0 is before it
     */
    record Wish(int action, int lot, int other, int tenths, int days) {

        QuotaEntry on(QuotaLedger ledger, int number) {
            List<QuotaLot> lots = lotsOf(ledger);
            String key = "k" + number;
            if (lots.isEmpty() || action < 2) {
                LocalDate date = Samples.day(Math.max(0, days) * 3);
                return new QuotaEntry(key, date, QuotaActions.issue(newLot("L" + number, date)));
            }
            LotHistory lot = ledger.lot(lots.get(Math.floorMod(lots.size() - 1 - lot(), lots.size()))
                    .id());
            LocalDate last = lot.lines().get(lot.lines().size() - 1).entry().date();
            LocalDate date = action == 12 ? afterTheEnd(lot, last) : last.plusDays(days);
            return new QuotaEntry(key, date, action(ledger, lot, lots, "P" + number));
        }

        private LocalDate afterTheEnd(LotHistory lot, LocalDate last) {
            LocalDate end = lot.validUntil(last).orElse(last).plusDays(days);
            return end.isBefore(last) ? last : end;
        }

        private QuotaLot newLot(String id, LocalDate date) {
            QuotaKind kind = KINDS.get(other % KINDS.size());
            QuotaLot.Builder builder = QuotaLot.builder();
            builder.id(id).kind(kind).issuedOn(date).owner(Samples.PARTIES.get(lot() % Samples.PARTIES.size()));
            String area = (tenths * 10 + 1) + (tenths % 3 == 0 ? ".3333" : "");
            builder.amounts(
                    kind.equals(Samples.FARMLAND)
                            ? QuotaAmounts.of(Samples.farmland(area, String.valueOf(tenths * 5), "800.5"))
                            : QuotaAmounts.of(QuotaAmount.of(kind, area)));
            builder.certificate(Optional.of("C" + (other * 7 + tenths)));
            return builder.afterCareUntil(tenths % 4 == 0 ? Optional.of(date.plusDays(20)) : Optional.empty())
                    .build();
        }

        private QuotaAction action(QuotaLedger ledger, LotHistory lot, List<QuotaLot> lots, String part) {
            String id = lot.lot().id();
            Holder to = Samples.PARTIES.get(other % Samples.PARTIES.size());
            String project = PROJECTS.get(other % PROJECTS.size());
            return switch (lacksSource(lot) ? 2 : action) {
                case 2, 3 -> new QuotaAction.Reserve(id, project, some(lot, QuotaState.AVAILABLE));
                case 4 -> new QuotaAction.Release(id, project, some(lot, QuotaState.RESERVED));
                case 5 -> new QuotaAction.Use(id, project, some(lot, QuotaState.RESERVED));
                case 6 -> new QuotaAction.Use(id, project, some(lot, QuotaState.AVAILABLE));
                case 7, 8 -> new QuotaAction.TransferPart(id, part, to, some(lot, QuotaState.AVAILABLE));
                case 9 -> new QuotaAction.TransferWhole(id, to);
                case 10 -> new QuotaAction.Freeze(id, some(lot, QuotaState.AVAILABLE));
                case 11 -> new QuotaAction.Unfreeze(id, some(lot, QuotaState.FROZEN));
                case 12 -> new QuotaAction.Expire(id);
                case 13 -> new QuotaAction.CutBack(id, someOfAll(lot), ImmutableSortedMap.of());
                case 14 -> new QuotaAction.CutBack(id, someOfAll(lot), ImmutableSortedMap.of(id, someOfAll(lot)));
                case 15 ->
                    other % 2 == 0
                            ? new QuotaAction.GiveBack(id, QuotaState.USED, some(lot, QuotaState.USED))
                            : new QuotaAction.CarryOver(id, Samples.day(365 * (1 + other)), Samples.PERMIT);
                case 16 -> makeGood(ledger, lot, lots);
                default ->
                    QuotaActions.reverse(
                            lot.lines().get(lot.lines().size() - 1).entry().key());
            };
        }

        /** Mostly there is something to release, use, unfreeze or return; else reserve something. */
        private boolean lacksSource(LotHistory lot) {
            return switch (action) {
                case 4, 5 -> isEmpty(lot, QuotaState.RESERVED);
                case 11 -> isEmpty(lot, QuotaState.FROZEN);
                case 15 -> other % 2 == 0 && isEmpty(lot, QuotaState.USED);
                default -> false;
            };
        }

        private static boolean isEmpty(LotHistory lot, QuotaState state) {
            return lot.balances(LedgerLaws.AT_LAST).stream().allMatch(balance -> balance.units(state) == 0);
        }

        private QuotaAction makeGood(QuotaLedger ledger, LotHistory lot, List<QuotaLot> lots) {
            QuotaAmounts owed = amounts(
                    lot,
                    kind -> lot.balance(kind, LedgerLaws.AT_LAST).toMakeGood().units());
            for (QuotaLot further : lots) {
                boolean fits = further.kind().equals(lot.lot().kind())
                        && !further.id().equals(lot.lot().id())
                        && ledger.lot(further.id()).ownerOn(LedgerLaws.AT_LAST).equals(lot.ownerOn(LedgerLaws.AT_LAST));
                if (fits && !owed.isZero()) {
                    return new QuotaAction.MakeGood(lot.lot().id(), further.id(), owed);
                }
            }
            return QuotaActions.expire(lot.lot().id());
        }

        private QuotaAmounts some(LotHistory lot, QuotaState state) {
            return amounts(lot, kind -> lot.balance(kind, LedgerLaws.AT_LAST).units(state) / 10 * tenths);
        }

        private QuotaAmounts someOfAll(LotHistory lot) {
            return amounts(lot, kind -> lot.balance(kind, LedgerLaws.AT_LAST).standing() / 10 * tenths);
        }

        /** Never all zero, so that there is an entry to refuse. */
        private static QuotaAmounts amounts(LotHistory lot, java.util.function.ToLongFunction<QuotaKind> units) {
            QuotaAmounts amounts = QuotaAmounts.each(lot.lot().kind().lotKinds(), units);
            return amounts.isZero() ? QuotaAmounts.each(lot.lot().kind().lotKinds(), kind -> 100_000_000) : amounts;
        }

        private static List<QuotaLot> lotsOf(QuotaLedger ledger) {
            List<QuotaLot> lots = new ArrayList<>();
            ledger.lots().forEach(lot -> lots.add(lot));
            return lots;
        }
    }

    @Provide
    Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ACTIONS - 1).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 12).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 60).withoutEdgeCases(),
                        Arbitraries.integers().between(1, 11).withoutEdgeCases(),
                        Arbitraries.integers().between(-1, 12).withoutEdgeCases())
                .as(Wish::new);
    }
}
