package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.feidi.enclave.quantity.Money;

/** The values of one document in the words of one language; used by one thread. */
final class Words {

    /** As many sentences as are remembered; a table repeats few. */
    private static final int REMEMBERED = 1_000;

    private final Locale locale;
    private final Map<Sentence, String> said = new HashMap<>();

    Words(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
    }

    /** A value that nobody changes any more. */
    static Object kept(Object value, String parameter) {
        requireNonNull(value, parameter);
        return value instanceof Iterable<?> list && !(value instanceof Worded) ? ImmutableList.copyOf(list) : value;
    }

    Language language() {
        return Language.of(locale);
    }

    String of(Object value) {
        return Sentence.word(value, locale);
    }

    String cell(Table.Column column, Object value) {
        if (value instanceof Money money && column.kind() == Table.Kind.AMOUNTS) {
            return Digits.grouped(money);
        }
        if (value instanceof Sentence sentence) {
            return sentence(sentence);
        }
        return of(value);
    }

    private String sentence(Sentence sentence) {
        String known = said.get(sentence);
        if (known != null) {
            return known;
        }
        String words = sentence.in(locale);
        if (said.size() < REMEMBERED) {
            said.put(sentence, words);
        }
        return words;
    }
}
