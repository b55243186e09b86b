package org.feidi.enclave.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.Table;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static Story story() {
        return Story.of(new Zibo());
    }

    @Test
    void told_everyBlock_hasAnEmptyLineBeforeIt() {
        assertThat(story().say("One.", "一。")
                        .heading("Two", "二")
                        .table(Table.builder().numbers("three").row(3).build())
                        .quote("four\nfive")
                        .told()
                        .in(Locale.ENGLISH))
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
    void everyStory_isAPageInBothLanguages() {
        Walkthroughs.ALL.forEach(walkthrough -> {
            assertThat(walkthrough.tell(true).html(Locale.ENGLISH))
                    .contains("<h2>")
                    .endsWith("</html>\n");
            assertThat(walkthrough.tell(false).html(Locale.CHINA))
                    .contains("<title>" + walkthrough.title().in(Locale.CHINA) + "</title>");
        });
    }

    @Test
    void figures_inARow_areOneList() {
        assertThat(story().figure("a", "甲", Money.yuan("1"))
                        .figure("b", "乙", Money.yuan("2"))
                        .say("between", "其间")
                        .figure("c", "丙", 3)
                        .told()
                        .in(Locale.CHINA))
                .endsWith("\n\n- 甲：1.00元\n- 乙：2.00元\n\n其间\n\n- 丙：3\n");
    }

    @Test
    void refusal_ofWhatIsAccepted_endsTheStory() {
        assertThatIllegalStateException()
                .isThrownBy(() -> story().refusal(() -> Money.yuan("1")))
                .withMessage("What the story calls refused must be refused, but gives CNY 1.00.");
    }
}
