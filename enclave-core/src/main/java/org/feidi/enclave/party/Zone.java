package org.feidi.enclave.party;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;

/**
 * A zone inside a region (开发区, 高新区, 新区): most enclaves belong to zones rather than to regions.
 *
 * @param id its own id, unique among the zones of an agreement; GB/T 2260 gives it none
 * @param name what it is called
 * @param within the region in which it lies
 */
public record Zone(String id, Name name, Region within) implements Territory {

    /** @throws IllegalArgumentException if the id is blank or not plain */
    public Zone {
        Named.requireId(id, "zone");
        requireNonNull(name, "name");
        requireNonNull(within, "within");
    }

    @Override
    public Kind kind() {
        return Kind.ZONE;
    }

    @Override
    public boolean covers(Holder other) {
        requireNonNull(other, "other");
        return other instanceof Zone zone && id.equals(zone.id) && within.hasSameIdAs(zone.within);
    }

    /** By the id alone: quick, and the same in every run. */
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
