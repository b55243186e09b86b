package org.feidi.enclave.party;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;

/**
 * A body that is no territory: a platform company, an operator, a fund, a village collective, a
 * treasury above the regions.
 *
 * @param id its own id, unique among the organisations of an agreement
 * @param name what it is called
 */
public record Organisation(String id, Name name) implements Holder {

    /** @throws IllegalArgumentException if the id is blank or not plain */
    public Organisation {
        Named.requireId(id, "organisation");
        requireNonNull(name, "name");
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
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
