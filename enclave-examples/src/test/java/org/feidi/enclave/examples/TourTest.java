package org.feidi.enclave.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class TourTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int tour(String... arguments) {
        return Tour.run(
                ImmutableList.copyOf(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    @Test
    void withoutAName_listsAllAndRunsQuzhou() {
        assertThat(tour()).isZero();
        String printed = out.toString(UTF_8);
        Walkthroughs.ALL.forEach(walkthrough -> assertThat(printed).contains("- " + walkthrough.id() + ": "));
        assertThat(printed).contains("## Quzhou Haichuang Park").contains("Yuhang pays Quzhou 15,521,590.00 yuan");
    }

    @Test
    void aName_runsThatOneAlone() {
        assertThat(tour("zibo")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("## Zibo 2022").doesNotContain("- quzhou:");
    }

    @Test
    void lang_zh_speaksChineseInUtf8() {
        assertThat(tour("zibo", "--lang", "zh")).isZero();
        assertThat(out.toString(UTF_8)).contains("淄博").doesNotContain("?");
    }

    @Test
    void explain_addsTheReasons() {
        tour("branch-tax", "--explain");
        assertThat(out.toString(UTF_8)).contains("the key of Shanghai is 0.2175");
    }

    @Test
    void aWrongName_isRefusedWithTheRightOnes() {
        assertThat(tour("zibbo")).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .startsWith("Walkthrough must be one of [quzhou, branch-tax, jing-jin-ji, zibo,")
                .contains("but is 'zibbo'.");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void aWrongLanguage_isRefusedWithTheRightOnes() {
        assertThat(tour("zibo", "--lang", "fr")).isEqualTo(2);
        assertThat(err.toString(UTF_8).strip()).isEqualTo("Language must be en or zh, but is 'fr'.");
    }

    @Test
    void aWrongOption_isRefusedInOneSentence() {
        assertThat(tour("zibo", "--colour")).isEqualTo(2);
        assertThat(err.toString(UTF_8).strip()).isEqualTo("Unknown option: '--colour'");
    }
}
