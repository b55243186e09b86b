package org.feidi.enclave.fact;

import static java.util.Objects.requireNonNull;

import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Named;

/**
 * Something that happens once, on a date, and from which years are counted (起算点): the first tax,
 * the start of construction.
 *
 * @param id what tells it from other milestones
 * @param name what it is called
 */
public record Milestone(String id, Name name) implements Named, Comparable<Milestone> {

    /** The first tax was booked (首次产生税收). */
    public static final Milestone FIRST_TAX = new Milestone("first-tax", Name.of("first tax", "首次产生税收"));

    /** Construction began (开工建设). */
    public static final Milestone CONSTRUCTION_START =
            new Milestone("construction-start", Name.of("start of construction", "开工建设"));

    /** Production was reached (达产). */
    public static final Milestone PRODUCTION_REACHED =
            new Milestone("production-reached", Name.of("production reached", "达产"));

    /** The tax registration moved to the fly-in region (完成工商和税务登记变更). */
    public static final Milestone REGISTRATION_MOVED =
            new Milestone("registration-moved", Name.of("registration moved", "登记变更完成"));

    /** A grant was paid in full (援助资金全部到位). */
    public static final Milestone GRANT_PAID = new Milestone("grant-paid", Name.of("grant paid in full", "资金全部到位"));

    /** The agreement came into force (协议生效). */
    public static final Milestone IN_FORCE = new Milestone("in-force", Name.of("agreement in force", "协议生效"));

    /** @throws IllegalArgumentException if the id is blank or not plain */
    public Milestone {
        Named.requireId(id, "a milestone");
        requireNonNull(name, "name");
    }

    /** Compares by id, then by name. */
    @Override
    public int compareTo(Milestone other) {
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
