package org.feidi.enclave.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens once, on a date, and from which years are counted (起算点): the first tax,
 * the start of construction.
 *
 * @param id what tells it from other milestones; two milestones are equal if their ids are
 * @param name what it is called
 */
public record Milestone(String id, Name name) implements Worded, Comparable<Milestone> {

    /** The first tax was booked (首次产生税收). */
    public static final Milestone FIRST_TAX = of("first-tax", Name.of("first tax", "首次产生税收"));

    /** Construction began (开工建设). */
    public static final Milestone CONSTRUCTION_START =
            of("construction-start", Name.of("start of construction", "开工建设"));

    /** Production was reached (达产). */
    public static final Milestone PRODUCTION_REACHED = of("production-reached", Name.of("production reached", "达产"));

    /** The tax registration moved to the fly-in region (完成工商和税务登记变更). */
    public static final Milestone REGISTRATION_MOVED =
            of("registration-moved", Name.of("registration moved", "登记变更完成"));

    /** A grant was paid in full (援助资金全部到位). */
    public static final Milestone GRANT_PAID = of("grant-paid", Name.of("grant paid in full", "资金全部到位"));

    /** The agreement came into force (协议生效). */
    public static final Milestone IN_FORCE = of("in-force", Name.of("agreement in force", "协议生效"));

    /** @throws IllegalArgumentException if the id is blank */
    public Milestone {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        checkArgument(!id.isBlank(), "Id of a milestone must not be blank, but is '%s'.", id);
    }

    /**
     * {@return the milestone}
     *
     * @param id what tells it from other milestones, not blank
     */
    public static Milestone of(String id, Name name) {
        return new Milestone(id, name);
    }

    @Override
    public String in(Locale locale) {
        return name.in(locale);
    }

    @Override
    public int compareTo(Milestone other) {
        return id.compareTo(other.id);
    }

    /** Compares by id alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Milestone that && id.equals(that.id);
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
