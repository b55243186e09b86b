package org.feidi.enclave.examples;

import static org.feidi.enclave.agreement.Clock.calendarYearOf;
import static org.feidi.enclave.calendar.Through.through;
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
import org.feidi.enclave.rulebook.ZiboShizuishan2011;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;

/** A ladder over fifty years, and the year after it. */
final class ZiboShizuishan implements Walkthrough {

    static final Region ZIBO = Region.prefecture("370300", Name.of("Zibo", "淄博市"));
    static final Region SHIZUISHAN = Region.prefecture("640200", Name.of("Shizuishan", "石嘴山市"));
    private static final int FIRST_YEAR = 2012;
    private static final int YEARS = 51;

    @Override
    public String id() {
        return "zibo-shizuishan";
    }

    @Override
    public Name title() {
        return Name.of("Zibo and Shizuishan 2011: a ladder over fifty years", "淄博—石嘴山2011：五十年阶梯分成");
    }

    static Settlement settlement() {
        Agreement agreement = Agreement.between(ZIBO, SHIZUISHAN)
                .name(Name.of("the park of Zibo in Shizuishan", "淄博—石嘴山飞地园区"))
                .addClauses(Clause.sharing(ZiboShizuishan2011.ITEMS)
                        .named("tax")
                        .titled(Name.of("tax of the park", "园区税收"))
                        .since(calendarYearOf(FIRST_TAX))
                        .by(ZiboShizuishan2011.rule(ZIBO, SHIZUISHAN)))
                .build();
        Facts.Builder facts = Facts.batch("park").milestone(FIRST_TAX, LocalDate.of(FIRST_YEAR, 3, 1));
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            facts.receipt(SHIZUISHAN, VALUE_ADDED_TAX, YearMonth.of(year, 6), wan("1000"));
        }
        return agreement.settle(facts.build(), through(FIRST_YEAR + YEARS - 1));
    }

    @Override
    public Document tell(boolean explained) {
        return Story.of(this)
                .say(
                        "60 : 40 for ten years, then 50 : 50 for forty, then nothing is shared. The ladder is reported;"
                                + " the pot of 10,000,000 yuan a year and the first year, 2012, are invented. In year 51"
                                + " the tax stays where it was collected, and the statement says so.",
                        "前十年六四分成，其后四十年五五分成，此后不再分享。阶梯见于报道；每年1000万元的税收和起算年2012年为虚构。第51年的税收留在入库地，结算单注明原因。")
                .settle(settlement(), explained)
                .told();
    }
}
