package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.feidi.enclave.quantity.Money;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

    @Test
    void written_wordsInTheLanguage_numbersToTheRight() {
        assertThat(new MarkdownTable(Locale.CHINA)
                        .column(Name.of("Party", "当事方"))
                        .number(Name.of("Amount", "金额"))
                        .row(Name.of("Quzhou", "衢州市"), Money.yuan("600"))
                        .written())
                .isEqualTo("""
                        | 当事方 | 金额 |
                        | --- | ---: |
                        | 衢州市 | 600.00元 |
                        """);
    }

    @Test
    void aBarOrALineBreakInACell_beginsNoOtherCellOrRow() {
        assertThat(new MarkdownTable(Locale.ENGLISH).column("a|b").row("c|d\ne").written())
                .isEqualTo("| a\\|b |\n| --- |\n| c\\|d e |\n");
    }

    @Test
    void row_ofAnotherLength_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownTable(Locale.ENGLISH)
                        .column("a")
                        .column("b")
                        .row("c"))
                .withMessage("A row must have one cell for each of the columns [a, b], but is [c].");
    }

    @Test
    void column_afterARow_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new MarkdownTable(Locale.ENGLISH).column("a").row("c").number("b"))
                .withMessage("Columns must be named before the first row, but 'b' comes after it.");
    }
}
