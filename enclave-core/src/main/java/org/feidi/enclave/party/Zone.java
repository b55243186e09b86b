package org.feidi.enclave.party;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;
import org.jspecify.annotations.Nullable;

/**
 * A zone inside a region (开发区, 高新区, 新区): most enclaves belong to zones rather than to regions.
 *
 * @param id its own id, unique among the zones of an agreement; GB/T 2260 gives it none
 * @param name what it is called
 * @param within the region in which it lies
 */
public record Zone(String id, Name name, Region within) implements Party {

    /** @throws IllegalArgumentException if the id is blank */
    public Zone {
        Ids.requireNotBlank(id, "zone");
        requireNonNull(name, "name");
        requireNonNull(within, "within");
    }

    /**
     * {@return the zone}
     *
     * @param id its own id, not blank
     */
    public static Zone of(String id, Name name, Region within) {
        return new Zone(id, name, within);
    }

    @Override
    public Kind kind() {
        return Kind.ZONE;
    }

    /** Compares by id alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Zone that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Prints the name and the id. */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
