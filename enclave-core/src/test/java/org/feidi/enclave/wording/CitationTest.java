package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Name TITLE = Name.of("Measures", "办法");
    private static final Name ARTICLE = Name.of("art. 4", "第四条");
    private static final LocalDate DATE = LocalDate.of(2015, 6, 3);

    private static final Citation WHOLE = Citation.builder()
            .title(TITLE)
            .number("财预〔2015〕92号")
            .date(DATE)
            .article(ARTICLE)
            .build();

    @Test
    void citation_saysAllThatIsStated() {
        assertThat(WHOLE.in(Locale.ENGLISH)).isEqualTo("Measures (财预〔2015〕92号, 2015-06-03), art. 4");
        assertThat(WHOLE.in(Locale.CHINA)).isEqualTo("《办法》（财预〔2015〕92号，2015-06-03）第四条");
    }

    @Test
    void citation_leavesOutWhatIsNotStated() {
        assertThat(Citation.of(TITLE).in(Locale.ENGLISH)).isEqualTo("Measures");
        assertThat(Citation.of(TITLE).in(Locale.CHINA)).isEqualTo("《办法》");
        assertThat(Citation.of(TITLE).withArticle(ARTICLE).in(Locale.ENGLISH)).isEqualTo("Measures, art. 4");
        assertThat(Citation.builder().title(TITLE).date(DATE).build().in(Locale.CHINA))
                .isEqualTo("《办法》（2015-06-03）");
    }

    @Test
    void citations_areEqualByTheirParts() {
        new EqualsTester()
                .addEqualityGroup(
                        WHOLE, WHOLE.withArticle(Name.of("art. 5", "第五条")).withArticle(ARTICLE))
                .addEqualityGroup(WHOLE.withArticle(Name.of("art. 5", "第五条")))
                .addEqualityGroup(
                        Citation.of(TITLE), Citation.builder().title(TITLE).build())
                .testEquals();
    }

    @Test
    void blankNumber_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.builder().title(TITLE).number(" ").build())
                .withMessage("Number of document Measures must not be blank, but is ' '.");
    }

    @Test
    void numberWithALineBreak_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.builder()
                        .title(TITLE)
                        .number("92\n# Transfers")
                        .build())
                .withMessage("Number of document Measures must not have line breaks, control or direction characters,"
                        + " but has U+000A at place 3 in '92[U+000A]# Transfers'.");
    }

    @Test
    void noTitle_isRefusedByName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Citation.builder().number("92").build())
                .withMessage("Cannot build Citation, some of required attributes are not set [title]");
    }

    @Test
    void anotherLanguage_isAnsweredInEnglish() {
        assertThat(WHOLE.in(Locale.ITALIAN)).isEqualTo(WHOLE.in(Locale.ENGLISH));
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Citation.of(null)).withMessage("title");
    }
}
