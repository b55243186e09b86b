package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.Shortfall;
import org.feidi.enclave.sharing.Unallocated;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Sentence;
import org.feidi.enclave.wording.Table;

/** Writes a settlement as a document; used once. */
final class Statement {

    /** The findings that the list of what is unallocated tells already. */
    private static final ImmutableSet<Finding.Kind> LISTED_AS_UNALLOCATED =
            Sets.immutableEnumSet(Finding.Kind.NOT_COVERED, Finding.Kind.BEFORE_CLOCK, Finding.Kind.AFTER_TERM);

    private final Settlement settlement;
    private final Document.Builder document = Document.builder();
    private final AgreementText text = new AgreementText(document);

    private Statement(Settlement settlement) {
        this.settlement = settlement;
    }

    static Document of(Settlement settlement) {
        return new Statement(settlement).write();
    }

    /** What one settled year is called: clause, subject, year. */
    static Sentence heading(SettledYear year) {
        return Messages.STATEMENT_YEAR_HEADING.say(
                year.clause().heading(),
                year.subject()
                        .<Object>map(s -> Messages.STATEMENT_OF_SUBJECT.say(s))
                        .orElse(""),
                year.year(),
                period(year));
    }

    /** The calendar year, or the first month of a year that does not begin in January. */
    private static String period(SettledYear year) {
        return year.clause().clock().counting() == Clock.Counting.ANNIVERSARIES
                ? year.begin() + "–" + year.end()
                : Integer.toString(year.calendarYear());
    }

    private Document write() {
        Agreement agreement = settlement.agreement();
        document.heading(AgreementText.TITLE, Messages.STATEMENT_TITLE.say(agreement.name(), settlement.through()));
        text.parties(agreement);
        agreement.clauses().forEach(this::clause);
        payments();
        settlement.balances().forEach(this::balances);
        transfers();
        shortfalls();
        left();
        findings();
        return document.build();
    }

    private void clause(Clause clause) {
        text.clause(clause);
        ImmutableList<SettledYear> years = settlement.clause(clause.name()).years();
        if (years.isEmpty()) {
            document.paragraph(Messages.STATEMENT_NOTHING_SETTLED.say());
        } else {
            document.block(table(clause, years));
        }
    }

    private Table table(Clause clause, ImmutableList<SettledYear> years) {
        ImmutableSet<Holder> parties = inOrder(
                years.stream().flatMap(year -> year.parts().keySet().stream()).collect(ImmutableSet.toImmutableSet()));
        boolean bySubject = years.stream().anyMatch(year -> year.subject().isPresent());
        Map<Messages, Function<SettledYear, Money>> left = columnsOfWhatIsLeft(years);
        Table.Builder table = Table.builder();
        if (bySubject) {
            table.words(Messages.STATEMENT_SUBJECT.say());
        }
        table.words(Messages.STATEMENT_YEAR.say()).amounts(poolHeading(clause).say());
        parties.forEach(table::amounts);
        left.keySet().forEach(heading -> table.amounts(heading.say()));
        for (SettledYear year : years) {
            table.row(cells(
                    bySubject ? Optional.of(year.subject().<Object>map(s -> s).orElse("")) : Optional.empty(),
                    label(year),
                    cell -> cell.apply(year),
                    parties,
                    left.values()));
        }
        table.row(cells(
                bySubject ? Optional.of("–") : Optional.empty(),
                Messages.STATEMENT_TOTAL.say(),
                cell -> years.stream().map(cell).reduce(Money.zero(settlement.currency()), Money::plus),
                parties,
                left.values()));
        return table.build();
    }

    /** What goes to nobody, by the heading of its column: by agreement, or not. */
    private Map<Messages, Function<SettledYear, Money>> columnsOfWhatIsLeft(ImmutableList<SettledYear> years) {
        Map<Messages, Function<SettledYear, Money>> columns = new LinkedHashMap<>();
        if (anyLeft(years, Unallocated::isKept)) {
            columns.put(
                    Messages.STATEMENT_KEPT_BY_AGREEMENT,
                    year -> year.allocation().totalKept());
        }
        if (anyLeft(years, left -> !left.isKept())) {
            columns.put(
                    Messages.STATEMENT_UNALLOCATED, year -> year.allocation().totalUnallocated());
        }
        return columns;
    }

    private boolean anyLeft(ImmutableList<SettledYear> years, Predicate<Unallocated> which) {
        return years.stream().anyMatch(year -> year.unallocated().stream().anyMatch(which));
    }

    private Messages poolHeading(Clause clause) {
        return clause.basis().fold(new Basis.Fold<Messages>() {
            @Override
            public Messages booked(Basis.Booked basis) {
                return basis.isCost() ? Messages.STATEMENT_PAID : Messages.STATEMENT_RECEIVED;
            }

            @Override
            public Messages due(Basis.Due basis) {
                return Messages.STATEMENT_DUE;
            }

            @Override
            public Messages matched(Basis.Matched basis) {
                return Messages.STATEMENT_TO_MATCH;
            }
        });
    }

    /** In the order of the agreement, then the others in theirs. */
    private ImmutableSet<Holder> inOrder(Set<Holder> parties) {
        ImmutableSet<Holder> all = ImmutableSet.<Holder>builder()
                .addAll(settlement.agreement().parties())
                .addAll(ImmutableSortedSet.copyOf(parties))
                .build();
        return ImmutableSet.copyOf(Sets.intersection(all, parties));
    }

    private static List<Object> cells(
            Optional<Object> subject,
            Sentence label,
            Function<Function<SettledYear, Money>, Money> value,
            ImmutableSet<Holder> parties,
            Collection<Function<SettledYear, Money>> left) {
        List<Object> cells = new ArrayList<>();
        subject.ifPresent(cells::add);
        cells.add(label);
        cells.add(value.apply(SettledYear::pool));
        for (Holder party : parties) {
            cells.add(value.apply(year -> year.part(party)));
        }
        left.forEach(column -> cells.add(value.apply(column)));
        return cells;
    }

    private static Sentence label(SettledYear year) {
        return (year.isClosed() ? Messages.STATEMENT_YEAR_ROW : Messages.STATEMENT_OPEN_YEAR_ROW)
                .say(year.year(), period(year));
    }

    private void payments() {
        list(
                Messages.STATEMENT_PAYMENTS,
                settlement.payments().stream()
                        .map(payment -> (payment.paid().isNegative()
                                        ? Messages.STATEMENT_PAID_BACK
                                        : Messages.STATEMENT_PAYMENT)
                                .say(
                                        payment.clause().heading(),
                                        payment.subject()
                                                .<Object>map(s -> Messages.STATEMENT_OF_SUBJECT.say(s))
                                                .orElse(""),
                                        payment.payer(),
                                        payment.payee(),
                                        payment.paid(),
                                        payment.counted()))
                        .toList());
    }

    private void balances(BudgetAccount account, ImmutableSortedMap<Holder, Balance> balances) {
        document.heading(AgreementText.PART, Messages.STATEMENT_BALANCES.say(account));
        Table.Builder table = Table.builder().words(Messages.STATEMENT_PARTY.say());
        for (Messages head : List.of(
                Messages.STATEMENT_ENTITLED, keptHeading(), Messages.STATEMENT_HOLDS, Messages.STATEMENT_TO_RECEIVE)) {
            table.amounts(head.say());
        }
        for (Holder party : inOrder(balances.keySet())) {
            Balance balance = requireNonNull(balances.get(party));
            table.row(party, balance.entitled(), balance.kept(), balance.held(), balance.toReceive());
        }
        document.block(table.build());
    }

    private Messages keptHeading() {
        return !anyLeft(settlement.years(), Unallocated::isKept)
                ? Messages.STATEMENT_KEPT
                : anyLeft(settlement.years(), left -> !left.isKept())
                                || !settlement.uncovered().isEmpty()
                        ? Messages.STATEMENT_KEPT_EITHER_WAY
                        : Messages.STATEMENT_KEPT_BY_AGREEMENT;
    }

    private void list(Messages headed, List<?> lines) {
        if (!lines.isEmpty()) {
            document.heading(AgreementText.PART, headed.say()).items(lines);
        }
    }

    private void transfers() {
        ImmutableList<Transfer> transfers = settlement.transfers();
        list(
                Messages.STATEMENT_TRANSFERS,
                transfers.isEmpty() ? ImmutableList.of(Messages.STATEMENT_NO_TRANSFERS.say()) : transfers);
    }

    private void shortfalls() {
        List<Sentence> lines = new ArrayList<>();
        for (SettledYear year : settlement.years()) {
            for (Shortfall shortfall : year.shortfalls()) {
                lines.add(Messages.STATEMENT_OF_YEAR.say(heading(year), shortfall));
            }
        }
        list(Messages.STATEMENT_SHORTFALLS, lines);
    }

    private void left() {
        list(Messages.STATEMENT_KEPT_HEADING, linesOf(Unallocated::isKept));
        List<Sentence> lines = linesOf(left -> !left.isKept());
        for (Uncovered one : settlement.uncovered()) {
            Object of = one.subject()
                    .<Object>map(s -> Messages.STATEMENT_OF_SUBJECT.say(s))
                    .orElse("");
            lines.add(Messages.STATEMENT_UNCOVERED.say(
                    one.item(),
                    of,
                    one.calendarYear(),
                    one.unallocated().amount(),
                    Findings.by(one),
                    one.unallocated().reason()));
        }
        list(Messages.STATEMENT_UNALLOCATED_HEADING, lines);
    }

    private List<Sentence> linesOf(Predicate<Unallocated> which) {
        List<Sentence> lines = new ArrayList<>();
        for (SettledYear year : settlement.years()) {
            year.unallocated().stream()
                    .filter(which.and(left -> !left.amount().isZero()))
                    .forEach(left -> lines.add(Messages.STATEMENT_OF_YEAR.say(
                            heading(year), Messages.STATEMENT_LEFT.say(left.amount(), left.reason()))));
        }
        return lines;
    }

    private void findings() {
        list(
                Messages.STATEMENT_FINDINGS,
                settlement.findings().stream()
                        .filter(finding -> !LISTED_AS_UNALLOCATED.contains(finding.kind()))
                        .toList());
    }
}
