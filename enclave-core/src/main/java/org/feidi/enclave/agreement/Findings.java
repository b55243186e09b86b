package org.feidi.enclave.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Directory;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.form.Forms;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.ByItem;
import org.feidi.enclave.sharing.Phases;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.sharing.Unallocated;
import org.feidi.enclave.sharing.Unshared;
import org.feidi.enclave.sharing.Within;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Worded;

/** Collects findings, each once. */
final class Findings {

    private final Agreement agreement;
    private final Set<Finding> all = new LinkedHashSet<>();

    Findings(Agreement agreement) {
        this.agreement = agreement;
    }

    ImmutableList<Finding> all() {
        return ImmutableList.copyOf(all);
    }

    private void add(Finding.Kind kind, Clause clause, Sentence sentence) {
        all.add(new Finding(kind, Optional.of(clause.name()), sentence));
    }

    private void add(Finding.Kind kind, Optional<Clause> clause, Sentence sentence) {
        all.add(new Finding(kind, clause.map(Clause::name), sentence));
    }

    /** What can be found in the text alone. */
    void addText() {
        agreement.directory().conflicts().forEach(conflict -> all.add(twoUnderOneId(conflict)));
        for (Clause clause : agreement.clauses()) {
            addRule(clause);
        }
        List<Clause> clauses = agreement.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            for (int j = i + 1; j < clauses.size(); j++) {
                addIfBothTake(clauses.get(i), clauses.get(j));
            }
        }
    }

    private void addRule(Clause clause) {
        Set<Party> named = new LinkedHashSet<>();
        walk(clause.rule(), false, clause, named);
        addItems(clause.rule(), clause);
        named.addAll(Forms.all(clause.basis(), Party.class));
        for (Party pot : receivers(clause.rule())) {
            if (pot instanceof Pot) {
                add(Finding.Kind.POT_NOT_SHARED, clause, Messages.FINDING_POT.say(clause.heading(), pot, pot.id()));
            }
        }
        for (Party party : named) {
            if (!(party instanceof Pot) && !isKnown(party)) {
                add(
                        Finding.Kind.UNKNOWN_PARTY,
                        clause,
                        Messages.FINDING_UNKNOWN_PARTY.say(clause.heading(), party, party.id(), agreement.parties()));
            }
        }
    }

    /** A rule by item and the clause around it must be on the same items. */
    private void addItems(SharingRule rule, Clause clause) {
        if (rule instanceof ByItem byItem) {
            for (Item item : Sets.difference(clause.items(), byItem.ruleByItem().keySet())) {
                add(Finding.Kind.ITEM_MISMATCH, clause, Messages.FINDING_ITEM_WITHOUT_RULE.say(clause.heading(), item));
            }
            for (Item item : Sets.difference(byItem.ruleByItem().keySet(), clause.items())) {
                add(Finding.Kind.ITEM_MISMATCH, clause, Messages.FINDING_RULE_WITHOUT_ITEM.say(clause.heading(), item));
            }
        }
        rule.rules().forEach(inner -> addItems(inner, clause));
    }

    /**
     * Who may be left with a part by a rule: what is shared on at one place may still be given at
     * another.
     */
    private static Set<Party> receivers(SharingRule rule) {
        if (rule instanceof Within within) {
            Set<Party> receivers = receivers(within.outer());
            receivers.remove(within.party());
            receivers.addAll(receivers(within.inner()));
            return receivers;
        }
        Set<Party> receivers = new TreeSet<>(rule.ownParties());
        rule.rules().forEach(inner -> receivers.addAll(receivers(inner)));
        return receivers;
    }

    private void walk(SharingRule rule, boolean inPhase, Clause clause, Set<Party> named) {
        named.addAll(rule.ownParties());
        if (rule instanceof Unshared left && left.cause() == Unallocated.Cause.UNDECIDED) {
            add(Finding.Kind.UNDECIDED, clause, Messages.FINDING_UNDECIDED.say(clause.heading(), left.reason()));
        }
        if (rule.remembers() && inPhase) {
            add(Finding.Kind.MEMORY_IN_PHASE, clause, Messages.FINDING_MEMORY.say(clause.heading(), rule.ownParties()));
        }
        boolean inside = inPhase || rule instanceof Phases;
        rule.rules().forEach(inner -> walk(inner, inside, clause, named));
    }

    /**
     * Payments count whenever they are made, so two debts always meet. Two others certainly meet if
     * neither ever ends, or their years begin together: by one milestone of one subject.
     */
    private void addIfBothTake(Clause one, Clause two) {
        boolean beginTogether = one.clock().equals(two.clock())
                && (one.clock().enclaveWide()
                        || one.scope().isOfEnclave() == two.scope().isOfEnclave());
        boolean meet = beginTogether || (one.term().isEmpty() && two.term().isEmpty());
        boolean owed = one.basis().paidTo().isPresent() && two.basis().paidTo().isPresent();
        if ((meet || owed)
                && one.basis().flow() == two.basis().flow()
                && one.scope().mayMeet(two.scope())) {
            for (Item item : Sets.intersection(one.items(), two.items())) {
                bothTaken(one, two)
                        .ifPresent(by -> add(
                                Finding.Kind.TWO_CLAUSES,
                                Optional.of(two),
                                (owed ? Messages.FINDING_TWO_DEBTS : Messages.FINDING_TWO_CLAUSES)
                                        .say(one.heading(), two.heading(), item, by)));
            }
        }
    }

    /** Whose bookings both clauses take, in words; nothing to say if those of everybody. */
    private static Optional<Object> bothTaken(Clause one, Clause two) {
        Optional<ImmutableSet<Holder>> ofOne = one.takesOnlyOf();
        Optional<ImmutableSet<Holder>> ofTwo = two.takesOnlyOf();
        if (ofOne.isEmpty() && ofTwo.isEmpty()) {
            return Optional.of("");
        }
        ImmutableSet<Holder> both = ofOne.isEmpty()
                ? ofTwo.get()
                : ofTwo.isEmpty() ? ofOne.get() : ImmutableSet.copyOf(Sets.intersection(ofOne.get(), ofTwo.get()));
        return both.isEmpty() ? Optional.empty() : Optional.of(Messages.FINDING_TWO_CLAUSES_OF.say(both));
    }

    static Finding twoUnderOneId(Directory.Conflict conflict) {
        return new Finding(
                Finding.Kind.TWO_UNDER_ONE_ID,
                Optional.empty(),
                Messages.FINDING_TWO_UNDER_ONE_ID.say(
                        conflict.one().id(), conflict.oneInFull(), conflict.otherInFull()));
    }

    static Finding twoClauses(Clause one, Clause two, Booking booking) {
        Object of = booking.subject()
                .<Object>map(s -> Messages.FINDING_OF_SUBJECT.say(s))
                .orElse("");
        return new Finding(
                Finding.Kind.TWO_CLAUSES,
                Optional.of(two.name()),
                Messages.FINDING_TWO_CLAUSES_IN.say(
                        one.heading(),
                        two.heading(),
                        booking.item(),
                        of,
                        booking.month().getYear()));
    }

    void addBatches(Facts facts) {
        for (ImmutableList<String> pair : facts.overlaps()) {
            add(
                    Finding.Kind.OVERLAPPING_BATCHES,
                    Optional.empty(),
                    Messages.FINDING_OVERLAP.say(pair.get(0), pair.get(1)));
        }
        facts.replacedByMany()
                .forEach((replaced, by) -> add(
                        Finding.Kind.REPLACED_BY_MANY,
                        Optional.empty(),
                        Messages.FINDING_REPLACED_BY_MANY.say(replaced, by)));
        facts.missingReplaced()
                .forEach((batch, missing) -> add(
                        Finding.Kind.MISSING_BATCH,
                        Optional.empty(),
                        Messages.FINDING_MISSING_BATCH.say(batch, missing)));
    }

    void addLedger(Ledger ledger, SettledLedger settled, Through through) {
        Worded name = ledger.clause().heading();
        Object of = ledger.subject()
                .<Object>map(s -> Messages.FINDING_OF_SUBJECT.say(s))
                .orElse("");
        for (Payment payment : settled.payments()) {
            if (payment.excess().isPositive()) {
                add(
                        Finding.Kind.OVERPAID,
                        ledger.clause(),
                        Messages.FINDING_OVERPAID.say(name, of, payment.payer(), payment.excess(), through));
            }
        }
    }

    void addAfterThrough(Booking.Flow flow, Map<Item, Money> late, Through through) {
        new TreeMap<>(late)
                .forEach((item, amount) -> add(
                        Finding.Kind.AFTER_THROUGH,
                        Optional.empty(),
                        Messages.FINDING_AFTER_THROUGH.say(amount, item, through, flowWord(flow))));
    }

    /** How money is called that came in or was paid out: {@code held by …} or {@code paid by …}. */
    static Sentence by(Uncovered one) {
        return (one.flow() == Booking.Flow.RECEIPT ? Messages.UNCOVERED_HELD_BY : Messages.UNCOVERED_PAID_BY)
                .say(one.holder());
    }

    private static Sentence flowWord(Booking.Flow flow) {
        return (flow == Booking.Flow.RECEIPT ? Messages.FLOW_RECEIPT : Messages.FLOW_OUTLAY).say();
    }

    /** Whether a party takes part; one of the same id that differs is a conflict of its own. */
    private boolean isKnown(Party party) {
        return agreement.parties().stream().anyMatch(known -> known.hasSameIdAs(party));
    }

    void addUnknownHolders(Collection<Holder> holders) {
        for (Holder holder : holders) {
            if (!isKnown(holder)) {
                add(
                        Finding.Kind.UNKNOWN_HOLDER,
                        Optional.empty(),
                        Messages.FINDING_UNKNOWN_HOLDER.say(holder, holder.id(), agreement.parties()));
            }
        }
    }

    void addUncovered(ImmutableList<Uncovered> uncovered) {
        for (Uncovered one : uncovered) {
            Finding.Kind kind = switch (one.unallocated().cause()) {
                case BEFORE_CLOCK -> Finding.Kind.BEFORE_CLOCK;
                case ENDED -> Finding.Kind.AFTER_TERM;
                case NO_CLOCK -> Finding.Kind.NO_CLOCK;
                case WAITING -> Finding.Kind.WAITING;
                default -> Finding.Kind.NOT_COVERED;
            };
            Object of = one.subject()
                    .<Object>map(s -> Messages.FINDING_OF_SUBJECT.say(s))
                    .orElse("");
            add(
                    kind,
                    one.clause(),
                    Messages.FINDING_UNCOVERED.say(
                            one.unallocated().amount(),
                            one.item(),
                            of,
                            one.calendarYear(),
                            by(one),
                            one.unallocated().reason()));
        }
    }

    /**
     * A clock that never began is reported also where nothing was booked, unless it is of one
     * subject among many: that one may not have come yet. A sum that is due without any booking,
     * and contradicting dates, are reported for each.
     */
    void addClocks(Collection<Ledger> ledgers) {
        for (Ledger ledger : ledgers) {
            boolean told = ledger.clause().scope().kind() != Scope.Kind.EACH_SUBJECT
                    || ledger.clause().basis().paidTo().isPresent()
                    || ledger.beginning().isContradicted();
            Object of = ledger.subject()
                    .<Object>map(subject -> Messages.FINDING_OF_SUBJECT.say(subject))
                    .orElse("");
            ledger.beginning()
                    .why()
                    .filter(why -> told)
                    .ifPresent(why -> add(
                            Finding.Kind.NO_CLOCK,
                            ledger.clause(),
                            Messages.FINDING_NO_CLOCK.say(ledger.clause().heading(), of, why)));
        }
    }

    void addYears(ImmutableList<SettledYear> years) {
        Set<Object> waiting = new HashSet<>();
        for (SettledYear year : years) {
            for (Unallocated left : year.unallocated()) {
                Object of = year.subject()
                        .<Object>map(s -> Messages.FINDING_OF_SUBJECT.say(s))
                        .orElse("");
                boolean firstOfSubject = left.cause() == Unallocated.Cause.WAITING
                        && waiting.add(ImmutableSet.of(year.clause().name(), year.subject()));
                if (firstOfSubject) {
                    add(
                            Finding.Kind.WAITING,
                            year.clause(),
                            Messages.FINDING_WAITING.say(year.clause().heading(), of, year.year(), left.reason()));
                }
                if (left.cause() == Unallocated.Cause.POT) {
                    add(
                            Finding.Kind.POT_NOT_SHARED,
                            year.clause(),
                            Messages.FINDING_POT_HOLDS.say(
                                    year.clause().heading(), of, year.year(), left.amount(), left.reason()));
                }
            }
        }
    }
}
