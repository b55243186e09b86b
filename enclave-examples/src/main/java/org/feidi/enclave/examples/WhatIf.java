package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
import static org.feidi.enclave.fact.Item.CORPORATE_INCOME_TAX;
import static org.feidi.enclave.fact.Item.VALUE_ADDED_TAX;
import static org.feidi.enclave.fact.Milestone.FIRST_TAX;
import static org.feidi.enclave.quantity.Money.wan;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.years;

import org.feidi.enclave.agreement.Agreement;
import org.feidi.enclave.agreement.Clause;
import org.feidi.enclave.agreement.Comparison;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/** A reform of the reference case: who gains what, in which clause and year. */
final class WhatIf implements Walkthrough {

    @Override
    public String id() {
        return "what-if";
    }

    @Override
    public Name title() {
        return Name.of("What if: a reform of Quzhou's agreement", "假设推演：衢州协议的一项改革");
    }

    static Agreement reform() {
        Clause tax = Clause.sharing(VALUE_ADDED_TAX, CORPORATE_INCOME_TAX)
                .named("tax")
                .titled(Name.of("tax at the enclave", "飞地税收"))
                .since(calendarYearOf(FIRST_TAX))
                .by(years(1, 3, allTo(Quzhou.QUZHOU))
                        .years(4, 20, split(Quzhou.QUZHOU, 7, Quzhou.YUHANG, 3))
                        .thenEnds()
                        .capping(Quzhou.QUZHOU, inTotal(wan("1600")))
                        .surplus(allTo(Quzhou.YUHANG)));
        return Quzhou.agreement().replacing("tax", tax);
    }

    static Comparison comparison() {
        return Comparison.of(Quzhou.agreement(), reform(), Quzhou.facts(), through(2023));
    }

    @Override
    public Document tell(boolean explained) {
        Comparison comparison = comparison();
        Story story = Story.of(this)
                .say(
                        "The same invented facts as in quzhou, settled twice: as agreed, and with one clause replaced. The"
                                + " reform shares 7 : 3 from year 4 on instead of 6 : 4 from year 6, and caps Quzhou at"
                                + " 16,000,000 yuan in total; what is above goes to Yuhang.",
                        "与quzhou相同的虚构数据，结算两次：一次按原协议，一次替换其中一条。改革自第4年起七三分成（原为第6年起六四分成），并规定衢州累计以1600万元为限，超出部分归余杭。")
                .document(comparison.document())
                .figure("Quzhou gains", "衢州增减", comparison.gainOf(Quzhou.QUZHOU))
                .figure("Yuhang gains", "余杭增减", comparison.gainOf(Quzhou.YUHANG))
                .figure("together", "合计", comparison.total());
        return (explained ? story.settle(reform().settle(Quzhou.facts(), through(2023)), true) : story).told();
    }
}
