package org.feidi.enclave.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a table in Markdown, in one language. Not thread-safe, and of no further use once written.
 *
 * <p>Name the columns first, then add the rows. A cell is worded as {@link Sentence#word} does it;
 * a bar in it is escaped, for it would begin another cell, and a line break becomes a space.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code everyRowHasAsManyCellsAsColumns}
 * </ul>
 *
 * <p>Example: {@code new
 * MarkdownTable(Locale.ENGLISH).column("Party").number("Amount").row("Quzhou", "600.00")} writes
 *
 * <pre>{@code
 * | Party | Amount |
 * | --- | ---: |
 * | Quzhou | 600.00 |
 * }</pre>
 */
public final class MarkdownTable {

    private final Locale locale;
    private final List<String> heads = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();

    /**
     * Begins a table.
     *
     * @param locale English or Chinese
     */
    public MarkdownTable(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
    }

    /** Adds a column of words. */
    public MarkdownTable column(Object head) {
        requireNonNull(head, "head");
        return column(head, "---");
    }

    /** Adds a column of numbers, which stand to the right. */
    public MarkdownTable number(Object head) {
        requireNonNull(head, "head");
        return column(head, "---:");
    }

    private MarkdownTable column(Object head, String rule) {
        checkArgument(rows.length() == 0, "Columns must be named before the first row, but '%s' comes after it.", head);
        heads.add(Sentence.word(head, locale));
        rules.add(rule);
        return this;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public MarkdownTable row(Object... cells) {
        requireNonNull(cells, "cells");
        return row(Arrays.asList(cells));
    }

    /** Adds a row. */
    public MarkdownTable row(List<?> cells) {
        requireNonNull(cells, "cells");
        checkArgument(
                cells.size() == heads.size(),
                "A row must have one cell for each of the columns %s, but is %s.",
                heads,
                cells);
        rows.append(line(cells.stream().map(cell -> Sentence.word(cell, locale)).toList()));
        return this;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\R", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /**
     * Writes it.
     *
     * @return the heading, the rule below it and the rows, each with a line break at its end
     */
    public String written() {
        return line(heads) + line(rules) + rows;
    }

    /** Prints what is written so far. */
    @Override
    public String toString() {
        return written();
    }
}
