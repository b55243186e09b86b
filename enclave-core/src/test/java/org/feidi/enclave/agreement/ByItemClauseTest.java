package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.BUSINESS_TAX;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.byItem;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.undecided;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

/** A clause whose rule is by item: what one item leaves stays with the holders of that item. */
class ByItemClauseTest {

    private static Agreement agreement(SharingRule rule) {
        return Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("enclave", "飞地"))
                .addClauses(Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX)
                        .named("tax")
                        .since(calendarYearOf(FIRST_TAX))
                        .by(rule))
                .build();
    }

    private static Facts.Builder facts() {
        return Facts.batch("a").milestone(FIRST_TAX, LocalDate.of(2020, 3, 1));
    }

    private static Facts.Builder with(Facts.Builder facts, Holder holder, Item item, Money amount) {
        return facts.receipt(holder, item, YearMonth.of(2020, 6), amount);
    }

    @Test
    void anItemThatNobodyShares_staysWithItsHolder() {
        Facts facts = with(with(facts(), QUZHOU, VALUE_ADDED_TAX, wan("100")), YUHANG, CORPORATE_INCOME_TAX, wan("100"))
                .build();
        SharingRule rule = byItem(ImmutableMap.of(VALUE_ADDED_TAX, split(QUZHOU, 1, YUHANG, 1)));
        Settlement settlement = agreement(rule).settle(facts, through(2020));
        assertThat(settlement.transfers()).hasToString("[Quzhou pays Yuhang CNY 500000.00]");
        assertThat(settlement.statement().in(Locale.ENGLISH))
                .contains("| Quzhou | 500,000.00 | 0.00 | 1,000,000.00 | -500,000.00 |")
                .contains("| Yuhang | 500,000.00 | 1,000,000.00 | 1,000,000.00 | 500,000.00 |");
    }

    @Test
    void aRefundOfAnItemThatNobodyShares_staysWithWhoeverPaidIt() {
        Facts facts = with(with(facts(), YUHANG, VALUE_ADDED_TAX, wan("100")), YUHANG, CORPORATE_INCOME_TAX, wan("-5"))
                .build();
        SharingRule rule = byItem(ImmutableMap.of(
                VALUE_ADDED_TAX, split(QUZHOU, 1, YUHANG, 1), CORPORATE_INCOME_TAX, undecided(Name.of("open", "未定"))));
        assertThat(agreement(rule).settle(facts, through(2020)).transfers())
                .hasToString("[Yuhang pays Quzhou CNY 500000.00]");
    }

    /** A cap over both items: out of 60 and −70 the surplus of either sign goes to nobody, and nobody holds that sign. */
    @Test
    void aSurplusOfTheSignThatNobodyHolds_staysWithAllWhoHoldSomething() {
        Facts facts = with(with(facts(), YUHANG, VALUE_ADDED_TAX, wan("100")), YUHANG, CORPORATE_INCOME_TAX, wan("-60"))
                .build();
        SharingRule rule = byItem(ImmutableMap.of(
                        VALUE_ADDED_TAX,
                        split(QUZHOU, 1, YUHANG, 9),
                        CORPORATE_INCOME_TAX,
                        split(QUZHOU, 1, YUHANG, 0)))
                .capping(QUZHOU, inTotal(wan("40")))
                .surplus(stays(Name.of("kept", "留用")));
        Settlement settlement = agreement(rule).settle(facts, through(2020));
        assertThat(settlement.clause("tax").year(1).part(QUZHOU)).isEqualTo(wan("-40"));
        assertThat(settlement.clause("tax").year(1).allocation().totalKept()).isEqualTo(wan("-10"));
        assertThat(settlement.transfers()).hasToString("[Quzhou pays Yuhang CNY 400000.00]");
    }

    @Test
    void itemsOfTheRuleAndOfTheClause_thatDiffer_areFound() {
        SharingRule rule = byItem(ImmutableMap.of(
                VALUE_ADDED_TAX, split(QUZHOU, 1, YUHANG, 1), BUSINESS_TAX, split(QUZHOU, 1, YUHANG, 1)));
        assertThat(agreement(rule).check())
                .extracting(Finding::toString)
                .containsExactly(
                        "Clause “tax” shares Corporate income tax, for which its rule by item has no rule: it goes to"
                                + " nobody.",
                        "Clause “tax” has a rule for Business tax, which it does not share. Maybe add it to the items of"
                                + " the clause.");
    }
}
