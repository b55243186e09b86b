package org.feidi.enclave.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.feidi.enclave.party.Abroad;
import org.feidi.enclave.party.Party;
import org.feidi.enclave.party.Zone;
import org.feidi.enclave.wording.Named;
import org.jspecify.annotations.Nullable;

/**
 * Who and what stands under which id: parties, subjects, items and milestones.
 *
 * <p>An id tells a thing from others of its kind, and an item from others of its account. Two things
 * that share one and differ in their name, their region or anything else are a {@link Conflict}.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code aThingNeverConflictsWithItself}
 *   <li>{@code conflictsAreTheSameFromBothSides}
 * </ul>
 */
public final class Directory {

    private final ImmutableMap<Key, Named> byKey;
    private final ImmutableList<Conflict> conflicts;

    private Directory(ImmutableMap<Key, Named> byKey, ImmutableList<Conflict> conflicts) {
        this.byKey = byKey;
        this.conflicts = conflicts;
    }

    /** {@return the directory of some things, in the order in which they are told} */
    public static Directory of(Iterable<? extends Named> things) {
        requireNonNull(things, "things");
        Map<Key, Named> byKey = new LinkedHashMap<>();
        Map<Key, Conflict> conflicts = new LinkedHashMap<>();
        for (Named thing : things) {
            Key key = Key.of(thing);
            @Nullable Named before = byKey.putIfAbsent(key, thing);
            if (before != null && !before.equals(thing)) {
                conflicts.putIfAbsent(key, new Conflict(before, thing));
            }
        }
        return new Directory(ImmutableMap.copyOf(byKey), ImmutableList.copyOf(conflicts.values()));
    }

    /**
     * Two things under one id.
     *
     * @param one the thing that was there first
     * @param other the thing that differs from it
     */
    public record Conflict(Named one, Named other) {
        public Conflict {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }

        /** {@return the first of the two, with all that tells it from the other} */
        public String oneInFull() {
            return inFull(one);
        }

        /** {@return the second of the two, with all that tells it from the first} */
        public String otherInFull() {
            return inFull(other);
        }

        /** Prints both, with what tells them apart. */
        @Override
        public String toString() {
            return kindOf(one) + " '" + one.id() + "' must be one, but is two: " + inFull(one) + " and " + inFull(other)
                    + ".";
        }
    }

    /** What must be equal for two things to be meant as one. */
    private record Key(String kind, String id) {

        static Key of(Named thing) {
            return new Key(kindOf(thing), thing.id());
        }
    }

    /** {@return what stands under the ids, the first of each} */
    public ImmutableList<Named> all() {
        return byKey.values().asList();
    }

    /** {@return the ids under which two different things were told, one conflict an id} */
    public ImmutableList<Conflict> conflicts() {
        return conflicts;
    }

    /** {@return the ids under which another directory has something else than this one} */
    public ImmutableList<Conflict> conflictsWith(Directory other) {
        requireNonNull(other, "other");
        ImmutableList.Builder<Conflict> across = ImmutableList.builder();
        byKey.forEach((key, ours) -> {
            @Nullable Named theirs = other.byKey.get(key);
            if (theirs != null && !theirs.equals(ours)) {
                across.add(new Conflict(ours, theirs));
            }
        });
        return across.build();
    }

    private static String kindOf(Named thing) {
        if (thing instanceof Party party) {
            return switch (party.kind()) {
                case REGION -> "Region";
                case ZONE -> "Zone";
                case ABROAD -> "Place abroad";
                case ORGANISATION -> "Organisation";
                case POT -> "Pot";
            };
        }
        return thing instanceof Item item
                ? "Item of " + item.account().in(Locale.ENGLISH)
                : thing.getClass().getSimpleName();
    }

    /** With all that tells it from its namesake. */
    private static String inFull(Named thing) {
        String names = thing.name().english().equals(thing.name().chinese())
                ? thing.name().english()
                : thing.name().english() + " (" + thing.name().chinese() + ")";
        if (thing instanceof Zone zone) {
            return names + " in " + zone.within();
        }
        return thing instanceof Abroad place ? names + " in " + place.country() : names;
    }

    /** Prints how many things stand here. */
    @Override
    public String toString() {
        return "Directory of " + byKey.size();
    }
}
