package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/** The reference case: money flows both ways between host and home. */
final class Quzhou implements Walkthrough {

    static final Region QUZHOU = Region.prefecture("330800", Name.of("Quzhou", "衢州市"));
    static final Region YUHANG = Region.county("330110", Name.of("Yuhang", "余杭区"));
    static final Item LANDED_TAX = new Item(
            "tax-of-landed-projects", Name.of("Tax of landed projects", "落地项目税收"), BudgetAccount.GENERAL_PUBLIC_BUDGET);
    static final Milestone FIRST_LANDING =
            new Milestone("first-landing", Name.of("first project landed at home", "首个项目回归落地"));

    private static final Citation INVENTED = Citation.of(Name.of("an agreement invented for teaching", "虚构的教学协议"));

    @Override
    public String id() {
        return "quzhou";
    }

    @Override
    public Name title() {
        return Name.of("Quzhou Haichuang Park: money flows both ways", "衢州海创园：资金双向流动");
    }

    static Agreement agreement() {
        return Agreement.between(QUZHOU, YUHANG)
                .name(Name.of("Quzhou Haichuang Park", "衢州海创园"))
                .addClauses(
                        Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX)
                                .named("tax")
                                .titled(Name.of("tax at the enclave", "飞地税收"))
                                .since(calendarYearOf(FIRST_TAX))
                                .under(INVENTED.withArticle(Name.of("art. 3", "第三条")))
                                .by(years(1, 5, allTo(QUZHOU))
                                        .years(6, 20, split(QUZHOU, 6, YUHANG, 4))
                                        .thenEnds()),
                        Clause.sharing(LANDED_TAX)
                                .named("landed")
                                .titled(Name.of("tax of landed projects", "落地项目税收"))
                                .since(calendarYearOf(FIRST_LANDING))
                                .under(INVENTED.withArticle(Name.of("art. 4", "第四条")))
                                .by(split(QUZHOU, 9, YUHANG, 1)))
                .build();
    }

    static Facts facts() {
        Facts.Builder facts = Facts.batch("treasuries 2016 to 2023")
                .milestone(FIRST_TAX, LocalDate.of(2016, 9, 1))
                .milestone(FIRST_LANDING, LocalDate.of(2018, 5, 1));
        String[] atTheEnclave = {"40", "120.5", "210", "305.8", "333.33", "412", "455.55", "501.01"};
        for (int i = 0; i < atTheEnclave.length; i++) {
            facts.receipt(YUHANG, VALUE_ADDED_TAX, YearMonth.of(2016 + i, 12), wan(atTheEnclave[i]));
        }
        String[] atHome = {"88.8", "150", "420.07", "610", "702.2", "815"};
        for (int i = 0; i < atHome.length; i++) {
            facts.receipt(QUZHOU, LANDED_TAX, YearMonth.of(2018 + i, 12), wan(atHome[i]));
        }
        return facts.build();
    }

    @Override
    public Document tell(boolean explained) {
        Settlement settlement = agreement().settle(facts(), through(2023));
        return Story.of(this)
                .say(
                        "Since April 2016 Quzhou has run a park of 67,000 m² in Hangzhou's Future Sci-Tech City, in Yuhang:"
                                + " firms do research there, and production lands in Quzhou. So Yuhang collects tax at the enclave, and Quzhou where a project"
                                + " landed. Space and dates of opening are published; the tax split, the receipts and"
                                + " all other dates are not, and are invented here.",
                        "2016年4月起，衢州在杭州未来科技城（余杭）运营6.7万平方米的海创园：企业在园内研发，"
                                + "产业回衢州落地。因此，飞地税收由余杭入库，落地项目税收由衢州入库。面积和开园时间见于报道；"
                                + "分成比例、入库数和其他日期未公布，此处均为虚构。")
                .settle(settlement, explained)
                .told();
    }
}
