package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
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

    @Test
    void sentence_isWordedInTheLanguageAskedFor() {
        Sentence sentence = Complete.GETS.say(QUZHOU, yuan("3600000"));
        assertThat(sentence.in(Locale.ENGLISH)).isEqualTo("Quzhou gets 3,600,000.00 yuan");
        assertThat(sentence.in(Locale.CHINA)).isEqualTo("衢州市得3,600,000.00元");
        assertThat(sentence).hasToString("Quzhou gets 3,600,000.00 yuan");
    }

    @Test
    void messageAndValues_areForPrograms() {
        Sentence sentence = Complete.GETS.say(QUZHOU, yuan("3600000"));
        assertThat(sentence.message()).isEqualTo(Complete.GETS);
        assertThat(sentence.message().key()).isEqualTo("gets");
        assertThat(sentence.values()).containsExactly(entry("who", QUZHOU), entry("what", yuan("3600000")));
    }

    @Test
    void valuesThatDoNotFitThePlaces_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Complete.GETS.say(QUZHOU))
                .withMessage("Message gets must have a value for each of [who, what], but has [Quzhou].");
    }

    @Test
    void sentence_inASentence_isWordedToo() {
        Sentence inner = Complete.GETS.say(YUHANG, Fraction.parse("0.4"));
        assertThat(Complete.SECOND.say("", inner).in(Locale.ENGLISH)).isEqualTo("The second of two is Yuhang gets 0.4");
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
                .addEqualityGroup(Complete.PLAIN.say(), Complete.PLAIN.say())
                .addEqualityGroup(Complete.GETS.say(QUZHOU, 1), Complete.GETS.say(QUZHOU, 1))
                .addEqualityGroup(Complete.GETS.say(QUZHOU, 2))
                .addEqualityGroup(Other.PLAIN.say())
                .addEqualityGroup(Complete.SECOND.say(QUZHOU, 1))
                .testEquals();
    }

    @Test
    void anotherLanguage_isAnsweredInEnglish() {
        assertThat(Complete.GETS.say(QUZHOU, yuan("1")).in(Locale.FRENCH)).isEqualTo("Quzhou gets 1.00 yuan");
        assertThat(Complete.GETS.say(QUZHOU, yuan("1")).in(Locale.ROOT)).isEqualTo("Quzhou gets 1.00 yuan");
    }
}
