package org.feidi.enclave.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A firm or project whose facts are told apart (企业、项目). Facts that name no subject are of the
 * enclave as a whole.
 *
 * @param id what tells it from other subjects; two subjects are equal if their ids are
 * @param name what it is called
 */
public record Subject(String id, Name name) implements Worded, Comparable<Subject> {

    /** @throws IllegalArgumentException if the id is blank */
    public Subject {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        checkArgument(!id.isBlank(), "Id of a subject must not be blank, but is '%s'.", id);
    }

    /**
     * {@return the subject}
     *
     * @param id what tells it from other subjects, not blank
     */
    public static Subject of(String id, Name name) {
        return new Subject(id, name);
    }

    @Override
    public String in(Locale locale) {
        return name.in(locale);
    }

    @Override
    public int compareTo(Subject other) {
        return id.compareTo(other.id);
    }

    /** Compares by id alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject that && id.equals(that.id);
    }

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
