package org.feidi.enclave.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The published figures in the walkthroughs on land quota. */
class LandWalkthroughTest {

    @Test
    void tell_farmlandPrice_showsThePublishedFigures() {
        assertThat(new PriceOfFarmland().tell(false).in(Locale.ENGLISH))
                .contains("| Shanghai | paddy | 800 | 720,000.00 yuan |")
                .contains("| Zhejiang | dry | 500 | 300,000.00 yuan |")
                .contains("Hunan (430000)");
        assertThat(new PriceOfFarmland().tell(false).in(Locale.CHINESE))
                .contains("720,000.00元")
                .contains("300,000.00元");
    }

    @Test
    void tell_auction_showsThePublishedFigures() {
        assertThat(new Auction().tell(false).in(Locale.ENGLISH))
                .contains("| sum | 1000 mu |  | 750,000,000.00 yuan |")
                .contains("of 5,000 mu, 2500 mu");
    }

    @Test
    void tell_cutBack_namesThePresentHolders() {
        assertThat(new CutBack().tell(false).in(Locale.ENGLISH))
                .contains("| KH-1 | Kaihua | 20 | 0 |")
                .contains("| KH-1a | Keqiao | 10 | 10 |")
                .contains("| KH-1b | Yuhang | 10 | 0 |");
    }

    @Test
    void tell_quotaLife_endsUsed() {
        assertThat(new QuotaLife().tell(false).in(Locale.ENGLISH))
                .contains("after-care of lot KH-2026-01 is over")
                .contains("| closing balance | 0 | 70 | 4.5 | 0 | 25.5 | 0 | 0 | 0 | 0 |");
    }
}
