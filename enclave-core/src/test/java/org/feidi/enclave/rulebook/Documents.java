package org.feidi.enclave.rulebook;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Money.wan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.SettledClause;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Holder;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.sharing.SharingRule;
import org.feidi.enclave.sharing.Shortfall;
import org.feidi.enclave.wording.Name;

/** Settles a published rule on a series of taxes in 万元, all held by the fly-in side. */
final class Documents {

    static final Holder OUT = new Organisation("out", Name.of("Fly-out region", "飞出地"));
    static final Holder IN = new Organisation("in", Name.of("Fly-in region", "飞入地"));
    static final Subject PROJECT = new Subject("project", Name.of("the project", "该项目"));
    static final int FIRST_YEAR = 2020;

    private Documents() {}

    /** Year 1 is 2020; what else the rule asks for is in the builder already. */
    static SettledClause settle(SharingRule rule, Facts.Builder facts, String... wan) {
        facts.milestone(PROJECT, IN_FORCE, LocalDate.of(FIRST_YEAR, 1, 1));
        int year = FIRST_YEAR;
        for (String amount : wan) {
            facts.receipt(PROJECT, IN, CORPORATE_INCOME_TAX, YearMonth.of(year++, 12), wan(amount));
        }
        Agreement agreement = Agreement.between(OUT, IN)
                .name(Name.of("an agreement", "某协议"))
                .addClauses(Clause.sharing(CORPORATE_INCOME_TAX)
                        .named("tax")
                        .forSubject(PROJECT)
                        .since(calendarYearOf(IN_FORCE))
                        .by(rule))
                .build();
        return agreement.settle(facts.build(), through(year - 1)).clause("tax");
    }

    static List<String> parts(SettledClause settled, Holder party) {
        return settled.years().stream().map(year -> year.part(party).toString()).toList();
    }

    static List<String> unallocated(SettledClause settled) {
        return settled.years().stream()
                .map(year -> year.allocation().totalUnallocated().toString())
                .toList();
    }

    static List<String> kept(SettledClause settled) {
        return settled.years().stream()
                .map(year -> year.allocation().totalKept().toString())
                .toList();
    }

    static List<Shortfall> shortfalls(SettledClause settled) {
        return settled.years().stream()
                .flatMap(year -> year.shortfalls().stream())
                .toList();
    }
}
