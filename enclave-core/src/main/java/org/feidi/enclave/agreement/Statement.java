package org.feidi.enclave.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.YearMonth;
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
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Fraction;
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

    private static final int TITLE = 3;
    private static final int PART = 4;

    private final Settlement settlement;
    private final Document.Builder document = Document.builder();

    private Statement(Settlement settlement) {
        this.settlement = settlement;
    }

    static Document of(Settlement settlement) {
        return new Statement(settlement).write();
    }

    /** What one settled year is called: clause, subject, year. */
    static Sentence heading(SettledYear year) {
        return say(
                "statement.year-heading",
                year.clause().heading(),
                year.subject().<Object>map(s -> say("statement.of-subject", s)).orElse(""),
                year.year(),
                period(year));
    }

    private static Sentence say(String key, Object... values) {
        return Texts.VOCABULARY.say(key, values);
    }

    /** The calendar year, or the first month of a year that does not begin in January. */
    private static String period(SettledYear year) {
        return year.clause().clock().counting() == Clock.Counting.ANNIVERSARIES
                ? year.begin() + "–" + year.end()
                : Integer.toString(year.calendarYear());
    }

    private Document write() {
        Agreement agreement = settlement.agreement();
        document.heading(TITLE, say("statement.title", agreement.name(), settlement.through()));
        document.paragraph(say("statement.parties", agreement.parties(), unit()));
        agreement.retention().ratesByItem().forEach(this::retention);
        agreement.clauses().forEach(this::clause);
        payments();
        settlement.balances().forEach(this::balances);
        transfers();
        shortfalls();
        left();
        findings();
        return document.build();
    }

    private void retention(Item item, ImmutableSortedMap<YearMonth, Fraction> rates) {
        List<Sentence> since = new ArrayList<>();
        rates.forEach((from, rate) -> since.add(say("statement.rate", rate, from.toString())));
        document.paragraph(say("statement.retention", item, since));
    }

    private Object unit() {
        return settlement.currency().equals(Money.CNY)
                ? say("statement.yuan")
                : settlement.currency().getCurrencyCode();
    }

    private void clause(Clause clause) {
        document.heading(
                PART,
                say(
                        "statement.clause",
                        clause.heading(),
                        clause.items(),
                        clause.clock(),
                        clause.unit()
                                .<Object>map(unit -> say("statement.in-units", unit))
                                .orElse(""),
                        clause.citation()
                                .<Object>map(c -> say("statement.source", c))
                                .orElse("")));
        ImmutableList<SettledYear> years = settlement.clause(clause.name()).years();
        if (years.isEmpty()) {
            document.paragraph(say("statement.nothing-settled"));
        } else {
            document.block(table(clause, years));
        }
    }

    private Table table(Clause clause, ImmutableList<SettledYear> years) {
        ImmutableSet<Holder> parties = inOrder(
                years.stream().flatMap(year -> year.parts().keySet().stream()).collect(ImmutableSet.toImmutableSet()));
        boolean bySubject = years.stream().anyMatch(year -> year.subject().isPresent());
        Map<String, Function<SettledYear, Money>> left = columnsOfWhatIsLeft(years);
        Table.Builder table = Table.builder();
        if (bySubject) {
            table.words(say("statement.subject"));
        }
        table.words(say("statement.year")).amounts(say(poolHeading(clause)));
        parties.forEach(table::amounts);
        left.keySet().forEach(heading -> table.amounts(say(heading)));
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
                say("statement.total"),
                cell -> years.stream().map(cell).reduce(Money.zero(settlement.currency()), Money::plus),
                parties,
                left.values()));
        return table.build();
    }

    /** What goes to nobody, by the heading of its column: by agreement, or not. */
    private Map<String, Function<SettledYear, Money>> columnsOfWhatIsLeft(ImmutableList<SettledYear> years) {
        Map<String, Function<SettledYear, Money>> columns = new LinkedHashMap<>();
        if (anyLeft(years, Unallocated::isKept)) {
            columns.put("statement.kept-by-agreement", year -> year.allocation().totalKept());
        }
        if (anyLeft(years, left -> !left.isKept())) {
            columns.put("statement.unallocated", year -> year.allocation().totalUnallocated());
        }
        return columns;
    }

    private boolean anyLeft(ImmutableList<SettledYear> years, Predicate<Unallocated> which) {
        return years.stream().anyMatch(year -> year.unallocated().stream().anyMatch(which));
    }

    private String poolHeading(Clause clause) {
        return clause.basis().fold(new Basis.Fold<String>() {
            @Override
            public String booked(Basis.Booked basis) {
                return basis.isCost() ? "statement.paid" : "statement.received";
            }

            @Override
            public String due(Basis.Due basis) {
                return "statement.due";
            }

            @Override
            public String matched(Basis.Matched basis) {
                return "statement.to-match";
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
        return say(year.isClosed() ? "statement.year-row" : "statement.open-year-row", year.year(), period(year));
    }

    private void payments() {
        list(
                "statement.payments",
                settlement.payments().stream()
                        .map(payment -> say(
                                payment.paid().isNegative() ? "statement.paid-back" : "statement.payment",
                                payment.clause().heading(),
                                payment.subject()
                                        .<Object>map(s -> say("statement.of-subject", s))
                                        .orElse(""),
                                payment.payer(),
                                payment.payee(),
                                payment.paid(),
                                payment.counted()))
                        .toList());
    }

    private void balances(BudgetAccount account, ImmutableSortedMap<Holder, Balance> balances) {
        document.heading(PART, say("statement.balances", account));
        Table.Builder table = Table.builder().words(say("statement.party"));
        for (String head : List.of("entitled", keptHeading(), "holds", "to-receive")) {
            table.amounts(say("statement." + head));
        }
        for (Holder party : inOrder(balances.keySet())) {
            Balance balance = requireNonNull(balances.get(party));
            table.row(party, balance.entitled(), balance.kept(), balance.held(), balance.toReceive());
        }
        document.block(table.build());
    }

    private String keptHeading() {
        return !anyLeft(settlement.years(), Unallocated::isKept)
                ? "kept"
                : anyLeft(settlement.years(), left -> !left.isKept())
                                || !settlement.uncovered().isEmpty()
                        ? "kept-either-way"
                        : "kept-by-agreement";
    }

    private void list(String headingKey, List<?> lines) {
        if (!lines.isEmpty()) {
            document.heading(PART, say(headingKey)).items(lines);
        }
    }

    private void transfers() {
        ImmutableList<Transfer> transfers = settlement.transfers();
        list("statement.transfers", transfers.isEmpty() ? ImmutableList.of(say("statement.no-transfers")) : transfers);
    }

    private void shortfalls() {
        List<Sentence> lines = new ArrayList<>();
        for (SettledYear year : settlement.years()) {
            for (Shortfall shortfall : year.shortfalls()) {
                lines.add(say("statement.of-year", heading(year), shortfall));
            }
        }
        list("statement.shortfalls", lines);
    }

    private void left() {
        list("statement.kept-heading", linesOf(Unallocated::isKept));
        List<Sentence> lines = linesOf(left -> !left.isKept());
        for (Uncovered one : settlement.uncovered()) {
            Object of = one.subject()
                    .<Object>map(s -> say("statement.of-subject", s))
                    .orElse("");
            lines.add(say(
                    "statement.uncovered",
                    one.item(),
                    of,
                    one.calendarYear(),
                    one.unallocated().amount(),
                    Findings.by(one),
                    one.unallocated().reason()));
        }
        list("statement.unallocated-heading", lines);
    }

    private List<Sentence> linesOf(Predicate<Unallocated> which) {
        List<Sentence> lines = new ArrayList<>();
        for (SettledYear year : settlement.years()) {
            year.unallocated().stream()
                    .filter(which.and(left -> !left.amount().isZero()))
                    .forEach(left -> lines.add(say(
                            "statement.of-year", heading(year), say("statement.left", left.amount(), left.reason()))));
        }
        return lines;
    }

    private void findings() {
        list(
                "statement.findings",
                settlement.findings().stream()
                        .filter(finding -> !LISTED_AS_UNALLOCATED.contains(finding.kind()))
                        .toList());
    }
}
