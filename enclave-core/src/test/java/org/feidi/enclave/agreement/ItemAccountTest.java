package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.BudgetAccount.COMPANY_ACCOUNTS;
import static org.feidi.enclave.fact.BudgetAccount.GENERAL_PUBLIC_BUDGET;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.split;

import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.operation.Costs;
import org.junit.jupiter.api.Test;

/** A fee that is paid from two accounts is two items: nothing slips from one account to the other. */
class ItemAccountTest {

    private static final Item FROM_BUDGET = Costs.Kind.BASE_FEE.item(GENERAL_PUBLIC_BUDGET);
    private static final Item BY_COMPANY = Costs.Kind.BASE_FEE.item(COMPANY_ACCOUNTS);

    private static Clause equally(String name, Item item) {
        return Clause.costs(item).named(name).since(calendarYearOf(IN_FORCE)).by(split(QUZHOU, 1, YUHANG, 1));
    }

    private static Facts.Builder facts() {
        return Facts.batch("books").milestone(IN_FORCE, LocalDate.of(2021, 1, 1));
    }

    /** Quzhou pays a million from its budget and a million through its company. */
    private static Facts paidTwice() {
        return facts().outlay(QUZHOU, FROM_BUDGET, YearMonth.of(2021, 5), wan("100"))
                .outlay(QUZHOU, BY_COMPANY, YearMonth.of(2021, 5), wan("100"))
                .build();
    }

    @Test
    void clauseOnTheBudget_doesNotShareWhatACompanyPaid() {
        Settlement settlement = Cases.of(equally("fee", FROM_BUDGET)).settle(paidTwice(), through(2021));
        assertThat(settlement.clause("fee").pool()).isEqualTo(wan("100"));
        assertThat(settlement.burdenOf(YUHANG)).isEqualTo(wan("50"));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 500000.00]");
        assertThat(settlement.uncovered()).singleElement().satisfies(one -> {
            assertThat(one.item()).isEqualTo(BY_COMPANY);
            assertThat(one.unallocated().amount()).isEqualTo(wan("100"));
        });
        assertThat(settlement.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.NOT_COVERED);
    }

    @Test
    void clauseForEachAccount_isSettledInItsOwn() {
        Settlement settlement = Cases.of(equally("fee", FROM_BUDGET), equally("company fee", BY_COMPANY))
                .settle(paidTwice(), through(2021));
        assertThat(settlement.transfers())
                .hasSize(2)
                .allSatisfy(transfer -> assertThat(transfer.amount()).isEqualTo(wan("50")))
                .extracting(Transfer::account)
                .containsExactly(GENERAL_PUBLIC_BUDGET, COMPANY_ACCOUNTS);
        assertThat(settlement.findings()).isEmpty();
    }

    @Test
    void outlaysInTwoAccounts_doNotOffsetEachOther() {
        Facts facts = facts().outlay(QUZHOU, FROM_BUDGET, YearMonth.of(2021, 5), wan("100"))
                .outlay(YUHANG, BY_COMPANY, YearMonth.of(2021, 5), wan("100"))
                .build();
        Settlement settlement = Cases.of(equally("fee", FROM_BUDGET), equally("company fee", BY_COMPANY))
                .settle(facts, through(2021));
        assertThat(settlement.transfers())
                .hasToString("[Yuhang pays Quzhou CNY 500000.00, Quzhou pays Yuhang CNY 500000.00]");
    }
}
