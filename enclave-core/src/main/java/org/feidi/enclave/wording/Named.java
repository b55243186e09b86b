package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something that is told from others of its kind by an id, and has a name that people read.
 *
 * <p>Two things of one kind that share an id and differ in anything else are two values, and a
 * conflict: whoever brings facts and an agreement together names it. Things sort by id, then by
 * name.
 */
public interface Named extends Worded {

    /** Sorts by id, then by name. */
    Comparator<Named> BY_ID = Comparator.comparing(Named::id).thenComparing(Named::name);

    /**
     * {@return an id that may be printed}
     *
     * @param kind what it is the id of, such as {@code zone}
     * @throws IllegalArgumentException if it is blank or not {@linkplain PlainText plain}
     */
    static String requireId(String id, String kind) {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        return PlainText.requireNotBlank(id, "Id of " + kind);
    }

    /** {@return what tells this from others of its kind} */
    String id();

    /** {@return what it is called in both languages} */
    Name name();

    @Override
    default String in(Locale locale) {
        return name().in(locale);
    }
}
