package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TableProperties {

    private static Table table(int columns, List<List<String>> rows) {
        Table.Builder table = Table.builder();
        for (int column = 0; column < columns; column++) {
            table.words("|" + column);
        }
        rows.forEach(cells -> table.row(cells.subList(0, columns)));
        return table.build();
    }

    /** Whatever stands in the cells: bars that begin a cell are those that no backslash escapes. */
    @Property
    void everyRowHasAsManyCellsAsColumns(
            @ForAll @IntRange(min = 1, max = 4) int columns, @ForAll @Size(max = 3) List<@Size(4) List<String>> rows) {
        String written = table(columns, rows).toString();
        assertThat(written.chars().filter(letter -> letter == '\n')).hasSize(rows.size() + 2);
        assertThat(written.split("\n"))
                .allSatisfy(line -> assertThat(Shape.cells(line)).hasSize(columns));
    }

    @Property
    void csvReadsBackAsItsCells(
            @ForAll @IntRange(min = 1, max = 4) int columns, @ForAll @Size(max = 3) List<@Size(4) List<String>> rows) {
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("|0", "|1", "|2", "|3").subList(0, columns));
        rows.forEach(cells -> expected.add(cells.subList(0, columns)));
        assertThat(Shape.csv(table(columns, rows).csv(Locale.ENGLISH))).isEqualTo(expected);
    }
}
