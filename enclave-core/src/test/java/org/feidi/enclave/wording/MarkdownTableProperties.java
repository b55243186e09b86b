package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MarkdownTableProperties {

    /** Whatever stands in the cells: bars that begin a cell are those that no backslash precedes. */
    @Property
    void everyRowHasAsManyCellsAsColumns(
            @ForAll @IntRange(min = 1, max = 4) int columns, @ForAll @Size(max = 3) List<@Size(4) List<String>> rows) {
        MarkdownTable table = new MarkdownTable(Locale.ENGLISH);
        for (int column = 0; column < columns; column++) {
            table.column("|" + column);
        }
        rows.forEach(cells -> table.row(cells.subList(0, columns)));
        List<String> lines = table.written().lines().toList();
        assertThat(table.written().chars().filter(letter -> letter == '\n')).hasSize(rows.size() + 2);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(columns + 2));
    }
}
