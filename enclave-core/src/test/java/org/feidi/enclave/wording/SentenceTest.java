package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.quantity.Money.yuan;

import com.google.common.testing.EqualsTester;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.LandArea;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.complete.Complete;
import org.feidi.enclave.wording.other.Other;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Name QUZHOU = Name.of("Quzhou", "衢州市");
    private static final Name YUHANG = Name.of("Yuhang", "余杭区");

    private final Vocabulary vocabulary = Vocabulary.beside(Complete.class);

    @Test
    void sentence_isWordedInTheLanguageAskedFor() {
        Sentence sentence = vocabulary.say("gets", QUZHOU, yuan("3600000"));
        assertThat(sentence.in(Locale.ENGLISH)).isEqualTo("Quzhou gets 3,600,000.00 yuan");
        assertThat(sentence.in(Locale.CHINA)).isEqualTo("衢州市得3,600,000.00元");
        assertThat(sentence).hasToString("gets[Quzhou, CNY 3600000.00]");
    }

    @Test
    void sentence_inASentence_isWordedToo() {
        Sentence inner = vocabulary.say("gets", YUHANG, Fraction.parse("0.4"));
        assertThat(vocabulary.say("second", "", inner).in(Locale.ENGLISH))
                .isEqualTo("The second of two is Yuhang gets 0.4");
    }

    @Test
    void word_everyKindOfValue() {
        assertThat(Sentence.word(yuan("-0.5"), Locale.ENGLISH)).isEqualTo("-0.50 yuan");
        assertThat(Sentence.word(Money.ofMinor(Currency.getInstance("USD"), 123_456), Locale.CHINA))
                .isEqualTo("USD 1,234.56");
        assertThat(Sentence.word(Money.ofMinor(Currency.getInstance("JPY"), 123_456), Locale.ENGLISH))
                .isEqualTo("JPY 123,456");
        assertThat(Sentence.word(Fraction.of(87, 400), Locale.ENGLISH)).isEqualTo("0.2175");
        assertThat(Sentence.word(Fraction.of(2, 37), Locale.ENGLISH)).isEqualTo("2/37");
        assertThat(Sentence.word(Fraction.of(3_000), Locale.ENGLISH)).isEqualTo("3000");
        assertThat(Sentence.word(2026, Locale.ENGLISH)).isEqualTo("2026");
        assertThat(Sentence.word(LandArea.mu("10.3"), Locale.ENGLISH)).isEqualTo("10.3 mu");
        assertThat(Sentence.word(List.of(QUZHOU, YUHANG), Locale.ENGLISH)).isEqualTo("Quzhou, Yuhang");
        assertThat(Sentence.word(List.of(QUZHOU, YUHANG), Locale.CHINA)).isEqualTo("衢州市、余杭区");
        assertThat(Sentence.word(List.of(), Locale.CHINA)).isEmpty();
    }

    @Test
    void sentences_areEqualByMessageAndValues() {
        new EqualsTester()
                .addEqualityGroup(
                        vocabulary.say("plain"),
                        Vocabulary.beside(Complete.class).say("plain"))
                .addEqualityGroup(vocabulary.say("gets", QUZHOU, 1), vocabulary.say("gets", QUZHOU, 1))
                .addEqualityGroup(vocabulary.say("gets", QUZHOU, 2))
                .addEqualityGroup(Vocabulary.beside(Other.class).say("plain"))
                .addEqualityGroup(vocabulary.say("second", QUZHOU, 1))
                .testEquals();
    }

    @Test
    void anotherLanguage_isAnsweredInEnglish() {
        assertThat(vocabulary.say("gets", QUZHOU, yuan("1")).in(Locale.FRENCH)).isEqualTo("Quzhou gets 1.00 yuan");
        assertThat(vocabulary.say("gets", QUZHOU, yuan("1")).in(Locale.ROOT)).isEqualTo("Quzhou gets 1.00 yuan");
    }
}
