package org.feidi.enclave.party;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;
import org.jspecify.annotations.Nullable;

/**
 * A body that is no region: a platform company, an operator, a fund, a village collective, a
 * treasury above the regions.
 *
 * @param id its own id, unique among the organisations of an agreement
 * @param name what it is called
 */
public record Organisation(String id, Name name) implements Party {

    /** @throws IllegalArgumentException if the id is blank */
    public Organisation {
        Ids.requireNotBlank(id, "organisation");
        requireNonNull(name, "name");
    }

    /**
     * {@return the organisation}
     *
     * @param id its own id, not blank
     */
    public static Organisation of(String id, Name name) {
        return new Organisation(id, name);
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    /** Compares by id alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organisation that && id.equals(that.id);
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
