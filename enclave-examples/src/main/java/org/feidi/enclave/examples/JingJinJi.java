package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearAfter;
import static org.feidi.enclave.agreement.Clock.laterOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.PRODUCTION_REACHED;
import static org.feidi.enclave.fact.Milestone.REGISTRATION_MOVED;
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
import org.feidi.enclave.rulebook.BeijingTianjinHebei2015;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/**
 * Half of the tax until what the firm paid before it moved: each firm with a clock and a cap of its
 * own.
 */
final class JingJinJi implements Walkthrough {

    static final Organisation OUT = new Organisation("out", Name.of("Region left", "迁出地"));
    static final Organisation IN = new Organisation("in", Name.of("Region moved to", "迁入地"));
    static final Subject FIRST = new Subject("firm-1", Name.of("Firm 1", "企业一"));
    static final Subject SECOND = new Subject("firm-2", Name.of("Firm 2", "企业二"));

    @Override
    public String id() {
        return "jing-jin-ji";
    }

    @Override
    public Name title() {
        return Name.of("Beijing, Tianjin, Hebei 2015: half of the tax, until a cap", "京津冀2015：税收五五分享，封顶为迁移前三年税收");
    }

    static Settlement settlement() {
        Agreement agreement = Agreement.between(OUT, IN)
                .name(Name.of("two firms that moved", "两户迁移企业"))
                .addClauses(Clause.sharing(BeijingTianjinHebei2015.ITEMS)
                        .named("three-taxes")
                        .titled(Name.of("three taxes", "三税"))
                        .forEachSubject()
                        .since(calendarYearAfter(laterOf(REGISTRATION_MOVED, PRODUCTION_REACHED)))
                        .by(BeijingTianjinHebei2015.rule(OUT, IN)))
                .build();
        Facts facts = firm(FIRST, new String[] {"2200", "2500", "2800"}, "3000", "4000", "5000", "6000", "6000")
                .and(firm(SECOND, new String[] {"1900", "2000", "2100"}, "9000", "9000"));
        return agreement.settle(facts, through(2020));
    }

    private static Facts firm(Subject firm, String[] before, String... after) {
        Facts.Builder facts = Facts.batch(firm.id())
                .milestone(firm, REGISTRATION_MOVED, LocalDate.of(2015, 3, 1))
                .milestone(firm, PRODUCTION_REACHED, LocalDate.of(2015, 10, 1))
                .figure(Figure.of(BeijingTianjinHebei2015.THIRD_YEAR_BEFORE).ofSubject(firm), wan(before[0]))
                .figure(Figure.of(BeijingTianjinHebei2015.SECOND_YEAR_BEFORE).ofSubject(firm), wan(before[1]))
                .figure(Figure.of(BeijingTianjinHebei2015.LAST_YEAR_BEFORE).ofSubject(firm), wan(before[2]));
        for (int i = 0; i < after.length; i++) {
            facts.receipt(firm, IN, VALUE_ADDED_TAX, YearMonth.of(2016 + i, 12), wan(after[i]));
        }
        return facts.build();
    }

    @Override
    public Document tell(boolean explained) {
        return Story.of(this)
                .say(
                        "Two firms moved. For five years the region they left takes half of their three taxes, until it"
                                + " has received what they paid in the three years before. The rule is official; firms,"
                                + " dates and taxes are invented.",
                        "两户企业迁移。其后五年，迁出地分享三税的一半，直至达到迁移前三年的税收总额。规则见于正式文件；企业、日期和税额为虚构。")
                .say(
                        "Firm 1 reaches its cap of 75,000,000 in year 4. Firm 2, just eligible with 20,000,000 a year on"
                                + " average, reaches 60,000,000 in year 2.",
                        "企业一在第4年达到7500万元的上限。企业二年均恰为2000万元，刚好符合条件，第2年达到6000万元的上限。")
                .settle(settlement(), explained)
                .told();
    }
}
