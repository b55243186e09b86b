package org.feidi.enclave.land;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.feidi.enclave.land.RefusedEntryException.Reason;
import org.feidi.enclave.party.Holder;

/**
 * Lets an entry pass or refuses it, with the lot, its state, the amount asked and the amount free.
 */
final class Doorkeeper {

    private final Books books;
    private final QuotaEntry entry;

    Doorkeeper(Books books, QuotaEntry entry) {
        this.books = books;
        this.entry = entry;
    }

    void admit(QuotaLot lot) {
        requireNew(lot.id());
        if (lot.parent().isPresent()) {
            throw refuse(Reason.NOT_OF_THIS_KIND, lot.id())
                    .must("issue a root lot", "its parent is " + lot.parent().get());
        }
        if (!lot.issuedOn().equals(entry.date())) {
            throw refuse(Reason.NOT_OF_THIS_KIND, lot.id())
                    .must("be dated on the day of issue", "that is " + lot.issuedOn());
        }
        QuotaKind kind = lot.kind();
        if (!kind.regimes().isEmpty() && kind.regimeOn(entry.date()).isEmpty()) {
            throw refuse(Reason.NOT_OF_THIS_KIND, lot.id())
                    .must("fall under a regime of " + kind.id(), "no regime covers its date: " + kind.regimes());
        }
        lot.certificate().ifPresent(certificate -> requireUnbooked(lot, certificate));
        lot.amounts().asList().forEach(amount -> requireKnownKind(lot, amount));
    }

    private void requireUnbooked(QuotaLot lot, String certificate) {
        String holder = books.lotWithCertificate(certificate, entry.date());
        if (holder != null) {
            throw refuse(Reason.BOOKED_ALREADY, lot.id())
                    .must(
                            "bring a certificate of its own",
                            "certificate " + certificate + " is booked as lot " + holder);
        }
    }

    private void requireKnownKind(QuotaLot lot, QuotaAmount amount) {
        Books.Issued issued = books.issued(amount.kind());
        if (!issued.kind().equals(amount.kind())) {
            throw refuse(Reason.BOOKED_ALREADY, lot.id())
                    .must(
                            "be of a kind as the ledger knows it",
                            "kind '" + amount.kind().id() + "' is known with other rules, where "
                                    + issued.kind().differenceTo(amount.kind()).orElseThrow(),
                            "give the other kind an id of its own, or " + KindMixUp.NEXT_STEP);
        }
        if (issued.units() > Long.MAX_VALUE - amount.units()) {
            throw new ArithmeticException("Quota of " + amount.kind().id()
                    + " issued in one ledger must fit a long of 10^-8 units, but "
                    + new QuotaAmount(amount.kind(), issued.units()) + " plus " + amount + " does not.");
        }
    }

    void requireNew(String id) {
        if (books.lot(id) != null) {
            throw refuse(Reason.BOOKED_ALREADY, id).must("begin a new lot", "a lot of this id is booked already");
        }
    }

    LotRecord open(String id) {
        LotRecord lot = books.lot(id);
        if (lot == null) {
            throw refuse(Reason.UNKNOWN, id).must("name a lot of the ledger", "there is none of this id");
        }
        if (entry.date().isBefore(lot.since())) {
            throw refuse(Reason.BEFORE_LOT, id).must("be dated after the lot began", "it began on " + lot.since());
        }
        if (entry.date().isBefore(lot.lastDate())) {
            throw refuse(Reason.OUT_OF_ORDER, id)
                    .must(
                            "not be dated before the last entry on the lot",
                            "that is of " + lot.lastDate(),
                            "date it " + lot.lastDate() + ", or reverse what was booked since");
        }
        if (lot.state() == null) {
            throw refuse(Reason.UNKNOWN, id).must("name a lot that was issued", "its issue was reversed");
        }
        return lot;
    }

    LotRecord open(String id, QuotaAmounts amounts) {
        LotRecord lot = open(id);
        ImmutableList<QuotaKind> kinds = lot.lot().kind().lotKinds();
        if (!amounts.hasExactly(kinds)) {
            Optional<String> rule = KindMixUp.difference(kinds, amounts.kinds());
            throw refuse(Reason.NOT_OF_THIS_KIND, id)
                    .must(
                            "state each of " + kinds,
                            "states " + amounts
                                    + rule.map(of -> ", where " + of).orElse(""),
                            rule.isPresent() ? KindMixUp.NEXT_STEP : "state zero for the others");
        }
        return lot;
    }

    /** The state of a lot of which some amounts may be reserved, used or transferred. */
    LotState requireAvailable(LotRecord lot, QuotaAmounts asked) {
        return requireAvailable(lot, asked, stateOf(lot).nothing());
    }

    /**
     * The same, where some of what is reserved is taken already: releasing that would bring nothing
     * more.
     */
    LotState requireAvailable(LotRecord lot, QuotaAmounts asked, QuotaAmounts takenFromReserved) {
        LotState state = stateOf(lot);
        QuotaAmounts free = state.in(QuotaState.AVAILABLE);
        LocalDate lastDay = state.validUntil().orElse(LocalDate.MAX);
        if (entry.date().isAfter(lastDay)) {
            throw refuse(Reason.EXPIRED, lot.lot().id())
                    .about(asked, state.nothing())
                    .must(
                            "be dated within the lot's validity",
                            "that ended on " + lastDay + amounts(lot, asked, state.nothing()));
        }
        if (lot.inAfterCareOn(entry.date())) {
            throw refuse(Reason.AFTER_CARE, lot.lot().id())
                    .about(asked, state.nothing())
                    .must(
                            "wait until after-care is over",
                            "that lasts until " + lot.lot().afterCareUntil().orElseThrow()
                                    + amounts(lot, asked, state.nothing()));
        }
        if (!asked.isWithin(free)) {
            QuotaAmounts unfrozen = free.plus(state.in(QuotaState.FROZEN));
            QuotaAmounts reserved = state.in(QuotaState.RESERVED).minus(takenFromReserved);
            boolean frozen = asked.isWithin(unfrozen);
            String maybe = frozen ? "unfreeze it first" : withoutUnfreezing(asked, free, unfrozen, reserved);
            throw refuse(
                            frozen ? Reason.FROZEN : Reason.MORE_THAN_FREE,
                            lot.lot().id())
                    .about(asked, free)
                    .must("take no more than is available", "it does" + amounts(lot, asked, free), maybe);
        }
        return state;
    }

    /** A next step that would do: what is advised brings all that is asked. */
    private String withoutUnfreezing(
            QuotaAmounts asked, QuotaAmounts free, QuotaAmounts unfrozen, QuotaAmounts reserved) {
        if (asked.isWithin(free.plus(reserved))) {
            return "release what is reserved";
        }
        if (asked.isWithin(unfrozen.plus(reserved))) {
            return "unfreeze it and release what is reserved";
        }
        if (free.isZero()) {
            return "take it from another lot";
        }
        return entry.action() instanceof QuotaAction.TransferWhole ? "transfer a part" : "take less";
    }

    void requireIn(LotRecord lot, QuotaState from, QuotaAmounts asked) {
        QuotaAmounts free = stateOf(lot).in(from);
        if (!asked.isWithin(free)) {
            throw refuse(Reason.MORE_THAN_FREE, lot.lot().id())
                    .about(asked, free)
                    .must("take no more than is " + from, "it does" + amounts(lot, asked, free));
        }
    }

    RefusedEntryException notReserved(LotRecord lot, String project, QuotaAmounts asked, QuotaAmounts reserved) {
        return refuse(Reason.NOT_RESERVED, lot.lot().id())
                .about(asked, reserved)
                .must(
                        "take no more than is reserved for project " + project,
                        "it does" + amounts(lot, asked, reserved),
                        "reserve it first");
    }

    void requireMayGo(LotRecord lot, Holder to) {
        Holder from = stateOf(lot).owner();
        TransferScope scope = lot.lot().kind().mayGo();
        Refusal refusal = refuse(Reason.MAY_NOT_GO, lot.lot().id());
        if (from.equals(to)) {
            throw refusal.must("transfer to somebody else", "the lot is held by " + from + " already");
        }
        if (scope == TransferScope.NOT_STATED) {
            throw refusal.must(
                    "be of a kind that is known to be transferable",
                    "nobody stated where " + lot.lot().kind().id() + " may go",
                    "state it: kind.withMayGo(WITHIN_PROVINCE)");
        }
        if (!scope.allows(from, to)) {
            throw refusal.must(
                    "transfer where " + lot.lot().kind().id() + " may go",
                    "it may go " + scope + ", and goes from " + from + " to " + to);
        }
    }

    void requireCarryOver(LotRecord lot, LocalDate validUntil) {
        LotState state = stateOf(lot);
        Refusal refusal = refuse(Reason.NOT_OF_THIS_KIND, lot.lot().id());
        if (lot.lot().kind().validity().rule() != Validity.Rule.WITHIN_YEAR) {
            throw refusal.must(
                    "carry over a kind that ends with its year",
                    lot.lot().kind().id() + " is " + lot.lot().kind().validity().rule());
        }
        LocalDate lastDay = state.validUntil().orElseThrow();
        if (!validUntil.isAfter(lastDay)) {
            throw refusal.must("move the last day forward", "moves it from " + lastDay + " to " + validUntil);
        }
        if (!state.in(QuotaState.EXPIRED).isZero()) {
            throw refuse(Reason.EXPIRED, lot.lot().id())
                    .must("carry over before the lot expires", "it is " + say(lot), "reverse its expiry first");
        }
    }

    void requireLent(LotRecord lot, QuotaState from, QuotaAmounts asked) {
        if (!lot.lot().kind().validity().isLent()) {
            throw refuse(Reason.NOT_OF_THIS_KIND, lot.lot().id())
                    .must("return what was lent", lot.lot().kind().id() + " is not lent");
        }
        LotState state = stateOf(lot);
        if (!asked.isWithin(state.standing())) {
            throw refuse(Reason.MORE_THAN_LENT, lot.lot().id())
                    .about(asked, state.standing())
                    .must("return no more than is still lent", "it does" + amounts(lot, asked, state.standing()));
        }
        QuotaAmounts free = from == QuotaState.USED
                ? QuotaAmounts.of(state.balances().stream()
                        .map(balance -> new QuotaAmount(balance.kind(), balance.soundlyUsed()))
                        .toList())
                : state.in(from);
        if (!asked.isWithin(free)) {
            throw refuse(Reason.MORE_THAN_FREE, lot.lot().id())
                    .about(asked, free)
                    .must("return no more than is " + from, "it does" + amounts(lot, asked, free));
        }
    }

    void requireEnded(LotRecord lot) {
        LocalDate lastDay = stateOf(lot).validUntil().orElse(LocalDate.MAX);
        if (!entry.date().isAfter(lastDay)) {
            throw refuse(Reason.NOT_OF_THIS_KIND, lot.lot().id())
                    .must(
                            "be dated after the lot's last day",
                            lastDay.equals(LocalDate.MAX) ? "the lot has none" : "that is " + lastDay);
        }
    }

    void requireSameHands(LotRecord debt, LotRecord further) {
        Holder owner = stateOf(further).owner();
        if (!owner.equals(stateOf(debt).owner())) {
            throw refuse(Reason.UNKNOWN, further.lot().id())
                    .must(
                            "make good by a lot of the same holder",
                            "it is held by " + owner + " and the debt is of "
                                    + stateOf(debt).owner(),
                            "transfer it first");
        }
    }

    void requireDebt(LotRecord lot, QuotaAmounts asked) {
        QuotaAmounts debt = stateOf(lot).toMakeGood();
        if (!asked.isWithin(debt)) {
            throw refuse(Reason.MORE_THAN_FREE, lot.lot().id())
                    .about(asked, debt)
                    .must("make good no more than is owed", "it does" + amounts(lot, asked, debt));
        }
    }

    void requireStanding(LotRecord lot, QuotaAmounts asked, QuotaAmounts standing) {
        if (!asked.isWithin(standing)) {
            throw refuse(Reason.MORE_THAN_FREE, lot.lot().id())
                    .about(asked, standing)
                    .must(
                            "cut back no more than is held or was soundly used",
                            "it does" + amounts(lot, asked, standing));
        }
    }

    /** The lots of an entry that can be reversed. */
    ImmutableList<LotRecord> requireReversible(String key) {
        Books.Booked booked = books.booked(key);
        if (booked == null) {
            throw refuse(Reason.UNKNOWN, key).must("reverse an entry of the ledger", "there is none of this key");
        }
        if (booked.entry().action() instanceof QuotaAction.Reverse reversal) {
            throw refuse(Reason.UNKNOWN, key)
                    .must(
                            "not reverse a reversal",
                            "that is what the entry is",
                            "book " + reversal.key() + " again, under a key of its own");
        }
        return booked.lots().stream().map(id -> requireLast(id, booked)).collect(ImmutableList.toImmutableList());
    }

    private LotRecord requireLast(String id, Books.Booked booked) {
        LotRecord lot = open(id);
        LotRecord.Step top = requireNonNull(lot.top(), "top of an open lot");
        if (top.entry() != booked.number()) {
            String last = books.booked(top.entry()).entry().key();
            throw refuse(Reason.BUILT_UPON, id)
                    .must(
                            "reverse the last entry that counts on the lot",
                            "that is '" + last + "' and not '" + booked.entry().key() + "'",
                            "reverse '" + last + "' first");
        }
        return lot;
    }

    Refusal refuse(Reason reason, String lot) {
        return Refusal.of(entry, reason, lot);
    }

    private String amounts(LotRecord lot, QuotaAmounts asked, QuotaAmounts free) {
        return ": asked are " + asked + ", free are " + free + " (" + say(lot) + ")";
    }

    private String say(LotRecord lot) {
        return lot.read(stateOf(lot), entry.date()).stream()
                .map(QuotaBalance::toString)
                .collect(Collectors.joining("; "));
    }

    private static LotState stateOf(LotRecord lot) {
        return requireNonNull(lot.state(), "state of an open lot");
    }
}
