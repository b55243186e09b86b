package org.feidi.enclave.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.agreement.Cases.QUZHOU;
import static org.feidi.enclave.agreement.Cases.YUHANG;
import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.yuan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.split;

import java.time.YearMonth;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

/** What sounds like a law of settlements and is none: a cap counts within its clause, netting comes after. */
class NetCapCounterexampleTest {

    private static final Money CAP = yuan("30");

    private static Clause halfOf(Item item, Holder payee, Holder holder) {
        return Clause.sharing(item)
                .named(item.id())
                .since(calendarYearOf(FIRST_TAX))
                .by(split(payee, 1, holder, 1).capping(payee, inTotal(CAP)).surplus(allTo(holder)));
    }

    private static Facts facts(String vat, Holder holderOfIncomeTax, String incomeTax) {
        return Cases.facts()
                .receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2020, 6), yuan(vat))
                .receipt(holderOfIncomeTax, CORPORATE_INCOME_TAX, YearMonth.of(2020, 6), yuan(incomeTax))
                .build();
    }

    /** Halves of 50 one way and 20 the other are 30 net, no more than the cap; capped first, they are 30 less 20. */
    @Test
    void capOfEachClause_isNotTheCapOfTheNetPayment() {
        Agreement agreement =
                Cases.of(halfOf(VALUE_ADDED_TAX, QUZHOU, YUHANG), halfOf(CORPORATE_INCOME_TAX, YUHANG, QUZHOU));
        Settlement settlement = agreement.settle(facts("100", QUZHOU, "40"), through(2020));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 10.00]");
    }

    /** Two caps of 30 the same way let 60 pass. */
    @Test
    void capOfEachClause_doesNotCapTheNetPayment() {
        Agreement agreement =
                Cases.of(halfOf(VALUE_ADDED_TAX, QUZHOU, YUHANG), halfOf(CORPORATE_INCOME_TAX, QUZHOU, YUHANG));
        Settlement settlement = agreement.settle(facts("100", YUHANG, "100"), through(2020));
        assertThat(settlement.transfers()).hasToString("[Yuhang pays Quzhou CNY 60.00]");
    }
}
