package org.feidi.enclave.examples;

import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.feidi.enclave.calendar.Term;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.operation.Occupancy;
import org.feidi.enclave.operation.OperatingYear;
import org.feidi.enclave.operation.OperatorContract;
import org.feidi.enclave.operation.RentSubsidy;
import org.feidi.enclave.quantity.FloorArea;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/** The rent subsidy of 温州海经区: a gate of completion, and caps on area and years. */
final class WenzhouRent implements Walkthrough {

    private static final Term YEAR = Term.calendarYears(2026, 2026);
    private static final Citation SOURCE = Citation.builder()
            .title(Name.of("Document of Wenzhou Marine Economy Zone", "温州海经区文件"))
            .number("温海经〔2025〕5号")
            .build();

    @Override
    public String id() {
        return "wenzhou-rent";
    }

    @Override
    public Name title() {
        return Name.of("Rent subsidy by completion, Wenzhou", "温州海经区：按完成率补贴房租");
    }

    @Override
    public Document tell(boolean explained) {
        Story story = Story.of(this)
                .say(
                        "Wenzhou Marine Economy Zone subsidises the rent of firms in its enclave: nothing while the"
                                + " yearly task is completed to less than 70%, then completion times 15 yuan a square"
                                + " metre and month. At most 10 m² a person and 200 m² a firm count. It is paid for 1"
                                + " year, one more for a city-level title, one more for a provincial one, 3 at most.",
                        "温州海经区对飞地内企业补贴房租：年度任务完成率不足70%的不补；达到70%的，按完成率乘以每平方米每月"
                                + "15元补贴。人均不超过10平方米，每家企业不超过200平方米。补贴1年，获市级认定加1年，"
                                + "获省级认定再加1年，最多3年。")
                .say("A firm of 12 people on 150 m²: 120 m² count.", "某企业12人，用房150平方米，可计120平方米。")
                .table(subsidies())
                .say(
                        "At 70% the subsidy jumps: one more point of completion is worth 15,120.00 yuan. What completion"
                                + " above 100% earns is not stated; here it counts as 100%.",
                        "完成率到70%时补贴出现跳升：最后1个百分点值15,120.00元。完成率超过100%如何补贴，文件未说明，此处按100%计。");
        if (explained) {
            story.heading("Why", "理由").table(CostReasons.of(costs("69"))).table(CostReasons.of(costs("80")));
        }
        return story.say(
                        "Source: " + SOURCE.in(Locale.ENGLISH) + ". The firm and its completion are invented.",
                        "来源：" + SOURCE.in(Locale.CHINESE) + "。企业和完成率为虚构。")
                .told();
    }

    private static Table subsidies() {
        Table.Builder table =
                Table.builder().numbers(Name.of("completion", "完成率")).numbers(Name.of("subsidy of the year", "全年补贴"));
        for (String percent : List.of("34", "69", "70", "80", "100")) {
            table.row(percent + "%", costs(percent).total(Costs.Kind.RENT_SUBSIDY));
        }
        return table.build();
    }

    static RentSubsidy subsidy() {
        return RentSubsidy.builder()
                .putPriceFromYear(1, yuan("15"))
                .gate(new RentSubsidy.Gate(Fraction.percent("70"), Fraction.ONE))
                .mostAreaPerPerson(FloorArea.squareMetres("10"))
                .mostAreaPerFirm(FloorArea.squareMetres("200"))
                .years(new RentSubsidy.Years(1, ImmutableMap.of("city-level", 1, "provincial", 1), 3))
                .build();
    }

    private static Costs costs(String percent) {
        OperatingYear report = OperatingYear.builder()
                .year(2026)
                .area(FloorArea.squareMetres("2000"))
                .completion(Fraction.percent(percent))
                .addOccupancies(Occupancy.builder()
                        .subject(new Subject("firm", Name.of("The firm", "该企业")))
                        .term(Term.ofYears(LocalDate.of(2026, 1, 1), 3))
                        .area(FloorArea.squareMetres("150"))
                        .people(12)
                        .build())
                .build();
        return OperatorContract.builder()
                .name(Name.of("the enclave", "飞地"))
                .citation(SOURCE)
                .term(YEAR)
                .baseFeePerYear(yuan("0"))
                .rentSubsidy(subsidy())
                .build()
                .costs(YEAR, List.of(report));
    }
}
