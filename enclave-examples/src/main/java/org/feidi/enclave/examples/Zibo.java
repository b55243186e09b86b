package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.wan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.rulebook.Zibo2022;
import org.feidi.enclave.sharing.RecoverFirst.CountedFrom;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/** The investment comes back first; what is left of the year of recovery is shared already. */
final class Zibo implements Walkthrough {

    static final Organisation OUT = new Organisation("out", Name.of("Fly-out district", "引资区县"));
    static final Organisation IN = new Organisation("in", Name.of("Fly-in district", "落地区县"));
    static final Subject PROJECT = new Subject("project", Name.of("the project", "该项目"));

    @Override
    public String id() {
        return "zibo";
    }

    @Override
    public Name title() {
        return Name.of("Zibo 2022: the investment first, then 6 : 4", "淄博2022：先收回投资，再六四分成");
    }

    static Settlement settlement() {
        Agreement agreement = Agreement.between(OUT, IN)
                .name(Name.of("a capital-linked project in Zibo", "淄博某资本招商项目"))
                .addClauses(Clause.sharing(CORPORATE_INCOME_TAX)
                        .named("tax")
                        .titled(Name.of("tax of the project", "项目税收"))
                        .forEachSubject()
                        .since(calendarYearOf(FIRST_TAX))
                        .by(Zibo2022.rule(OUT, IN, CountedFrom.YEAR_OF_RECOVERY)))
                .build();
        Facts.Builder facts = Facts.batch("project")
                .milestone(PROJECT, FIRST_TAX, LocalDate.of(2022, 5, 10))
                .figure(Figure.of(Zibo2022.INVESTMENT).ofSubject(PROJECT), wan("1000"));
        String[] taxes = {"300", "400", "500", "600"};
        for (int i = 0; i < taxes.length; i++) {
            facts.receipt(PROJECT, IN, CORPORATE_INCOME_TAX, YearMonth.of(2022 + i, 12), wan(taxes[i]));
        }
        return agreement.settle(facts.build(), through(2025));
    }

    @Override
    public Document tell(boolean explained) {
        return Story.of(this)
                .say(
                        "The fly-out district invested 10,000,000 yuan in a project that settled in another district. Its"
                                + " taxes first repay the investment; then they are shared 6 : 4 for 20 years. The"
                                + " rule is reported, the figures are invented.",
                        "引资区县向落户另一区县的项目投资1000万元。项目税收先用于收回投资，其后20年六四分成。办法见于报道，数字为虚构。")
                .say(
                        "Watch the third year: 3,000,000 complete the recovery, and the other 2,000,000 of the same year"
                                + " are shared at once.",
                        "请看第三年：300万元补足收回数，同年余下的200万元随即按六四分成。")
                .settle(settlement(), explained)
                .told();
    }
}
