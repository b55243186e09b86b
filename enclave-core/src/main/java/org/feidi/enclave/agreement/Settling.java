package org.feidi.enclave.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.feidi.enclave.calendar.Through;
import org.feidi.enclave.fact.Booking;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Unallocated;
import org.feidi.enclave.wording.Worded;

/** Brings facts under clauses, and clauses to their settled years. Used once. */
final class Settling {

    private final Agreement agreement;
    private final Facts facts;
    private final Through through;
    private final List<Ledger> ledgers = new ArrayList<>();
    private final Map<UncoveredKey, Money> uncovered = new HashMap<>();
    private final Map<GrossKey, Money> gross = new LinkedHashMap<>();
    private final Map<Booking.Flow, Map<Item, Money>> late = new EnumMap<>(Booking.Flow.class);
    private final Set<Holder> holders = new HashSet<>();
    private final List<Finding> twoClauses = new ArrayList<>();
    private final Map<Booking.Flow, Map<Item, List<Book>>> booksOn = new EnumMap<>(Booking.Flow.class);

    /** The ledgers of one clause, all of them opened before anything is booked. */
    private record Book(Clause clause, Map<Optional<Subject>, Ledger> ledgers) {

        Ledger of(Optional<Subject> subject) {
            return requireNonNull(ledgers.get(clause.scope().ledgerOf(subject)));
        }
    }

    private record GrossKey(Optional<Subject> subject, Item item, Holder party, YearMonth month) {}

    private record UncoveredKey(
            Optional<Clause> clause,
            Unallocated.Cause cause,
            Worded reason,
            Booking.Flow flow,
            Optional<Subject> subject,
            Item item,
            Holder holder,
            int calendarYear) {}

    Settling(Agreement agreement, Facts facts, Through through) {
        this.agreement = agreement;
        this.facts = facts;
        this.through = through;
        facts.currency()
                .ifPresent(currency -> checkArgument(
                        currency.equals(agreement.currency()),
                        "Facts must be in %s, the currency of agreement '%s', but are in %s.\nMaybe"
                                + " currency(Currency.getInstance(\"%s\")) in the agreement.",
                        agreement.currency(),
                        agreement.name(),
                        currency,
                        currency));
        ImmutableSortedSet<Subject> subjects = facts.subjects();
        for (Clause clause : agreement.clauses()) {
            Book book = open(clause, subjects);
            for (Item item : clause.items()) {
                booksOn.computeIfAbsent(clause.basis().flow(), flow -> new HashMap<>())
                        .computeIfAbsent(item, key -> new ArrayList<>())
                        .add(book);
            }
        }
        facts.bookings().forEach(this::book);
        gross.forEach(this::assignNet);
    }

    /**
     * A clause is asked in every closed year, also where nothing was booked: so its ledgers are
     * opened first.
     */
    private Book open(Clause clause, ImmutableSortedSet<Subject> subjects) {
        Book book = new Book(clause, new HashMap<>());
        switch (clause.scope().kind()) {
            case ENCLAVE -> open(book, Optional.empty());
            case ONE_SUBJECT -> open(book, clause.scope().subject());
            case EACH_SUBJECT -> subjects.forEach(subject -> open(book, Optional.of(subject)));
        }
        return book;
    }

    private void open(Book book, Optional<Subject> subject) {
        Ledger ledger = new Ledger(book.clause(), subject, facts);
        book.ledgers().put(subject, ledger);
        ledgers.add(ledger);
    }

    private List<Book> booksOn(Booking booking) {
        return booksOn.getOrDefault(booking.flow(), Map.of()).getOrDefault(booking.item(), List.of());
    }

    private void book(Booking booking) {
        if (booking.month().isAfter(through.month())) {
            late.computeIfAbsent(booking.flow(), flow -> new HashMap<>())
                    .merge(booking.item(), booking.amount(), Money::plus);
            return;
        }
        holders.add(booking.party());
        if (booking.flow() == Booking.Flow.RECEIPT && agreement.retention().applies(booking.item())) {
            gross.merge(
                    new GrossKey(booking.subject(), booking.item(), booking.party(), booking.month()),
                    booking.amount(),
                    Money::plus);
        } else {
            assign(booking);
        }
    }

    /**
     * What the treasuries above keep never comes here; the rate is applied to the united total of a
     * month.
     */
    private void assignNet(GrossKey key, Money amount) {
        Booking booking =
                new Booking(Booking.Flow.RECEIPT, key.subject(), key.item(), key.party(), key.month(), amount);
        Optional<Fraction> rate = agreement.retention().rate(key.item(), key.month());
        if (rate.isPresent()) {
            Fraction net = amount.toFraction().times(rate.get());
            assign(new Booking(
                    booking.flow(),
                    key.subject(),
                    key.item(),
                    key.party(),
                    key.month(),
                    Money.rounded(amount.currency(), net)));
        } else {
            leave(booking, Optional.empty(), Unallocated.Cause.WAITING);
        }
    }

    private void assign(Booking booking) {
        Optional<Ledger> taker = Optional.empty();
        Optional<Ledger> outside = Optional.empty();
        for (Book book : booksOn(booking)) {
            Clause clause = book.clause();
            if (!clause.scope().covers(booking.subject()) || !clause.takes(booking.party())) {
                continue;
            }
            Ledger ledger = book.of(booking.subject());
            if (ledger.outside(booking.month()).isPresent()) {
                outside = outside.filter(other -> other.isPayment(booking) || !ledger.isPayment(booking))
                        .or(() -> Optional.of(ledger));
            } else if (taker.isPresent()) {
                twoClauses.add(Findings.twoClauses(taker.get().clause(), clause, booking));
            } else {
                taker = Optional.of(ledger);
            }
        }
        if (taker.isPresent()) {
            taker.get().add(booking);
        } else if (outside.isPresent() && outside.get().isPayment(booking)) {
            outside.get().add(booking);
        } else {
            leave(
                    booking,
                    outside,
                    outside.flatMap(ledger -> ledger.outside(booking.month())).orElse(Unallocated.Cause.NO_CLAUSE));
        }
    }

    private void leave(Booking booking, Optional<Ledger> outside, Unallocated.Cause cause) {
        UncoveredKey key = new UncoveredKey(
                outside.map(Ledger::clause),
                cause,
                reason(booking, cause, outside),
                booking.flow(),
                booking.subject(),
                booking.item(),
                booking.party(),
                booking.month().getYear());
        uncovered.merge(key, booking.amount(), Money::plus);
    }

    /** What a settlement cannot live with: two things under one id, two clauses on one booking. */
    ImmutableList<Finding> contradictions() {
        return ImmutableList.<Finding>builder()
                .addAll(Lists.transform(agreement.directory().conflicts(), Findings::twoUnderOneId))
                .addAll(Lists.transform(
                        agreement.directory().conflictsWith(facts.directory()), Findings::twoUnderOneId))
                .addAll(new LinkedHashSet<>(twoClauses))
                .build();
    }

    Settlement settlement() {
        Currency currency = agreement.currency();
        Findings findings = new Findings(agreement);
        findings.addText();
        findings.addBatches(facts);
        ImmutableList.Builder<SettledYear> settled = ImmutableList.builder();
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        for (Ledger ledger : ledgers) {
            SettledLedger result = ledger.settle(facts, through, currency);
            settled.addAll(result.years());
            payments.addAll(result.payments());
            findings.addLedger(ledger, result, through);
        }
        ImmutableList<SettledYear> years = settled.build();
        ImmutableList<Uncovered> left = uncovered.entrySet().stream()
                .map(entry -> uncovered(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Uncovered::calendarYear)
                        .thenComparing(Uncovered::item)
                        .thenComparing(one -> one.subject().map(Subject::id).orElse(""))
                        .thenComparing(Uncovered::holder)
                        .thenComparing(Uncovered::flow)
                        .thenComparing(one -> one.clause().map(Clause::name).orElse("")))
                .collect(ImmutableList.toImmutableList());
        late.forEach((flow, amounts) -> findings.addAfterThrough(flow, amounts, through));
        findings.addUnknownHolders(ImmutableSortedSet.copyOf(holders));
        findings.addUncovered(left);
        findings.addClocks(ledgers);
        findings.addYears(years);
        return new Settlement(agreement, through, currency, years, payments.build(), left, findings.all());
    }

    private Worded reason(Booking booking, Unallocated.Cause cause, Optional<Ledger> outside) {
        if (outside.isPresent()) {
            Ledger ledger = outside.get();
            Worded clause = ledger.clause().heading();
            return switch (cause) {
                case BEFORE_CLOCK -> Messages.UNCOVERED_BEFORE_CLOCK.say(clause);
                case ENDED -> Messages.UNCOVERED_ENDED.say(clause);
                default ->
                    Messages.UNCOVERED_NO_CLOCK.say(
                            clause, ledger.beginning().why().orElseThrow());
            };
        }
        if (cause == Unallocated.Cause.WAITING) {
            return Messages.UNCOVERED_WAITING.say();
        }
        List<Book> ofOthers = booksOn(booking);
        if (ofOthers.isEmpty()) {
            return Messages.UNCOVERED_NO_CLAUSE.say();
        }
        Clause other = ofOthers.get(0).clause();
        return other.scope().covers(booking.subject())
                ? Messages.UNCOVERED_OTHER_PAYER.say(other.heading(), booking.party())
                : Messages.UNCOVERED_OTHER_SCOPE.say(other.heading(), other.scope());
    }

    private static Uncovered uncovered(UncoveredKey key, Money amount) {
        return new Uncovered(
                new Unallocated(key.cause(), key.reason(), amount),
                key.clause(),
                key.flow(),
                key.subject(),
                key.item(),
                key.holder(),
                key.calendarYear());
    }
}
