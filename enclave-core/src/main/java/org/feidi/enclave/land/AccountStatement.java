package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Documented;
import org.feidi.enclave.wording.Signed;
import org.feidi.enclave.wording.Table;
import org.jspecify.annotations.Nullable;

/**
 * What came and went on one account from day to day (对账单): a party's quota of one kind.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code openingPlusLinesIsClosing}
 * </ul>
 */
public final class AccountStatement implements Documented {

    private static final QuotaState[] STATES = QuotaState.values();

    private final Holder party;
    private final QuotaBalance opening;
    private final LocalDate from;
    private final LocalDate through;
    private final ImmutableList<QuotaPosting> lines;

    AccountStatement(
            Holder party, QuotaBalance opening, LocalDate from, LocalDate through, ImmutableList<QuotaPosting> lines) {
        this.party = party;
        this.opening = opening;
        this.from = from;
        this.through = through;
        this.lines = lines;
    }

    /** {@return whose account it is} */
    public Holder party() {
        return party;
    }

    /** {@return what is counted} */
    public QuotaKind kind() {
        return opening.kind();
    }

    /** {@return the first day} */
    public LocalDate from() {
        return from;
    }

    /** {@return the last day} */
    public LocalDate through() {
        return through;
    }

    /** {@return the balance before the first day: the opening balance} */
    public QuotaBalance opening() {
        return opening;
    }

    /**
     * {@return what changed: one line for each change, in the order of their days and within a
     * day in the order of booking}
     */
    public ImmutableList<QuotaPosting> lines() {
        return lines;
    }

    /** {@return the balance at the end of the last day: the closing balance} */
    public QuotaBalance closing() {
        return lines.stream().map(QuotaPosting::balance).reduce(opening, QuotaBalance::plus);
    }

    /** {@return the statement as a table, with a column for each state} */
    @Override
    public Document document() {
        Table.Builder table =
                Table.builder().words(Messages.STATEMENT_DATE.say()).words(Messages.STATEMENT_ENTRY.say());
        for (QuotaState state : STATES) {
            table.numbers(state);
        }
        table.numbers(Messages.STATEMENT_TO_MAKE_GOOD.say());
        table.row(cells(from, Messages.STATEMENT_OPENING.say(), opening, number -> number));
        for (QuotaPosting line : lines) {
            table.row(cells(line.date(), line.reason(), line.balance(), AccountStatement::change));
        }
        table.row(cells(through, Messages.STATEMENT_CLOSING.say(), closing(), number -> number));
        return Document.builder().block(table.build()).build();
    }

    private static List<Object> cells(
            LocalDate date, Object what, QuotaBalance balance, Function<BigDecimal, Object> cell) {
        List<Object> cells = new ArrayList<>();
        cells.add(date);
        cells.add(what);
        for (QuotaState state : STATES) {
            cells.add(cell.apply(balance.change(state)));
        }
        cells.add(cell.apply(balance.changeToMakeGood()));
        return cells;
    }

    /** Where nothing changes, the cell is empty. */
    private static Object change(BigDecimal number) {
        return number.signum() == 0 ? "" : new Signed(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountStatement that
                && party.equals(that.party)
                && opening.equals(that.opening)
                && from.equals(that.from)
                && through.equals(that.through)
                && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(party, opening, from, through, lines);
    }

    /** Prints the table in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
