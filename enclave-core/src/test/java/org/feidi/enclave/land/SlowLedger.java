package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.feidi.enclave.party.Holder;
import org.jspecify.annotations.Nullable;

/**
 * The ledger written in the obvious way: mutable lots, decimal numbers in maps, and for every past date or reversal a
 * replay from the first entry. It shares nothing with {@link QuotaLedger} but the entries.
 */
final class SlowLedger {

    static final String TO_MAKE_GOOD = "to make good";

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    /** A lot with a number for each kind and each pile; a reserved pile is named after its project. */
    private static final class Lot {
        final QuotaLot issued;
        final QuotaAmounts amounts;
        final LocalDate began;
        Holder owner;

        @Nullable
        LocalDate lastDay;

        final List<String> parts = new ArrayList<>();
        final Table<QuotaKind, String, BigDecimal> piles = HashBasedTable.create();

        Lot(QuotaLot issued, QuotaAmounts amounts, Holder owner, LocalDate began, @Nullable LocalDate lastDay) {
            this.issued = issued;
            this.amounts = amounts;
            this.began = began;
            this.owner = owner;
            this.lastDay = lastDay;
            amounts.asList().forEach(amount -> add(amount.kind(), "available", amount.value()));
        }

        BigDecimal in(QuotaKind kind, String pile) {
            BigDecimal amount = piles.get(kind, pile);
            return amount == null ? BigDecimal.ZERO : amount;
        }

        void add(QuotaKind kind, String pile, BigDecimal amount) {
            piles.put(kind, pile, in(kind, pile).add(amount));
        }

        void move(QuotaAmounts amounts, String from, String to) {
            amounts.asList().forEach(amount -> move(amount.kind(), amount.value(), from, to));
        }

        void move(QuotaKind kind, BigDecimal amount, String from, String to) {
            add(kind, from, amount.negate());
            add(kind, to, amount);
        }

        boolean has(QuotaAmounts amounts, String pile) {
            return amounts.asList().stream().allMatch(amount -> amount.value().compareTo(in(amount.kind(), pile)) <= 0);
        }

        BigDecimal soundlyUsed(QuotaKind kind) {
            return in(kind, "used").subtract(in(kind, TO_MAKE_GOOD)).subtract(in(kind, "made good"));
        }

        BigDecimal reserved(QuotaKind kind) {
            return piles.row(kind).entrySet().stream()
                    .filter(pile -> pile.getKey().startsWith("reserved "))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal standing(QuotaKind kind) {
            return in(kind, "available")
                    .add(reserved(kind))
                    .add(in(kind, "frozen"))
                    .add(soundlyUsed(kind));
        }

        boolean inAfterCare(LocalDate date) {
            return issued.afterCareUntil().isPresent()
                    && date.compareTo(issued.afterCareUntil().get()) <= 0;
        }
    }

    private final List<QuotaEntry> booked = new ArrayList<>();
    private final Map<String, Set<String>> touchedBy = new HashMap<>();
    private Map<String, Lot> lots = new TreeMap<>();
    private final Map<String, LocalDate> lastDates = new HashMap<>();
    private final Map<String, LocalDate> voidSince = new HashMap<>();

    /** Books an entry and answers true, or refuses it and answers false. */
    boolean book(QuotaEntry entry) {
        for (QuotaEntry known : booked) {
            if (known.key().equals(entry.key())) {
                return known.equals(entry);
            }
        }
        try {
            Set<String> touched = apply(entry);
            booked.add(entry);
            touchedBy.put(entry.key(), touched);
            touched.forEach(id -> lastDates.put(id, entry.date()));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** All balances at the end of a day, by replaying what counts on that day. */
    Table<Holder, QuotaKind, Map<String, BigDecimal>> balances(LocalDate date) {
        List<QuotaEntry> upTo =
                booked.stream().filter(entry -> !entry.date().isAfter(date)).toList();
        return balances(replay(upTo).lots, date);
    }

    /** All balances after all entries, as they read on a day after the last. */
    Table<Holder, QuotaKind, Map<String, BigDecimal>> balancesNow(LocalDate date) {
        return balances(lots, date);
    }

    private static Table<Holder, QuotaKind, Map<String, BigDecimal>> balances(Map<String, Lot> lots, LocalDate date) {
        Table<Holder, QuotaKind, Map<String, BigDecimal>> balances = HashBasedTable.create();
        for (Lot lot : lots.values()) {
            for (QuotaKind kind : lot.piles.rowKeySet()) {
                Map<String, BigDecimal> states = balances.row(lot.owner).computeIfAbsent(kind, any -> new TreeMap<>());
                lot.piles.row(kind).forEach((pile, amount) -> {
                    String name = pile.startsWith("reserved ") ? "reserved" : pile;
                    name = name.equals("available") && lot.inAfterCare(date) ? "after care" : name;
                    states.merge(name, amount, BigDecimal::add);
                });
            }
        }
        Table<Holder, QuotaKind, Map<String, BigDecimal>> stripped = HashBasedTable.create();
        balances.rowMap()
                .forEach((party, byKind) -> byKind.forEach((kind, states) -> {
                    states.values().removeIf(amount -> amount.signum() == 0);
                    states.replaceAll((name, amount) -> amount.stripTrailingZeros());
                    if (!states.isEmpty()) {
                        stripped.put(party, kind, states);
                    }
                }));
        return stripped;
    }

    private static SlowLedger replay(List<QuotaEntry> entries) {
        Set<String> reversed = new LinkedHashSet<>();
        for (QuotaEntry entry : entries) {
            if (entry.action() instanceof QuotaAction.Reverse reverse) {
                reversed.add(reverse.key());
                reversed.add(entry.key());
            }
        }
        SlowLedger ledger = new SlowLedger();
        for (QuotaEntry entry : entries) {
            if (!reversed.contains(entry.key())) {
                ledger.touchedBy.put(entry.key(), ledger.apply(entry));
            }
        }
        return ledger;
    }

    private Set<String> apply(QuotaEntry entry) {
        return entry.action().match(new SlowRules(entry));
    }

    private static void require(boolean allowed, String why) {
        if (!allowed) {
            throw new Refused(why);
        }
    }

    private final class SlowRules implements QuotaAction.Cases<Set<String>> {
        private final QuotaEntry entry;

        SlowRules(QuotaEntry entry) {
            this.entry = entry;
        }

        private Lot open(String id) {
            Lot lot = lots.get(id);
            require(lot != null, "no lot");
            require(!entry.date().isBefore(requireNonNull(lot).began), "before the lot");
            require(!entry.date().isBefore(lastDates.getOrDefault(id, LocalDate.MIN)), "out of order");
            return lot;
        }

        private Lot openAvailable(String id, QuotaAmounts amounts) {
            Lot lot = open(id);
            require(lot.lastDay == null || !entry.date().isAfter(lot.lastDay), "expired");
            require(!lot.inAfterCare(entry.date()), "after-care");
            require(lot.has(amounts, "available"), "more than available");
            return lot;
        }

        @Override
        public Set<String> issue(QuotaAction.Issue action) {
            QuotaLot lot = action.lot();
            require(!lots.containsKey(lot.id()) && !lastDates.containsKey(lot.id()), "id");
            require(lot.issuedOn().equals(entry.date()), "date");
            for (QuotaEntry known : booked) {
                if (known.action() instanceof QuotaAction.Issue other
                        && lot.certificate().isPresent()
                        && lot.certificate().equals(other.lot().certificate())) {
                    LocalDate since = voidSince.get(other.lot().id());
                    require(since != null && !since.isAfter(entry.date()), "certificate");
                }
            }
            lots.put(
                    lot.id(),
                    new Lot(
                            lot,
                            lot.amounts(),
                            lot.owner(),
                            entry.date(),
                            lot.validUntil().orElse(null)));
            return Set.of(lot.id());
        }

        @Override
        public Set<String> reserve(QuotaAction.Reserve action) {
            Lot lot = openAvailable(action.lot(), action.amounts());
            lot.move(action.amounts(), "available", "reserved " + action.project());
            return Set.of(action.lot());
        }

        @Override
        public Set<String> release(QuotaAction.Release action) {
            Lot lot = open(action.lot());
            require(lot.has(action.amounts(), "reserved " + action.project()), "not reserved");
            lot.move(action.amounts(), "reserved " + action.project(), "available");
            return Set.of(action.lot());
        }

        @Override
        public Set<String> use(QuotaAction.Use action) {
            String pile = "reserved " + action.project();
            Lot lot = open(action.lot());
            require(lot.lastDay == null || !entry.date().isAfter(lot.lastDay), "expired");
            require(!lot.inAfterCare(entry.date()), "after-care");
            boolean demanded = lot.issued.kind().reservedBeforeUse();
            require(!demanded || lot.has(action.amounts(), pile), "not reserved");
            for (QuotaAmount amount : action.amounts().asList()) {
                BigDecimal both = lot.in(amount.kind(), pile).add(lot.in(amount.kind(), "available"));
                require(amount.value().compareTo(both) <= 0, "more than available");
            }
            for (QuotaAmount amount : action.amounts().asList()) {
                BigDecimal first = amount.value().min(lot.in(amount.kind(), pile));
                lot.move(amount.kind(), first, pile, "used");
                lot.move(amount.kind(), amount.value().subtract(first), "available", "used");
            }
            return Set.of(action.lot());
        }

        @Override
        public Set<String> transferWhole(QuotaAction.TransferWhole action) {
            Lot lot = openAvailable(action.lot(), open(action.lot()).amounts);
            requireMayGo(lot, action.to());
            lot.owner = action.to();
            return Set.of(action.lot());
        }

        private void requireMayGo(Lot lot, Holder to) {
            require(!lot.owner.equals(to), "same owner");
            require(lot.issued.kind().mayGo().allows(lot.owner, to), "may not go");
        }

        @Override
        public Set<String> transferPart(QuotaAction.TransferPart action) {
            require(!lots.containsKey(action.part()) && !lastDates.containsKey(action.part()), "id");
            Lot lot = openAvailable(action.lot(), action.amounts());
            requireMayGo(lot, action.to());
            action.amounts()
                    .asList()
                    .forEach(amount ->
                            lot.add(amount.kind(), "available", amount.value().negate()));
            lot.parts.add(action.part());
            lots.put(action.part(), new Lot(lot.issued, action.amounts(), action.to(), entry.date(), lot.lastDay));
            return Set.of(action.lot(), action.part());
        }

        @Override
        public Set<String> freeze(QuotaAction.Freeze action) {
            return moveWithin(action.lot(), action.amounts(), "available", "frozen");
        }

        @Override
        public Set<String> unfreeze(QuotaAction.Unfreeze action) {
            return moveWithin(action.lot(), action.amounts(), "frozen", "available");
        }

        private Set<String> moveWithin(String id, QuotaAmounts amounts, String from, String to) {
            Lot lot = open(id);
            require(lot.has(amounts, from), "not enough");
            lot.move(amounts, from, to);
            return Set.of(id);
        }

        @Override
        public Set<String> carryOver(QuotaAction.CarryOver action) {
            Lot lot = open(action.lot());
            require(lot.issued.kind().validity().equals(Validity.withinYear()), "rule");
            require(action.validUntil().isAfter(requireNonNull(lot.lastDay)), "forward");
            require(lot.in(lot.issued.kind(), "expired").signum() == 0, "expired");
            lot.lastDay = action.validUntil();
            return Set.of(action.lot());
        }

        @Override
        public Set<String> giveBack(QuotaAction.GiveBack action) {
            Lot lot = open(action.lot());
            require(lot.issued.kind().validity().isLent(), "not lent");
            for (QuotaAmount amount : action.amounts().asList()) {
                BigDecimal free = action.from() == QuotaState.USED
                        ? lot.soundlyUsed(amount.kind())
                        : lot.in(amount.kind(), "available");
                require(amount.value().compareTo(free) <= 0, "more than lent");
            }
            lot.move(action.amounts(), action.from() == QuotaState.USED ? "used" : "available", "returned");
            return Set.of(action.lot());
        }

        @Override
        public Set<String> expire(QuotaAction.Expire action) {
            Lot lot = open(action.lot());
            require(lot.lastDay != null && entry.date().isAfter(lot.lastDay), "not ended");
            for (QuotaKind kind : lot.issued.kind().lotKinds()) {
                for (String pile : List.copyOf(lot.piles.row(kind).keySet())) {
                    if (pile.equals("available") || pile.equals("frozen") || pile.startsWith("reserved ")) {
                        lot.move(kind, lot.in(kind, pile), pile, "expired");
                    }
                }
            }
            return Set.of(action.lot());
        }

        @Override
        public Set<String> cutBack(QuotaAction.CutBack action) {
            Set<String> family = new LinkedHashSet<>();
            open(action.lot());
            collect(action.lot(), family);
            if (!action.byLot().isEmpty()) {
                action.byLot().forEach((id, cut) -> {
                    require(family.contains(id), "not of the family");
                    requireCut(open(id), cut);
                });
                action.byLot()
                        .forEach((id, cut) -> cut.asList()
                                .forEach(amount -> cut(requireNonNull(lots.get(id)), amount.kind(), amount.value())));
                return Set.copyOf(action.byLot().keySet());
            }
            family.forEach(this::open);
            Map<QuotaKind, Map<String, BigDecimal>> shares = new HashMap<>();
            for (QuotaAmount amount : action.amounts().asList()) {
                Map<String, BigDecimal> standing = new LinkedHashMap<>();
                family.forEach(
                        id -> standing.put(id, requireNonNull(lots.get(id)).standing(amount.kind())));
                BigDecimal all = standing.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                require(amount.value().compareTo(all) <= 0, "more than standing");
                shares.put(amount.kind(), SlowShares.of(amount.value(), standing));
            }
            shares.forEach(
                    (kind, byLot) -> byLot.forEach((id, share) -> cut(requireNonNull(lots.get(id)), kind, share)));
            return family;
        }

        private void requireCut(Lot lot, QuotaAmounts cut) {
            cut.asList()
                    .forEach(amount ->
                            require(amount.value().compareTo(lot.standing(amount.kind())) <= 0, "more than standing"));
        }

        private void cut(Lot lot, QuotaKind kind, BigDecimal whole) {
            BigDecimal missing = whole;
            for (String pile : List.of("available", "frozen")) {
                BigDecimal taken = missing.min(lot.in(kind, pile));
                lot.move(kind, taken, pile, "cut back");
                missing = missing.subtract(taken);
            }
            BigDecimal fromReserved = missing.min(lot.reserved(kind));
            Map<String, BigDecimal> reserved = new TreeMap<>();
            lot.piles.row(kind).forEach((pile, amount) -> {
                if (pile.startsWith("reserved ")) {
                    reserved.put(pile, amount);
                }
            });
            if (fromReserved.signum() > 0) {
                BigDecimal left = lot.reserved(kind).subtract(fromReserved);
                Map<String, BigDecimal> kept = SlowShares.of(left, reserved);
                reserved.forEach((pile, amount) ->
                        lot.move(kind, amount.subtract(kept.getOrDefault(pile, BigDecimal.ZERO)), pile, "cut back"));
            }
            lot.add(kind, TO_MAKE_GOOD, missing.subtract(fromReserved));
        }

        private void collect(String id, Set<String> family) {
            family.add(id);
            requireNonNull(lots.get(id)).parts.forEach(part -> collect(part, family));
        }

        @Override
        public Set<String> makeGood(QuotaAction.MakeGood action) {
            Lot debt = open(action.lot());
            Lot further = openAvailable(action.by(), action.amounts());
            require(debt.owner.equals(further.owner), "other hands");
            require(debt.has(action.amounts(), TO_MAKE_GOOD), "more than owed");
            debt.move(action.amounts(), TO_MAKE_GOOD, "made good");
            further.move(action.amounts(), "available", "used");
            return Set.of(action.lot(), action.by());
        }

        @Override
        public Set<String> reverse(QuotaAction.Reverse action) {
            Set<String> touched = touchedBy.getOrDefault(action.key(), Set.of());
            require(!touched.isEmpty(), "no entry");
            Set<String> reversed = new LinkedHashSet<>();
            booked.forEach(known -> {
                if (known.action() instanceof QuotaAction.Reverse other) {
                    reversed.add(other.key());
                    reversed.add(known.key());
                }
            });
            require(!reversed.contains(action.key()), "reversed already");
            boolean later = false;
            for (QuotaEntry known : booked) {
                boolean counts = later && !reversed.contains(known.key());
                require(
                        !counts
                                || requireNonNull(touchedBy.get(known.key())).stream()
                                        .noneMatch(touched::contains),
                        "built upon");
                later = later || known.key().equals(action.key());
            }
            touched.forEach(this::open);
            List<QuotaEntry> withReversal = new ArrayList<>(booked);
            withReversal.add(entry);
            Set<String> before = Set.copyOf(lots.keySet());
            lots = replay(withReversal).lots;
            before.stream().filter(id -> !lots.containsKey(id)).forEach(id -> voidSince.put(id, entry.date()));
            return touched;
        }
    }
}
