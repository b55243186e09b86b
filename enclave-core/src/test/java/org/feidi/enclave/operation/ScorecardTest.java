package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.operation.Published.TAIZHOU_ACTUALS;
import static org.feidi.enclave.operation.Published.bonus;
import static org.feidi.enclave.operation.Published.indicator;
import static org.feidi.enclave.operation.Published.taizhou;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Name;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    /** 台州湾新区 2023: the ten rows as published. */
    @Test
    void taizhouBay2023_rows_areTheTenPublishedScores() {
        assertThat(taizhou().score(TAIZHOU_ACTUALS).lines().subList(0, 10))
                .extracting(Score.Line::points)
                .extracting(Fraction::toString)
                .containsExactly("20", "0", "5/4", "5", "10", "7/12", "5", "5", "5", "5/8");
    }

    /** 台州湾新区 2023: nothing was above its target that earns a bonus, so the rows are the score. */
    @Test
    void taizhouBay2023_total_isNotThePublishedOne() {
        Fraction total = taizhou().score(TAIZHOU_ACTUALS).total();

        assertThat(total).isEqualTo(Fraction.of(1259, 24));
        assertThat(total.toDecimal(4)).hasToString("52.4583");
        Fraction published = Fraction.parse("53.46");
        assertThat(published.minus(total)).isEqualTo(Fraction.of(601, 600));
        assertThat(published.minus(total).roundedHalfUpTo(2)).isEqualTo(Fraction.ONE);
    }

    @Test
    void score_extraFirmsAndTalents_earnThreeEachUpToFifteen() {
        ImmutableMap<String, Fraction> two = OperationLaws.raised(TAIZHOU_ACTUALS, "firms", Fraction.of(2));
        ImmutableMap<String, Fraction> many = OperationLaws.raised(TAIZHOU_ACTUALS, "firms", Fraction.of(90));

        assertThat(taizhou().score(two).total()).isEqualTo(Fraction.of(1259, 24).plus(Fraction.of(6)));
        assertThat(taizhou().score(many).total())
                .isEqualTo(Fraction.of(1259, 24).plus(Fraction.of(15)));
        assertThat(taizhou().highest()).isEqualTo(Fraction.of(130));
    }

    @Test
    void score_bonusesPastTheirJointCap_areCutToItInALineOfTheirOwn() {
        Scorecard card = card(100)
                .addIndicators(indicator("firms", 100, 10))
                .addBonuses(bonus("firms", 10, 3, 15), bonus("talents", 0, 3, 15))
                .mostBonus(Fraction.of(20))
                .build();

        Score score = card.score(ImmutableMap.of("firms", Fraction.of(20), "talents", Fraction.of(9)));

        assertThat(score.lines())
                .extracting(line -> line.points().toString())
                .containsExactly("100", "15", "15", "-10");
        assertThat(score.total()).isEqualTo(Fraction.of(120)).isEqualTo(card.highest());
    }

    @Test
    void score_everyLine_saysWhyInBothLanguages() {
        Score.Line financing = taizhou().score(TAIZHOU_ACTUALS).lines().get(5);

        assertThat(financing.reason().in(Locale.ENGLISH)).isEqualTo("35 of 300 times 5 points");
        assertThat(financing.reason().in(Locale.CHINA)).isEqualTo("35/300，乘以5分");
    }

    @Test
    void cappedProRata_targetOfZero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringMethod.cappedProRata(Fraction.ZERO))
                .withMessage("Target must be above 0, but is 0.");
    }

    @Test
    void build_weightsThatMissTheStatedMaximum_areNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card(100)
                        .addIndicators(indicator("firms", 20, 10), indicator("talents", 75, 4))
                        .build())
                .withMessage("Weights of scorecard 'card' must sum to its stated maximum 100, but sum to 95"
                        + " (firms 20, talents 75).");
    }

    @Test
    void build_twoIndicatorsOfOneId_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card(40).addIndicators(indicator("firms", 20, 10), indicator("firms", 20, 4))
                        .build())
                .withMessageContaining("must have ids of their own, but 2 indicators have [firms]");
    }

    @Test
    void build_bandsThatStopBelowTheBonuses_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card(100)
                        .addIndicators(indicator("firms", 100, 10))
                        .addBonuses(bonus("firms", 10, 3, 15))
                        .bands(Published.wuhan())
                        .build())
                .withMessage("Bands of scorecard 'card' must reach its highest score 115, but reach 100.");
    }

    @Test
    void score_figureThatIsMissing_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taizhou().score(ImmutableMap.of("firms", Fraction.of(10))))
                .withMessage("Scorecard 'Taizhou Bay New Area 2023' must be given figure 'high-tech', but is given"
                        + " [firms].");
    }

    @Test
    void score_negativeFigure_isRefused() {
        ImmutableMap<String, Fraction> actuals = OperationLaws.raised(TAIZHOU_ACTUALS, "firms", Fraction.of(-11));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taizhou().score(actuals))
                .withMessage("Figure 'firms' must not be negative, but is -1.");
    }

    @Test
    void grade_withoutBands_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> taizhou().grade(TAIZHOU_ACTUALS, Optional.empty()))
                .withMessageContaining("must have bands to grade a score, but has none");
    }

    @Test
    void indicator_weightOfZero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("firms", 0, 10))
                .withMessage("Weight of indicator 'firms' must be above 0, but is 0.");
    }

    private static Scorecard.Builder card(int maximum) {
        return Scorecard.builder().name(Name.of("card")).maximum(Fraction.of(maximum));
    }
}
