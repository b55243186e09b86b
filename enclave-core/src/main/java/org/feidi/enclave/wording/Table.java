package org.feidi.enclave.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table of values (表), worded when it is printed.
 *
 * <p>Name the columns first, then add the rows. Numbers and amounts stand to the right. An amount of
 * money has its unit in a column of words or numbers ({@code 600.00 yuan}), and in a column of
 * amounts none ({@code 600.00}), for there the heading or the text around the table says it. An
 * empty cell is the empty text.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code everyRowHasAsManyCellsAsColumns}
 *   <li>{@code csvReadsBackAsItsCells}
 * </ul>
 *
 * <p>Example: {@code
 * Table.builder().words("Party").amounts("Amount").row("Quzhou", yuan("600")).build()} is, in
 * Markdown,
 *
 * <pre>{@code
 * | Party | Amount |
 * | --- | ---: |
 * | Quzhou | 600.00 |
 * }</pre>
 *
 * @param columns at least one
 * @param rows each with one cell a column
 */
public record Table(ImmutableList<Table.Column> columns, ImmutableList<ImmutableList<Object>> rows) implements Block {

    /** What stands in a column. */
    public enum Kind {
        /** Words. */
        WORDS,
        /** Numbers, which stand to the right. */
        NUMBERS,
        /** Amounts of one currency, which is not said again in each cell. */
        AMOUNTS
    }

    /**
     * A column.
     *
     * @param heading what its heading says
     * @param kind what stands in it
     */
    public record Column(Object heading, Kind kind) {

        public Column {
            heading = Words.kept(heading, "heading");
            requireNonNull(kind, "kind");
        }

        @Override
        public String toString() {
            return String.valueOf(heading);
        }
    }

    /** @throws IllegalArgumentException if there is no column, or a row has more or fewer cells */
    public Table {
        requireNonNull(columns, "columns");
        requireNonNull(rows, "rows");
        checkArgument(!columns.isEmpty(), "A table must have at least one column, but has none.");
        for (ImmutableList<Object> row : rows) {
            checkArgument(
                    row.size() == columns.size(),
                    "A row must have one cell for each of the columns %s, but is %s.",
                    columns,
                    row);
        }
    }

    /** {@return a builder without columns} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Writes the table as CSV by RFC 4180: a line for the headings and one for each row, each with a
     * carriage return and a line feed at its end, and quotes where a cell needs them.
     *
     * <p>Amounts in their columns, and changes, are plain numbers ({@code -1500.00}); all else is as
     * in print. Cells are never prefixed for spreadsheets, or they would not read back.
     */
    public String csv(Locale locale) {
        return Csv.write(this, new Words(locale));
    }

    /** Prints the table in English Markdown. */
    @Override
    public String toString() {
        return Markdown.write(ImmutableList.of(this), new Words(Locale.ENGLISH));
    }

    /** Builds a {@link Table}. */
    public static final class Builder {

        private final ImmutableList.Builder<Column> columns = ImmutableList.builder();
        private final ImmutableList.Builder<ImmutableList<Object>> rows = ImmutableList.builder();
        private boolean hasRows;

        private Builder() {}

        /** Adds a column of words. */
        public Builder words(Object heading) {
            requireNonNull(heading, "heading");
            return column(new Column(heading, Kind.WORDS));
        }

        /** Adds a column of numbers. */
        public Builder numbers(Object heading) {
            requireNonNull(heading, "heading");
            return column(new Column(heading, Kind.NUMBERS));
        }

        /** Adds a column of amounts, which are printed without their unit. */
        public Builder amounts(Object heading) {
            requireNonNull(heading, "heading");
            return column(new Column(heading, Kind.AMOUNTS));
        }

        private Builder column(Column column) {
            checkArgument(
                    !hasRows, "Columns must be named before the first row, but '%s' comes after it.", column.heading());
            columns.add(column);
            return this;
        }

        /** Adds a row. */
        public Builder row(Object... cells) {
            requireNonNull(cells, "cells");
            return row(Arrays.asList(cells));
        }

        /** Adds a row. */
        public Builder row(List<?> cells) {
            requireNonNull(cells, "cells");
            hasRows = true;
            ImmutableList.Builder<Object> row = ImmutableList.builderWithExpectedSize(cells.size());
            for (Object cell : cells) {
                row.add(Words.kept(cell, "cell"));
            }
            rows.add(row.build());
            return this;
        }

        /**
         * Builds it.
         *
         * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells
         */
        public Table build() {
            return new Table(columns.build(), rows.build());
        }
    }
}
