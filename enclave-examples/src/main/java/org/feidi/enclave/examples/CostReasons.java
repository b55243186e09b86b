package org.feidi.enclave.examples;

import java.util.Locale;
import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.wording.MarkdownTable;
import org.feidi.enclave.wording.Name;

/**
 * The table that the walkthroughs on operators end with: every line of some costs, and why it is
 * paid.
 */
final class CostReasons {

    private CostReasons() {}

    static MarkdownTable of(Costs costs, Locale locale) {
        MarkdownTable table = new MarkdownTable(locale)
                .column(Name.of("month", "月份"))
                .column(Name.of("item", "项目"))
                .number(Name.of("amount", "金额"))
                .column(Name.of("reason", "理由"));
        costs.lines().forEach(line -> table.row(line.month(), line.kind(), line.amount(), line.reason()));
        return table;
    }
}
