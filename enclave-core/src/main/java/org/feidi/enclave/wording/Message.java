package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/**
 * Something that can be said, with named places for its values.
 *
 * <p>Each room has one enum of its messages; their patterns stand beside it in both languages, and a
 * test holds patterns and places together. Messages and the values in them are for programs; the
 * words come when somebody asks in a language.
 *
 * <p>Example: the pattern {@code {party} receives at most {cap} in total}.
 */
public interface Message {

    /** {@return the name of the constant, such as {@code RULE_CAPPED}} */
    String name();

    /** {@return the names of its places, in the order in which values are given} */
    ImmutableList<String> places();

    /** {@return where its patterns stand: beside the enum, unless it says another place} */
    default Vocabulary vocabulary() {
        return Vocabulary.beside(getClass());
    }

    /** {@return what its patterns stand under, such as {@code rule-capped}} */
    default String key() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * {@return the sentence, not yet worded}
     *
     * @param values one for each place: {@link Worded}, money, numbers or text; a place that is to
     *     stay empty gets an empty text
     * @throws IllegalArgumentException if there are more or fewer values than places
     */
    default Sentence say(Object... values) {
        return new Sentence(this, ImmutableList.copyOf(requireNonNull(values, "values")));
    }
}
