package org.feidi.enclave.party;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;

/**
 * A part that is still to be shared on, such as "the branches" of a head office.
 *
 * <p>A rule gives to a pot, and another rule shares out what the pot got. In the end a pot may hold
 * nothing; an agreement in which one does is reported.
 *
 * @param id its own id
 * @param name what it is called
 */
public record Pot(String id, Name name) implements Party {

    /** @throws IllegalArgumentException if the id is blank or not plain */
    public Pot {
        Named.requireId(id, "pot");
        requireNonNull(name, "name");
    }

    @Override
    public Kind kind() {
        return Kind.POT;
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
