package org.feidi.enclave.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.wording.Vocabulary;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** Every place of a message is filled, in both languages alike. */
    @Test
    void messages_everyOne_fillsTheSamePlacesInBothLanguages() {
        Vocabulary vocabulary = Vocabulary.beside(Words.class);
        for (String key : vocabulary.keys()) {
            for (int place = 0; place < 7; place++) {
                String marker = "{" + place + "}";
                assertThat(vocabulary.pattern(key, Locale.ENGLISH).contains(marker))
                        .as("%s %s", key, marker)
                        .isEqualTo(vocabulary.pattern(key, Locale.CHINA).contains(marker));
            }
        }
    }

    @Test
    void percent_anyShare_isSaidInHundredths() {
        assertThat(Words.percent(Fraction.of(7, 10))).isEqualTo("70%");
        assertThat(Words.percent(Fraction.of(1, 3))).isEqualTo("100/3%");
    }

    @Test
    void rank_conditions_areSaidInBothLanguages() {
        assertThat(Rank.first(3).in(Locale.CHINA)).isEqualTo("前3名");
        assertThat(Rank.top(Fraction.percent("20")).in(Locale.ENGLISH)).isEqualTo("the top 20%");
        assertThat(new Rank(2, 9).in(Locale.CHINA)).isEqualTo("9家中第2名");
    }
}
