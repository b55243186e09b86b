package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.wan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Settlement;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.party.Region;
import org.feidi.enclave.rulebook.GuangyuanQingchuan2009;
import org.feidi.enclave.rulebook.GuangyuanQingchuan2009.Remainder;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/** A floor that the other side makes up as far as it can. */
final class Qingchuan implements Walkthrough {

    static final Region QINGCHUAN = Region.county("510822", Name.of("Qingchuan", "青川县"));
    static final Region GUANGYUAN = Region.prefecture("510800", Name.of("Guangyuan", "广元市"));

    @Override
    public String id() {
        return "qingchuan";
    }

    @Override
    public Name title() {
        return Name.of("Guangyuan and Qingchuan 2009: a floor under 6 : 4", "广元—青川2009：六四分成，五百万元保底");
    }

    static Settlement settlement() {
        Agreement agreement = Agreement.between(QINGCHUAN, GUANGYUAN)
                .name(Name.of("the enclave park of Qingchuan in Guangyuan", "广元市青川县飞地园区"))
                .addClauses(Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX)
                        .named("tax")
                        .titled(Name.of("tax of the park", "园区税收"))
                        .since(calendarYearOf(FIRST_TAX))
                        .by(GuangyuanQingchuan2009.rule(QINGCHUAN, GUANGYUAN, Remainder.NOT_STATED)))
                .build();
        Facts facts = Facts.batch("park")
                .milestone(FIRST_TAX, LocalDate.of(2012, 4, 1))
                .milestone(GuangyuanQingchuan2009.GRANT_PAID, LocalDate.of(2010, 6, 30))
                .receipt(GUANGYUAN, VALUE_ADDED_TAX, YearMonth.of(2012, 9), wan("1000"))
                .receipt(GUANGYUAN, VALUE_ADDED_TAX, YearMonth.of(2013, 9), wan("600"))
                .receipt(GUANGYUAN, VALUE_ADDED_TAX, YearMonth.of(2014, 9), wan("400"))
                .build();
        return agreement.settle(facts, through(2014));
    }

    @Override
    public Document tell(boolean explained) {
        return Story.of(this)
                .say(
                        "Taxes are shared Qingchuan : Guangyuan = 6 : 4, and from one year after a grant was fully paid"
                                + " Qingchuan is promised at least 5,000,000 yuan a year. The rule is official, the"
                                + " yearly taxes and dates are invented.",
                        "税收按青川县六、广元市四分成；援助资金全部到位满一年后，青川县每年所得不少于500万元。规则见于正式文件，各年税收和日期为虚构。")
                .say(
                        "In the third year even all of the tax is less than the promise. Who pays the rest is not stated:"
                                + " the shortfall is reported, and nobody is made to pay it.",
                        "第三年即使全部税收也不足保底数。不足部分由谁负担，文件未作规定：只列缺口，不指定负担方。")
                .settle(settlement(), explained)
                .told();
    }
}
