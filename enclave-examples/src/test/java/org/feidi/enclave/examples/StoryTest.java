package org.feidi.enclave.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.MarkdownTable;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static Story story(Locale locale) {
        return Story.of(new Zibo(), locale);
    }

    @Test
    void told_everyBlock_hasAnEmptyLineBeforeIt() {
        assertThat(story(Locale.ENGLISH)
                        .say("One.", "一。")
                        .heading("Two", "二")
                        .table(new MarkdownTable(Locale.ENGLISH).number("three").row(3))
                        .quote("four\nfive")
                        .told())
                .isEqualTo("""
                        ## Zibo 2022: the investment first, then 6 : 4

                        One.

                        ### Two

                        | three |
                        | ---: |
                        | 3 |

                            four
                            five
                        """);
    }

    @Test
    void figures_inARow_areOneList() {
        assertThat(story(Locale.CHINA)
                        .figure("a", "甲", Money.yuan("1"))
                        .figure("b", "乙", Money.yuan("2"))
                        .say("between", "其间")
                        .figure("c", "丙", 3)
                        .told())
                .endsWith("\n\n- 甲：1.00元\n- 乙：2.00元\n\n其间\n\n- 丙：3\n");
    }

    @Test
    void refusal_ofWhatIsAccepted_endsTheStory() {
        assertThatIllegalStateException()
                .isThrownBy(() -> story(Locale.ENGLISH).refusal(() -> Money.yuan("1")))
                .withMessage("What the story calls refused must be refused, but gives CNY 1.00.");
    }
}
