package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.wording.complete.Complete;

class SentenceProperties {

    @Property
    void groupingOnlyAddsCommas(@ForAll @LongRange(min = -Long.MAX_VALUE, max = Long.MAX_VALUE) long fen) {
        Money money = Money.fen(fen);
        String grouped = Sentence.grouped(money);
        assertThat(grouped.replace(",", "")).isEqualTo(money.toDecimal().toPlainString());
        assertThat(grouped).matches("-?[0-9]{1,3}(,[0-9]{3})*\\.[0-9]{2}");
    }

    @Property
    void numbersAreNeverRounded(@ForAll int numerator, @ForAll @IntRange(min = 1, max = 1_000_000) int denominator) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(Fraction.parse(Sentence.word(fraction, Locale.ENGLISH))).isEqualTo(fraction);
    }

    @Property
    void equalMessagesWithEqualValuesAreEqual(@ForAll List<Integer> values, @ForAll List<Integer> others) {
        Sentence one = Complete.GETS.say(values, "x");
        Sentence same = Complete.GETS.say(List.copyOf(values), "x");
        Sentence other = Complete.GETS.say(others, "x");
        assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(same.in(Locale.ENGLISH)).isEqualTo(one.in(Locale.ENGLISH));
        assertThat(other.equals(one)).isEqualTo(others.equals(values));
    }
}
