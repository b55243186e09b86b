package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.feidi.enclave.operation.LevelPlusSteps.BelowPar;
import org.feidi.enclave.operation.LevelPlusSteps.PartOfStep;
import org.feidi.enclave.quantity.Fraction;
import org.junit.jupiter.api.Test;

class LevelPlusStepsTest {

    private static final Fraction TEN_POINTS = Fraction.of(10);
    private static final LevelPlusSteps SUBEI = Published.subei(Fraction.of(200), BelowPar.NOTHING, PartOfStep.NOTHING);

    /** A zone in northern Jiangsu: 10 points, level with the base year, 5 % above, 60 % above. */
    @Test
    void northernJiangsu_tenPoints_eightAtParNineAFiveAboveThirteenAtMost() {
        assertThat(SUBEI.points(TEN_POINTS, Fraction.of(200))).isEqualTo(Fraction.of(8));
        assertThat(SUBEI.points(TEN_POINTS, Fraction.of(210))).isEqualTo(Fraction.of(9));
        assertThat(SUBEI.points(TEN_POINTS, Fraction.of(320))).isEqualTo(Fraction.of(13));
        assertThat(SUBEI.highest(TEN_POINTS)).isEqualTo(Fraction.of(13));
    }

    @Test
    void points_lastStepBelowTheCap_isStillEarned() {
        assertThat(SUBEI.points(TEN_POINTS, Fraction.of(240))).isEqualTo(Fraction.of(12));
        assertThat(SUBEI.points(TEN_POINTS, Fraction.of(250))).isEqualTo(Fraction.of(13));
        assertThat(SUBEI.points(TEN_POINTS, Fraction.of(260))).isEqualTo(Fraction.of(13));
    }

    @Test
    void points_belowPar_areWhatTheCallerChose() {
        LevelPlusSteps proRata = Published.subei(Fraction.of(200), BelowPar.PRO_RATA, PartOfStep.NOTHING);

        assertThat(SUBEI.points(TEN_POINTS, Fraction.of(199))).isEqualTo(Fraction.ZERO);
        assertThat(proRata.points(TEN_POINTS, Fraction.of(100))).isEqualTo(Fraction.of(4));
    }

    @Test
    void points_partOfAStep_isWhatTheCallerChose() {
        LevelPlusSteps proRata = Published.subei(Fraction.of(200), BelowPar.NOTHING, PartOfStep.PRO_RATA);

        assertThat(SUBEI.points(TEN_POINTS, Fraction.of(215))).isEqualTo(Fraction.of(9));
        assertThat(proRata.points(TEN_POINTS, Fraction.of(215))).isEqualTo(Fraction.parse("9.5"));
    }

    @Test
    void build_withoutSayingWhatIsEarnedBelowPar_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LevelPlusSteps.builder()
                        .par(Fraction.of(200))
                        .parShare(Fraction.percent("80"))
                        .step(Fraction.percent("5"))
                        .pointsPerStep(Fraction.ONE)
                        .mostBonusShare(Fraction.percent("50"))
                        .partOfStep(PartOfStep.NOTHING)
                        .build())
                .withMessageContaining("belowPar");
    }

    @Test
    void build_parOfZero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Published.subei(Fraction.ZERO, BelowPar.NOTHING, PartOfStep.NOTHING))
                .withMessage("Target must be above 0, but par is 0.");
    }

    @Test
    void reason_aboveAtAndBelowPar_saysWhichPartCounted() {
        assertThat(SUBEI.reason(TEN_POINTS, Fraction.of(210)).in(Locale.ENGLISH))
                .isEqualTo("210 is level with 200: 80% of 10 points, and 1 steps of 1");
        assertThat(SUBEI.reason(TEN_POINTS, Fraction.of(320)).in(Locale.ENGLISH))
                .isEqualTo("320 is level with 200: 80% of 10 points, and the steps capped at 50% of the points");
        assertThat(SUBEI.reason(TEN_POINTS, Fraction.of(100)).in(Locale.CHINA)).isEqualTo("100低于基数200，不得分");
    }
}
