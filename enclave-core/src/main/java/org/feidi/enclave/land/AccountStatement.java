package org.feidi.enclave.land;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.feidi.enclave.party.Party;
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

    private final Party party;
    private final QuotaBalance opening;
    private final LocalDate from;
    private final LocalDate through;
    private final ImmutableList<QuotaPosting> lines;

    AccountStatement(
            Party party, QuotaBalance opening, LocalDate from, LocalDate through, ImmutableList<QuotaPosting> lines) {
        this.party = party;
        this.opening = opening;
        this.from = from;
        this.through = through;
        this.lines = lines;
    }

    /**
     * Returns whose account it is.
     *
     * @return the holder
     */
    public Party party() {
        return party;
    }

    /**
     * Returns what is counted.
     *
     * @return the kind
     */
    public QuotaKind kind() {
        return opening.kind();
    }

    /**
     * Returns the first day.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the last day.
     *
     * @return the day
     */
    public LocalDate through() {
        return through;
    }

    /**
     * Returns the balance before the first day.
     *
     * @return the opening balance
     */
    public QuotaBalance opening() {
        return opening;
    }

    /**
     * Returns what changed.
     *
     * @return one line for each change, in the order of their days and within a day in the order of booking
     */
    public ImmutableList<QuotaPosting> lines() {
        return lines;
    }

    /**
     * Returns the balance at the end of the last day.
     *
     * @return the closing balance
     */
    public QuotaBalance closing() {
        return lines.stream().map(QuotaPosting::balance).reduce(opening, QuotaBalance::plus);
    }

    /** Says the statement as a Markdown table, with a column for each state. */
    @Override
    public String in(Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append("| ").append(word("statement.date", locale)).append(" | ");
        text.append(word("statement.entry", locale)).append(" |");
        for (QuotaState state : STATES) {
            text.append(' ').append(state.in(locale)).append(" |");
        }
        text.append(' ').append(word("statement.toMakeGood", locale)).append(" |\n|---|---|");
        text.append("--:|".repeat(STATES.length + 1)).append('\n');
        row(text, from.toString(), word("statement.opening", locale), opening, false);
        for (QuotaPosting line : lines) {
            row(text, line.date().toString(), line.reason().in(locale), line.balance(), true);
        }
        row(text, through.toString(), word("statement.closing", locale), closing(), false);
        return text.toString();
    }

    private static String word(String key, Locale locale) {
        return Words.LAND.say(key).in(locale);
    }

    private static void row(StringBuilder text, String date, String what, QuotaBalance balance, boolean signed) {
        text.append("| ").append(date).append(" | ").append(what).append(" |");
        for (QuotaState state : STATES) {
            text.append(' ').append(cell(balance.change(state), signed)).append(" |");
        }
        text.append(' ').append(cell(balance.changeToMakeGood(), signed)).append(" |\n");
    }

    private static String cell(java.math.BigDecimal number, boolean signed) {
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
