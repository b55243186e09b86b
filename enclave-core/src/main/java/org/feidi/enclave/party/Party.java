package org.feidi.enclave.party;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Named;

/**
 * Somebody whom a rule may name: a holder, or a pot that is still to be shared on.
 *
 * <p>The order is by kind (regions, zones, places abroad, organisations, pots), then by {@link
 * #id()}; it breaks the ties of every cut. Parties are equal if all they are made of is: two names
 * under one id are a conflict that the facts and the check of an agreement name.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code orderIsByKindThenId}
 *   <li>{@code orderIsTotal}
 *   <li>{@code orderAgreesWithEquals}
 * </ul>
 */
public sealed interface Party extends Named, Comparable<Party> permits Holder, Pot {

    /** The kinds of party, in the order in which parties sort. */
    enum Kind {
        /** A region with a GB/T 2260 code. */
        REGION,
        /** A zone inside a region. */
        ZONE,
        /** A place in another country. */
        ABROAD,
        /** A company, fund, treasury or other body. */
        ORGANISATION,
        /** A part that is still to be shared on. */
        POT
    }

    /** {@return what kind of party this is} */
    Kind kind();

    /** {@return whether both are of one kind and under one id, be they equal or a conflict} */
    default boolean hasSameIdAs(Party other) {
        requireNonNull(other, "other");
        return kind() == other.kind() && id().equals(other.id());
    }

    /** Compares by kind and id; those of one id by name, then by what else they are made of. */
    @Override
    default int compareTo(Party other) {
        requireNonNull(other, "other");
        if (this == other) {
            return 0;
        }
        int byKind = kind().compareTo(other.kind());
        int byName = byKind != 0 ? byKind : BY_ID.compare(this, other);
        if (byName != 0) {
            return byName;
        }
        if (this instanceof Zone zone && other instanceof Zone that) {
            return zone.within().compareTo(that.within());
        }
        return this instanceof Abroad place && other instanceof Abroad that
                ? place.country().compareTo(that.country())
                : 0;
    }
}
