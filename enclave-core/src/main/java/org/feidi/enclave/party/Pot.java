package org.feidi.enclave.party;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;
import org.jspecify.annotations.Nullable;

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

    /** @throws IllegalArgumentException if the id is blank */
    public Pot {
        Ids.requireNotBlank(id, "pot");
        requireNonNull(name, "name");
    }

    /**
     * {@return the pot}
     *
     * @param id its own id, not blank
     */
    public static Pot of(String id, Name name) {
        return new Pot(id, name);
    }

    @Override
    public Kind kind() {
        return Kind.POT;
    }

    /** Compares by id alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pot that && id.equals(that.id);
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
