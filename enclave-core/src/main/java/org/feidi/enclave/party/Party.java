package org.feidi.enclave.party;

import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;

/**
 * Somebody who can hold or be owed something.
 *
 * <p>Two parties are equal if their kind and {@link #id()} are, whatever their names. The order is
 * by kind (regions, zones, organisations, pots), then by id; it breaks the ties of every cut.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code orderIsByKindThenId}
 *   <li>{@code orderIsTotal}
 *   <li>{@code orderAgreesWithEquals}
 *   <li>{@code nameDoesNotMatter}
 * </ul>
 */
public sealed interface Party extends Worded, Comparable<Party> permits Region, Zone, Organisation, Pot {

    /** The kinds of party, in the order in which parties sort. */
    enum Kind {
        /** A region with a GB/T 2260 code. */
        REGION,
        /** A zone inside a region. */
        ZONE,
        /** A company, fund, treasury or other body. */
        ORGANISATION,
        /** A part that is still to be shared on. */
        POT
    }

    /** {@return what kind of party this is} */
    Kind kind();

    /** {@return what tells this party from others of its kind} */
    String id();

    /** {@return what the party is called: the name in both languages} */
    Name name();

    @Override
    default String in(Locale locale) {
        return name().in(locale);
    }

    @Override
    default int compareTo(Party other) {
        int byKind = kind().compareTo(other.kind());
        return byKind != 0 ? byKind : id().compareTo(other.id());
    }
}
