package org.feidi.enclave.examples;

import static org.feidi.enclave.operation.ScoringMethod.cappedProRata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.feidi.enclave.operation.Indicator;
import org.feidi.enclave.operation.Score;
import org.feidi.enclave.operation.ScoreBonus;
import org.feidi.enclave.operation.Scorecard;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Document;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Table;

/** The scorecard of 台州湾新区 for 2023, row by row, and a published total that its rows do not give. */
final class TaizhouScorecard implements Walkthrough {

    private static final Fraction PUBLISHED_TOTAL = Fraction.parse("53.46");

    /** One row as published. */
    private record Row(String id, Name name, int weight, int target, int actual) {}

    private static final ImmutableList<Row> ROWS = ImmutableList.of(
            row("firms", "technology firms introduced and registered", "引进注册科技型企业", 20, 10, 10),
            row("high-tech", "national high-tech firms grown", "培育国家高新技术企业", 15, 2, 0),
            row("tech-smes", "provincial technology SMEs grown", "培育省科技型中小企业", 10, 8, 1),
            row("talents", "high-end talents", "引进高端人才", 20, 4, 1),
            row("events", "events", "举办活动", 10, 15, 17),
            row("financing", "financing obtained (10,000 yuan)", "获得融资（万元）", 5, 300, 35),
            row("patents", "patents and software copyrights", "专利和软件著作权", 5, 10, 13),
            row("matchings", "technology matchings", "技术对接", 5, 5, 8),
            row("solutions", "technical solutions collected", "征集技术方案", 5, 25, 25),
            row("fund-projects", "transfer-fund projects", "成果转化基金项目", 5, 8, 1));

    private static Row row(String id, String english, String chinese, int weight, int target, int actual) {
        return new Row(id, Name.of(english, chinese), weight, target, actual);
    }

    @Override
    public String id() {
        return "taizhou-scorecard";
    }

    @Override
    public Name title() {
        return Name.of("The scorecard of Taizhou Bay, 2023", "台州湾新区2023年绩效考核表");
    }

    @Override
    public Document tell(boolean explained) {
        Score score = scorecard().score(actuals());
        Fraction total = score.total();
        Story story = Story.of(this)
                .say(
                        "Taizhou Bay New Area pays the operator of its enclave by a scorecard of 100 points: each row is"
                                + " its weight times the smaller of 1 and actual over target. Firms and talents above"
                                + " target earn 3 points each, at most 15 for either, and all bonuses at most 50.",
                        "台州湾新区按百分制考核飞地运营机构：各项得分等于权重乘以完成率，完成率最多按1计。企业和人才超过目标的，每个加3分，各以15分为限，加分合计以50分为限。")
                .table(scores(score))
                .say(
                        "The rows sum to " + total + " = " + total.toDecimal(3) + ".",
                        "各项合计" + total + "，即" + total.toDecimal(3) + "。")
                .say(
                        "The published total is 53.46. It is not reproduced: it is "
                                + PUBLISHED_TOTAL.minus(total)
                                + " or about 1.00 higher, and the difference is unexplained. No bonus can give it, since bonuses come"
                                + " in steps of 3.",
                        "公布的总分为53.46分，按各项得分无法得出：高出" + PUBLISHED_TOTAL.minus(total) + "分，约1.00分，原因不明；加分以3分为一档，凑不出这个差额。");
        if (explained) {
            story.heading("Why", "理由").table(reasons(score));
        }
        return story.say(
                        "Source: the assessment table of Taizhou Bay New Area, 2023. Nothing here is invented.",
                        "来源：台州湾新区2023年考核表。本例没有虚构的数据。")
                .told();
    }

    static Scorecard scorecard() {
        Scorecard.Builder card = Scorecard.builder()
                .name(Name.of("Taizhou Bay New Area 2023", "台州湾新区2023年"))
                .maximum(Fraction.of(100))
                .mostBonus(Fraction.of(50));
        for (Row row : ROWS) {
            card.addIndicators(new Indicator(
                    row.id(), row.name(), Fraction.of(row.weight()), cappedProRata(Fraction.of(row.target()))));
        }
        return card.addBonuses(bonus("firms", Name.of("extra firms", "超额引进企业"), 10))
                .addBonuses(bonus("talents", Name.of("extra talents", "超额引进人才"), 4))
                .build();
    }

    private static ScoreBonus bonus(String figure, Name name, int target) {
        return ScoreBonus.builder()
                .name(name)
                .figure(figure)
                .above(Fraction.of(target))
                .pointsEach(Fraction.of(3))
                .most(Fraction.of(15))
                .build();
    }

    static ImmutableMap<String, Fraction> actuals() {
        ImmutableMap.Builder<String, Fraction> actuals = ImmutableMap.builder();
        ROWS.forEach(row -> actuals.put(row.id(), Fraction.of(row.actual())));
        return actuals.buildOrThrow();
    }

    private static Table scores(Score score) {
        Table.Builder table = Table.builder()
                .words(Name.of("indicator", "指标"))
                .numbers(Name.of("weight", "权重"))
                .numbers(Name.of("target", "目标"))
                .numbers(Name.of("actual", "实际"))
                .numbers(Name.of("score", "得分"));
        for (int i = 0; i < ROWS.size(); i++) {
            Row row = ROWS.get(i);
            Fraction points = score.lines().get(i).points();
            table.row(row.name(), row.weight(), row.target(), row.actual(), exact(points));
        }
        return table.build();
    }

    private static Table reasons(Score score) {
        Table.Builder table = Table.builder()
                .words(Name.of("row", "项目"))
                .numbers(Name.of("points", "分"))
                .words(Name.of("reason", "理由"));
        score.lines().forEach(line -> table.row(line.name(), exact(line.points()), line.reason()));
        return table.build();
    }

    /**
     * All points as ratios: beside 7/12, which has no end as a decimal, 1.25 could not be added by
     * eye.
     */
    private static String exact(Fraction points) {
        return points.toString();
    }
}
