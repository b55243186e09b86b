package org.feidi.enclave.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;

/**
 * A firm or project whose facts are told apart (企业、项目). Facts that name no subject are of the
 * enclave as a whole.
 *
 * @param id what tells it from other subjects
 * @param name what it is called
 */
public record Subject(String id, Name name) implements Named, Comparable<Subject> {

    /** @throws IllegalArgumentException if the id is blank */
    public Subject {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        checkArgument(!id.isBlank(), "Id of a subject must not be blank, but is '%s'.", id);
    }

    /** Compares by id, then by name. */
    @Override
    public int compareTo(Subject other) {
        return this == other ? 0 : BY_ID.compare(this, other);
    }

    /** Prints the id. */
    @Override
    public String toString() {
        return id;
    }
}
