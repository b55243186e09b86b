package org.feidi.enclave.agreement;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.yuan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Pot;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.wording.Name;

/** The parties, subjects and agreements that the examples of this package share. */
final class Cases {

    static final Region QUZHOU = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
    static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));
    static final Organisation FUND = new Organisation("fund", Name.of("Park fund", "园区基金"));
    static final Pot BRANCHES = new Pot("branches", Name.of("the branches", "各分支机构"));
    static final Subject MILL = new Subject("mill", Name.of("the mill", "纺织厂"));
    static final Subject SHOP = new Subject("shop", Name.of("the shop", "商店"));

    private Cases() {}

    static ClauseDraft.Sharing tax() {
        return Clause.sharing(VALUE_ADDED_TAX).named("tax").since(calendarYearOf(FIRST_TAX));
    }

    static Agreement of(Clause... clauses) {
        return Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("the park", "园区"))
                .addClauses(clauses)
                .build();
    }

    static Agreement ofTax(SharingRule rule) {
        return of(tax().by(rule));
    }

    /** Facts of an enclave whose first tax came in 2020. */
    static Facts.Builder facts() {
        return Facts.batch("facts").milestone(FIRST_TAX, LocalDate.of(2020, 3, 1));
    }

    /** The same, with so much tax in each June from 2020 on, held by Yuhang. */
    static Facts.Builder yearlyTax(String... yuan) {
        Facts.Builder facts = facts();
        int year = 2020;
        for (String amount : yuan) {
            facts.receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(year++, 6), yuan(amount));
        }
        return facts;
    }
}
