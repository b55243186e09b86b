package org.feidi.enclave.examples;

import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/**
 * The table that the walkthroughs on operators end with: every line of some costs, and why it is
 * paid.
 */
final class CostReasons {

    private CostReasons() {}

    static Table of(Costs costs) {
        Table.Builder table = Table.builder()
                .words(Name.of("month", "月份"))
                .words(Name.of("item", "项目"))
                .numbers(Name.of("amount", "金额"))
                .words(Name.of("reason", "理由"));
        costs.lines().forEach(line -> table.row(line.month(), line.kind(), line.amount(), line.reason()));
        return table.build();
    }
}
