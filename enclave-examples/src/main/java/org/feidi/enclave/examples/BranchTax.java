package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Milestone.IN_FORCE;
import static org.feidi.enclave.quantity.Money.wan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Figure;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.rulebook.HeadOfficeAndBranches2012;
import org.feidi.enclave.sharing.ByFactors.WhenZero;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/**
 * A published case with its published figures: half to the head office, half to the branches by
 * three factors.
 */
final class BranchTax implements Walkthrough {

    static final Organisation HEAD_OFFICE = new Organisation("head-office", Name.of("Head office", "总机构所在地"));
    static final Region SHANGHAI = Region.province("310000", Name.of("Shanghai", "上海市"));
    static final Region NANJING = Region.prefecture("320100", Name.of("Nanjing", "南京市"));

    @Override
    public String id() {
        return "branch-tax";
    }

    @Override
    public Name title() {
        return Name.of("Announcement no. 57 of 2012: a head office and two branches", "2012年第57号公告：总机构与两家分支机构");
    }

    static Settlement settlement() {
        Agreement agreement = Agreement.between(HEAD_OFFICE, SHANGHAI)
                .name(Name.of("the tax of an enterprise with two branches", "某企业总分机构所得税"))
                .addParties(NANJING)
                .addClauses(Clause.sharing(CORPORATE_INCOME_TAX)
                        .named("income-tax")
                        .titled(Name.of("corporate income tax", "企业所得税"))
                        .since(calendarYearOf(IN_FORCE))
                        .by(HeadOfficeAndBranches2012.rule(
                                HEAD_OFFICE,
                                ImmutableList.of(SHANGHAI, NANJING),
                                HeadOfficeAndBranches2012.HALF_AND_HALF,
                                WhenZero.REFUSED)))
                .build();
        Facts.Builder facts = Facts.batch("published case")
                .milestone(IN_FORCE, LocalDate.of(2013, 1, 1))
                .receipt(HEAD_OFFICE, CORPORATE_INCOME_TAX, YearMonth.of(2013, 12), wan("500"));
        branch(facts, SHANGHAI, "400", "100", "500");
        branch(facts, NANJING, "1600", "300", "2000");
        return agreement.settle(facts.build(), through(2013));
    }

    private static void branch(Facts.Builder facts, Region branch, String revenue, String payroll, String assets) {
        facts.figure(yearBefore(HeadOfficeAndBranches2012.REVENUE, branch), wan(revenue))
                .figure(yearBefore(HeadOfficeAndBranches2012.PAYROLL, branch), wan(payroll))
                .figure(yearBefore(HeadOfficeAndBranches2012.ASSETS, branch), wan(assets));
    }

    private static Figure yearBefore(String name, Region branch) {
        return Figure.of(name).ofParty(branch).inYear(2012);
    }

    @Override
    public Document tell(boolean explained) {
        return Story.of(this)
                .say(
                        "No enclave yet, but the same arithmetic, and a case with published figures: an enterprise owes"
                                + " 5,000,000 yuan on an income of 20,000,000. Half is taxed at the head office, half"
                                + " at its branches by revenue, payroll and assets of the year before. That the head"
                                + " office first holds all of it, and the years 2012 and 2013, are invented.",
                        "此例虽非飞地，算法相同，且数字均已公布：某企业应纳税所得额2000万元，应纳税500万元。一半归总机构所在地，"
                                + "一半按上一年度营业收入、职工薪酬和资产总额分配给分支机构。税款先由总机构持有及2012、2013年为虚构。")
                .say("Shanghai's key is 0.2175, as published.", "上海的分配比例为0.2175，与公布数一致。")
                .settle(settlement(), explained)
                .told();
    }
}
