package org.feidi.enclave.fact;

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

    /** @throws IllegalArgumentException if the id is blank or not plain */
    public Subject {
        Named.requireId(id, "a subject");
        requireNonNull(name, "name");
    }

    /** Compares by id, then by name. */
    @Override
    public int compareTo(Subject other) {
        requireNonNull(other, "other");
        return this == other ? 0 : BY_ID.compare(this, other);
    }

    /** By the id alone: quick, and the same in every run. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Prints the id. */
    @Override
    public String toString() {
        return id;
    }
}
