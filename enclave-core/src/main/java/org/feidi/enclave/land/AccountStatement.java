package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.wording.MarkdownTable;
import org.feidi.enclave.wording.Worded;
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
public final class AccountStatement implements Worded {

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

    /** Says the statement as a Markdown table, with a column for each state. */
    @Override
    public String in(Locale locale) {
        MarkdownTable table =
                new MarkdownTable(locale).column(Messages.STATEMENT_DATE.say()).column(Messages.STATEMENT_ENTRY.say());
        for (QuotaState state : STATES) {
            table.number(state);
        }
        table.number(Messages.STATEMENT_TO_MAKE_GOOD.say());
        table.row(cells(from, Messages.STATEMENT_OPENING.say(), opening, false));
        for (QuotaPosting line : lines) {
            table.row(cells(line.date(), line.reason(), line.balance(), true));
        }
        table.row(cells(through, Messages.STATEMENT_CLOSING.say(), closing(), false));
        return table.written();
    }

    private static List<Object> cells(LocalDate date, Object what, QuotaBalance balance, boolean signed) {
        List<Object> cells = new ArrayList<>();
        cells.add(date);
        cells.add(what);
        for (QuotaState state : STATES) {
            cells.add(cell(balance.change(state), signed));
        }
        cells.add(cell(balance.changeToMakeGood(), signed));
        return cells;
    }

    private static String cell(BigDecimal number, boolean signed) {
        if (signed && number.signum() == 0) {
            return "";
        }
        return (signed && number.signum() > 0 ? "+" : "")
                + number.toPlainString().replace('-', '−');
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

    /** Prints the party, the kind and the days. */
    @Override
    public String toString() {
        return "Statement of " + party + " on " + kind() + " from " + from + " through " + through;
    }
}
