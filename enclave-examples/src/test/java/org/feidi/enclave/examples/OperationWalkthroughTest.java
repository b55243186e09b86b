package org.feidi.enclave.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The published figures in the walkthroughs on operators. */
class OperationWalkthroughTest {

    /** 台州湾新区 2023. */
    @Test
    void taizhouScorecard_publishedScores_standAndTheTotalIsNotReproduced() {
        String text = new TaizhouScorecard().tell(false).in(Locale.ENGLISH);

        assertThat(text)
                .contains("| 20 | 10 | 10 | 20 |")
                .contains("| 15 | 2 | 0 | 0 |")
                .contains("| 10 | 8 | 1 | 5/4 |")
                .contains("| 20 | 4 | 1 | 5 |")
                .contains("| 10 | 15 | 17 | 10 |")
                .contains("| 5 | 300 | 35 | 7/12 |")
                .contains("| 5 | 8 | 1 | 5/8 |")
                .contains("sum to 1259/24 = 52.458.")
                .contains("The published total is 53.46. It is not reproduced")
                .contains("the difference is unexplained");
        assertThat(new TaizhouScorecard().tell(false).in(Locale.CHINA)).contains("原因不明");
    }

    /** 武汉经开区 2019. */
    @Test
    void wuhanBands_asPublished_areRefusedAndInTheReadingPay() {
        assertThat(new WuhanBands().tell(false).in(Locale.ENGLISH))
                .contains("these fall in none: [(69..70), (84..85)]")
                .contains("| 85 | excellent | 3,000,000.00 yuan | 5,000,000.00 yuan |")
                .contains("| 84.5 | good | 1,800,000.00 yuan | 3,000,000.00 yuan |")
                .contains("| 69.5 | pass | 800,000.00 yuan | 1,000,000.00 yuan |");
    }

    /** 温海经〔2025〕5号. */
    @Test
    void wenzhouRent_twelvePeople_goesByCompletion() {
        assertThat(new WenzhouRent().tell(false).in(Locale.ENGLISH))
                .contains("| 34% | 0.00 yuan |")
                .contains("| 69% | 0.00 yuan |")
                .contains("| 70% | 15,120.00 yuan |")
                .contains("| 80% | 17,280.00 yuan |")
                .contains("| 100% | 21,600.00 yuan |");
    }

    /** 武昌 2020: 108,000 then 90,000 for 500 m²; the chip designer's 100 m² count double at 18. */
    @Test
    void wuchangOperator_fiveHundredSquareMetres_108000Then90000() {
        assertThat(new WuchangOperator().tell(true).in(Locale.CHINA))
                .contains("运营用房：500 m²，每平方米每月18.00元，乘以100%，2026")
                .contains("| 2026-12 | 房租补贴 | 108,000.00元 |")
                .contains("| 2027-12 | 房租补贴 | 90,000.00元 |")
                .contains("| 2027-12 | 房租补贴 | 43,200.00元 |");
    }

    @Test
    void twoModes_contractAgainstContract_isNotOneRange() {
        assertThat(TwoModes.comparison()
                        .whereAtMost("capped", "by-landing", TwoModes.MOST)
                        .asRanges())
                .hasSizeGreaterThan(1);
    }
}
