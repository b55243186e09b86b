package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.junit.jupiter.api.Test;

class TableTest {

    private static String markdown(Table.Builder table, Locale locale) {
        return Document.builder().block(table.build()).build().in(locale);
    }

    @Test
    void markdown_wordsInTheLanguage_numbersToTheRight() {
        assertThat(markdown(
                        Table.builder()
                                .words(Name.of("Party", "当事方"))
                                .numbers(Name.of("Amount", "金额"))
                                .row(Name.of("Quzhou", "衢州市"), yuan("600")),
                        Locale.CHINA))
                .isEqualTo("""
                        | 当事方 | 金额 |
                        | --- | ---: |
                        | 衢州市 | 600.00元 |
                        """);
    }

    @Test
    void amounts_sayNoUnit() {
        Table table = Table.builder()
                .words("Party")
                .amounts("Amount")
                .row("Quzhou", yuan("-1500"))
                .build();
        assertThat(table).hasToString("""
                | Party | Amount |
                | --- | ---: |
                | Quzhou | -1,500.00 |
                """);
    }

    @Test
    void aBarOrALineBreakInACell_beginsNoOtherCellOrRow() {
        assertThat(markdown(Table.builder().words("a|b").row("c|d\ne"), Locale.ENGLISH))
                .isEqualTo("| a\\|b |\n| --- |\n| c\\|d e |\n");
    }

    @Test
    void csv_plainNumbers_quotesWhereNeeded_nothingPrefixed() {
        Table table = Table.builder()
                .words(Name.of("Party, or \"pot\"", "当事方"))
                .amounts("Amount")
                .numbers("Change")
                .numbers("Share")
                .row("=Quzhou", yuan("-1500000"), new Signed(new BigDecimal("-25.5")), Fraction.of(1, 3))
                .row("", "", new Signed(new BigDecimal("100")), 7)
                .build();
        assertThat(table.csv(Locale.ENGLISH)).isEqualTo("""
                "Party, or ""pot""\",Amount,Change,Share\r
                =Quzhou,-1500000.00,-25.5,1/3\r
                "",,100,7\r
                """);
        assertThat(table.csv(Locale.CHINA)).startsWith("当事方,Amount");
    }

    @Test
    void signed_saysItsSign() {
        assertThat(new Signed(new BigDecimal("100")).in(Locale.ENGLISH)).isEqualTo("+100");
        assertThat(new Signed(new BigDecimal("-25.5")).in(Locale.CHINA)).isEqualTo("−25.5");
        assertThat(new Signed(BigDecimal.ZERO).in(Locale.ENGLISH)).isEqualTo("0");
    }

    @Test
    void rowsAndCells_areKeptAsTheyWere() {
        List<Object> list = new ArrayList<>(List.of("a", "b"));
        Table table = Table.builder().words("names").row(ImmutableList.of(list)).build();
        list.add("c");
        assertThat(table.toString()).contains("| a, b |");
    }

    @Test
    void row_ofAnotherLength_isRefused() {
        Table.Builder table = Table.builder().words("a").words("b").row("c");
        assertThatIllegalArgumentException()
                .isThrownBy(table::build)
                .withMessage("A row must have one cell for each of the columns [a, b], but is [c].");
    }

    @Test
    void column_afterARow_isRefused() {
        Table.Builder table = Table.builder().words("a").row("c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.numbers("b"))
                .withMessage("Columns must be named before the first row, but 'b' comes after it.");
    }

    @Test
    void table_withoutColumns_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.builder().build())
                .withMessage("A table must have at least one column, but has none.");
    }
}
