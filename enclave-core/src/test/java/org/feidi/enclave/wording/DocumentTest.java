package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Name QUZHOU = Name.of("Quzhou", "衢州市");

    private static final Document SAMPLE = Document.builder()
            .heading(1, Name.of("Who gets what", "谁得多少"))
            .paragraph(Name.of("All is in order.", "一切正常。"))
            .block(new Block.Items(ImmutableList.of(
                    new Block.Item(
                            QUZHOU,
                            ImmutableList.of(
                                    new Block.Items(ImmutableList.of(Block.Item.of(yuan("5")))),
                                    Table.builder().words("inner").row(1).build())),
                    Block.Item.of(List.of(QUZHOU, QUZHOU)))))
            .block(Table.builder()
                    .words("party")
                    .amounts("amount")
                    .row(QUZHOU, yuan("1234.5"))
                    .build())
            .block(new Block.Verbatim("as # it\nwas <b>"))
            .build();

    @Test
    void markdown_ofEveryBlock() {
        assertThat(SAMPLE.in(Locale.CHINA)).isEqualTo("""
                # 谁得多少

                一切正常。

                - 衢州市
                  - 5.00元

                  | inner |
                  | --- |
                  | 1 |
                - 衢州市、衢州市

                | party | amount |
                | --- | ---: |
                | 衢州市 | 1,234.50 |

                    as # it
                    was <b>
                """);
        assertThat(SAMPLE).hasToString(SAMPLE.in(Locale.FRENCH));
    }

    @Test
    void html_ofEveryBlock_isAPageThatStandsAlone() {
        String page = SAMPLE.html(Locale.ENGLISH);
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .contains("<title>Who gets what</title>")
                .contains("<meta name=\"viewport\"")
                .doesNotContain("<script", "http", "src=", "href=")
                .endsWith("""
                        <body>
                        <h1>Who gets what</h1>
                        <p>All is in order.</p>
                        <ul>
                        <li>Quzhou
                        <ul>
                        <li>5.00 yuan</li>
                        </ul>
                        <div><table>
                        <thead>
                        <tr><th scope="col">inner</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>1</td></tr>
                        </tbody>
                        </table></div>
                        </li>
                        <li>Quzhou, Quzhou</li>
                        </ul>
                        <div><table>
                        <thead>
                        <tr><th scope="col">party</th><th scope="col" class="n">amount</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>Quzhou</td><td class="n">1,234.50</td></tr>
                        </tbody>
                        </table></div>
                        <pre>as # it
                        was &lt;b&gt;</pre>
                        </body>
                        </html>
                        """);
        assertThat(SAMPLE.html(Locale.forLanguageTag("zh-Hant"))).contains("<html lang=\"zh-Hans\">", "谁得多少");
    }

    @Test
    void tables_areFoundAlsoInsideLists() {
        assertThat(SAMPLE.tables())
                .extracting(table -> table.csv(Locale.ENGLISH))
                .containsExactly("inner\r\n1\r\n", "party,amount\r\nQuzhou,1234.50\r\n");
    }

    @Test
    void paragraph_escapesOnlyWhatMeansSomethingAtItsPlace() {
        assertThat(Markdown.paragraph("# In")).isEqualTo("\\# In");
        assertThat(Markdown.paragraph("#1 of C#")).isEqualTo("#1 of C#");
        assertThat(Markdown.paragraph("- In")).isEqualTo("\\- In");
        assertThat(Markdown.paragraph("-5.00 yuan - In")).isEqualTo("-5.00 yuan - In");
        assertThat(Markdown.paragraph("12. In")).isEqualTo("12\\. In");
        assertThat(Markdown.paragraph("12.5 mu (and more)")).isEqualTo("12.5 mu (and more)");
        assertThat(Markdown.paragraph("[x] In")).isEqualTo("\\[x] In");
        assertThat(Markdown.paragraph("[an agreement, art. 3] → In")).isEqualTo("[an agreement, art. 3] → In");
        assertThat(Markdown.paragraph("[In](out) a_b _c_ A&B &lt; <b> 6*4"))
                .isEqualTo("[In\\](out) a_b \\_c\\_ A&B \\&lt; \\<b> 6\\*4");
        assertThat(Markdown.heading("Part #")).isEqualTo("Part \\#");
        assertThat(Markdown.heading("C#")).isEqualTo("C#");
    }

    @Test
    void heading_ofALevelThatIsNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.builder().heading(7, "deep"))
                .withMessage("Level of a heading must be 1 to 6, but is 7.");
    }

    @Test
    void items_ofNothing_areNoBlock() {
        assertThat(Document.builder().items(List.of()).build().blocks()).isEmpty();
    }
}
