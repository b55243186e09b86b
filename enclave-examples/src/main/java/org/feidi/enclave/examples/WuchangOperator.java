package org.feidi.enclave.examples;

import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.BudgetAccount;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.operation.Commissioned;
import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.operation.Firm;
import org.feidi.enclave.operation.FirmFees;
import org.feidi.enclave.operation.Occupancy;
import org.feidi.enclave.operation.OperatingYear;
import org.feidi.enclave.operation.OperatorContract;
import org.feidi.enclave.operation.RentSubsidy;
import org.feidi.enclave.party.Organisation;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/** What an operator in 武昌 is paid in two years, and the outlays that an agreement then settles. */
final class WuchangOperator implements Walkthrough {

    private static final Term TWO_YEARS = Term.calendarYears(2026, 2027);
    private static final Organisation OPERATOR = new Organisation("operator", Name.of("the operator", "运营机构"));
    private static final Organisation PAYER = new Organisation("payer", Name.of("the district's company", "区属平台公司"));
    private static final Subject FLOOR = new Subject("floor", Name.of("The operator's floor", "运营用房"));
    private static final Subject STRATEGIC = new Subject("chips", Name.of("A chip designer", "某芯片设计企业"));

    @Override
    public String id() {
        return "wuchang-operator";
    }

    @Override
    public Name title() {
        return Name.of("What an operator in Wuchang is paid", "武昌：运营机构能拿多少");
    }

    @Override
    public Document tell(boolean explained) {
        Costs costs = mode().costs(TWO_YEARS, reports());
        Story story = Story.of(this)
                .say(
                        "Wuchang pays for every firm introduced, by its sales: 2 over 2,000, 5 over 5,000, 10 over 10,000"
                                + " (all in 10,000 yuan). The operator's rent is subsidised with 18 yuan a square metre"
                                + " and month, then 15; doubled for firms of strategic industries with paid-in capital of"
                                + " 3,000,000.00 yuan or more. To what the doubling applies is a reading: here to the"
                                + " rent subsidy, not to the fee per firm. \"Then\" is read as from the second year of each"
                                + " occupant on.",
                        "武昌按引进企业的销售收入奖励运营机构：超过2000万元、5000万元、1亿元的，每家2万元、5万元、10万元。"
                                + "运营用房每平方米每月先补18元，后补15元；实缴资本300万元以上的战略性新兴产业企业加倍。"
                                + "加倍适用于哪一项，是一种解读：此处用于房租补贴，不用于引进奖励；“后补15元”解读为各用房自第二年起。")
                .say(
                        "Two years of one operator on 500 m²; three firms land in the first year, and a chip designer with"
                                + " 3,000,000.00 yuan paid in takes 100 m² in the second.",
                        "某运营机构用房500平方米，第一年引进三家企业；第二年一家实缴资本3,000,000.00元的芯片设计企业入驻100平方米。")
                .table(byItem(costs))
                .say(
                        "The same lines are the outlays that an agreement on the enclave shares by its clauses on cost:",
                        "同样这些金额记为支出，由飞地合作协议的成本分担条款结算：")
                .table(outlays(facts(costs)));
        if (explained) {
            story.heading("Why", "理由").table(CostReasons.of(costs));
        }
        return story.say(
                        "Source: Wuchang, 2020. The firms, their sales and the area are invented; a base fee is not"
                                + " published and is left at zero.",
                        "来源：武昌2020年文件。企业、销售收入和面积为虚构；基本运营费未公布，按零计。")
                .told();
    }

    static Commissioned mode() {
        OperatorContract contract = OperatorContract.builder()
                .name(Name.of("operation in Wuchang", "武昌运营合同"))
                .term(TWO_YEARS)
                .baseFeePerYear(wan("0"))
                .addFirmFees(FirmFees.each(Firm.Stage.LANDED, wan("0"))
                        .over(wan("2000"), wan("2"))
                        .over(wan("5000"), wan("5"))
                        .over(wan("10000"), wan("10")))
                .rentSubsidy(RentSubsidy.builder()
                        .putPriceFromYear(1, yuan("18"))
                        .putPriceFromYear(2, yuan("15"))
                        .strategicFactor(new RentSubsidy.StrategicFactor(Fraction.of(2), wan("300")))
                        .build())
                .build();
        return new Commissioned(OPERATOR, Commissioned.Kind.INCUBATION_SERVICE_COMPANY, contract);
    }

    static ImmutableList<OperatingYear> reports() {
        Occupancy own = Occupancy.builder()
                .subject(FLOOR)
                .term(TWO_YEARS)
                .area(FloorArea.squareMetres("500"))
                .build();
        OperatingYear first = OperatingYear.builder()
                .year(2026)
                .area(FloorArea.squareMetres("2000"))
                .addOccupancies(own)
                .addFirms(firm("a", "A", "甲", 3, wan("2600")), firm("b", "B", "乙", 6, wan("5000")))
                .addFirms(firm("c", "C", "丙", 9, wan("12000")))
                .build();
        OperatingYear second = OperatingYear.builder()
                .year(2027)
                .area(FloorArea.squareMetres("2000"))
                .addOccupancies(
                        own,
                        Occupancy.builder()
                                .subject(STRATEGIC)
                                .term(Term.calendarYears(2027, 2027))
                                .area(FloorArea.squareMetres("100"))
                                .strategicCapital(wan("300"))
                                .build())
                .build();
        return ImmutableList.of(first, second);
    }

    private static Firm firm(String id, String english, String chinese, int month, Money sales) {
        Subject subject = new Subject(id, Name.of("Firm " + english, "企业" + chinese));
        return Firm.landed(subject, LocalDate.of(2026, month, 15)).withSales(sales);
    }

    static Facts facts(Costs costs) {
        return costs.toFacts("operator-2026-2027", PAYER, BudgetAccount.COMPANY_ACCOUNTS);
    }

    private static Table byItem(Costs costs) {
        Table.Builder table =
                Table.builder().words(Name.of("item", "项目")).numbers(2026).numbers(2027);
        for (Costs.Kind kind : costs.kinds()) {
            table.row(kind, costs.total(2026, kind), costs.total(2027, kind));
        }
        return table.row(Name.of("Total", "合计"), costs.total(2026), costs.total(2027))
                .build();
    }

    private static Table outlays(Facts facts) {
        Table.Builder table = Table.builder()
                .words(Name.of("month", "月份"))
                .words(Name.of("item", "项目"))
                .words(Name.of("paid by", "支出方"))
                .numbers(Name.of("amount", "金额"));
        facts.bookings()
                .forEach(booking -> table.row(booking.month(), booking.item(), booking.party(), booking.amount()));
        return table.build();
    }
}
