package org.feidi.enclave.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The walkthroughs on land quota, word for word, and the published figures in them. */
class LandWalkthroughTest {

    static Stream<Arguments> pages() {
        return Stream.of(new PriceOfFarmland(), new QuotaLife(), new CutBack(), new Auction())
                .flatMap(story -> Stream.of(Locale.ENGLISH, Locale.CHINESE)
                        .flatMap(locale -> Stream.of(false, true)
                                .map(explained -> Arguments.of(story.id(), story, locale, explained))));
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("pages")
    void tell_eachPage_isTheGoldenFile(String id, Walkthrough story, Locale locale, boolean explained)
            throws IOException {
        String file = "golden/" + id + (explained ? ".explained." : ".") + locale.getLanguage() + ".md";

        assertThat(story.tell(locale, explained)).isEqualTo(golden(file));
    }

    private static String golden(String file) throws IOException {
        try (InputStream stream = LandWalkthroughTest.class.getResourceAsStream(file)) {
            return new String(requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tell_farmlandPrice_showsThePublishedFigures() {
        assertThat(new PriceOfFarmland().tell(Locale.ENGLISH, false))
                .contains("| Shanghai | paddy | 800 | 720,000.00 yuan |")
                .contains("| Zhejiang | dry | 500 | 300,000.00 yuan |")
                .contains("Hunan (430000)");
        assertThat(new PriceOfFarmland().tell(Locale.CHINESE, false))
                .contains("720,000.00元")
                .contains("300,000.00元");
    }

    @Test
    void tell_auction_showsThePublishedFigures() {
        assertThat(new Auction().tell(Locale.ENGLISH, false))
                .contains("| sum | 1000 mu |  | 750,000,000.00 yuan |")
                .contains("of 5,000 mu, 2500 mu");
    }

    @Test
    void tell_cutBack_namesThePresentHolders() {
        assertThat(new CutBack().tell(Locale.ENGLISH, false))
                .contains("| KH-1 | Kaihua | 20 | 0 |")
                .contains("| KH-1a | Keqiao | 10 | 10 |")
                .contains("| KH-1b | Yuhang | 10 | 0 |");
    }

    @Test
    void tell_quotaLife_endsUsed() {
        assertThat(new QuotaLife().tell(Locale.ENGLISH, false))
                .contains("after-care of lot KH-2026-01 is over")
                .contains("| closing balance | 0 | 70 | 4.5 | 0 | 25.5 | 0 | 0 | 0 | 0 |");
    }
}
