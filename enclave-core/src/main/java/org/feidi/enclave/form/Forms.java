package org.feidi.enclave.form;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Walks over forms: rules, amounts, conditions, bases, clauses, agreements.
 *
 * <p>A value has one of five shapes: a list (also a set), keyed in written order (a map), optional,
 * a form, or a leaf, which is anything else. What is a form and what a leaf is told by {@link
 * Composition}. So these are forms, though nobody calls them so: a phase, a slice, a factor, the
 * rounding of keys, who makes up a floor, a measure, a clock, a scope, a retention, and each rule
 * for remainders. These are leaves: parties, items, subjects, milestones, names, citations, money,
 * fractions, weights, what is one of a few, and the function of a rule of one's own.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code rebuiltFromItsPartsIsEqual}
 *   <li>{@code replacingAPartyThatDoesNotOccurAndBackChangesNothing}
 * </ul>
 */
public final class Forms {

    private Forms() {}

    /**
     * {@return the parts of a form, in the order in which they are read}
     *
     * @throws IllegalArgumentException if it is no form
     */
    public static ImmutableList<Part> parts(Object form) {
        return compositionOf(requireNonNull(form, "form")).parts(form);
    }

    /**
     * {@return the values of a type anywhere in a form, leaves and forms, in the order in which they
     * are read: itself the first, if it is one; one that stands in two places, twice}
     */
    public static <T> ImmutableList<T> all(Object form, Class<T> type) {
        requireNonNull(form, "form");
        requireNonNull(type, "type");
        ImmutableList.Builder<T> all = ImmutableList.builder();
        addAll(form, type, all);
        return all.build();
    }

    private static <T> void addAll(Object value, Class<T> type, ImmutableList.Builder<T> all) {
        if (type.isInstance(value)) {
            all.add(type.cast(value));
        }
        eachIn(value, inside -> addAll(inside, type, all));
    }

    /**
     * {@return the nearest values of a type in a form, in the order in which they are read: without
     * itself, and without those that stand inside others}
     */
    public static <T> ImmutableList<T> children(Object form, Class<T> type) {
        requireNonNull(form, "form");
        requireNonNull(type, "type");
        ImmutableList.Builder<T> nearest = ImmutableList.builder();
        eachIn(form, inside -> addNearest(inside, type::isInstance, found -> nearest.add(type.cast(found))));
        return nearest.build();
    }

    /** {@return the nearest values of any of some types in a form, as {@link #children}} */
    public static ImmutableList<Object> childrenOfAny(Object form, Class<?>... types) {
        requireNonNull(form, "form");
        requireNonNull(types, "types");
        ImmutableList.Builder<Object> nearest = ImmutableList.builder();
        Predicate<Object> wanted = value -> isOfAny(value, types);
        eachIn(form, inside -> addNearest(inside, wanted, nearest::add));
        return nearest.build();
    }

    private static boolean isOfAny(Object value, Class<?>... types) {
        for (Class<?> type : types) {
            if (type.isInstance(value)) {
                return true;
            }
        }
        return false;
    }

    private static void addNearest(Object value, Predicate<Object> wanted, Consumer<Object> nearest) {
        if (wanted.test(value)) {
            nearest.accept(value);
        } else {
            eachIn(value, inside -> addNearest(inside, wanted, nearest));
        }
    }

    /**
     * Builds a form anew, from its leaves up.
     *
     * @param ofLeaf what stands in the place of a leaf, of a type that may stand there
     * @return the form; what a constructor throws comes through as it is
     * @throws IllegalArgumentException if it is no form
     */
    public static <F> F rebuilt(F form, UnaryOperator<Object> ofLeaf) {
        requireNonNull(form, "form");
        requireNonNull(ofLeaf, "ofLeaf");
        compositionOf(form);
        return sameType(form, changed(form, Forms::isLeaf, ofLeaf));
    }

    /**
     * Builds a form anew with other parts.
     *
     * @param values one value a part, in the order of the parts
     * @return the form; what its constructor throws comes through as it is
     * @throws IllegalArgumentException if it is no form, or there are more or fewer values than parts
     */
    public static <F> F withParts(F form, List<?> values) {
        requireNonNull(form, "form");
        requireNonNull(values, "values");
        return compositionOf(form).make(values);
    }

    /**
     * Builds a form anew with each of its {@link #children} of a type changed.
     *
     * @return the form; what a constructor throws comes through as it is
     */
    public static <F, T> F withChildren(F form, Class<T> type, UnaryOperator<T> change) {
        requireNonNull(form, "form");
        requireNonNull(type, "type");
        requireNonNull(change, "change");
        UnaryOperator<Object> ofAny = value -> change.apply(type.cast(value));
        return sameType(form, changedIn(form, inside -> changed(inside, type::isInstance, ofAny)));
    }

    /**
     * Replaces each leaf that equals one value by another.
     *
     * @return the form; what a constructor throws comes through as it is
     * @throws IllegalArgumentException if it is no form
     */
    public static <F> F replacing(F form, Object one, Object other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return rebuilt(form, leaf -> leaf.equals(one) ? other : leaf);
    }

    @SuppressWarnings("unchecked") // its own class
    private static <F> Composition<F> compositionOf(F form) {
        Optional<Composition<?>> composition = Composition.of(form.getClass());
        checkArgument(
                composition.isPresent(),
                "Value must be a form, but is of %s.",
                form.getClass().getSimpleName());
        return (Composition<F>) composition.get();
    }

    /** A form is built anew as one of its own class. */
    @SuppressWarnings("unchecked")
    private static <F> F sameType(F form, Object built) {
        return ((Class<F>) form.getClass()).cast(built);
    }

    private static boolean isLeaf(Object value) {
        return !(value instanceof Collection
                || value instanceof Map
                || value instanceof Optional
                || value instanceof OptionalInt
                || Composition.of(value.getClass()).isPresent());
    }

    /** The values that stand directly in one. */
    private static void eachIn(Object value, Consumer<Object> seen) {
        if (value instanceof Collection<?> list) {
            list.forEach(seen);
        } else if (value instanceof Map<?, ?> keyed) {
            keyed.forEach((key, keyedValue) -> {
                seen.accept(key);
                seen.accept(keyedValue);
            });
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(seen);
        } else if (value instanceof OptionalInt optional) {
            optional.ifPresent(seen::accept);
        } else {
            Optional<Composition<?>> composition = Composition.of(value.getClass());
            if (composition.isPresent()) {
                composition.get().each(value, seen);
            }
        }
    }

    private static Object changed(Object value, Predicate<Object> wanted, UnaryOperator<Object> change) {
        return wanted.test(value) ? change.apply(value) : changedIn(value, inside -> changed(inside, wanted, change));
    }

    /** The same value, built anew with what stands directly in it changed. */
    private static Object changedIn(Object value, UnaryOperator<Object> change) {
        if (value instanceof Collection<?> list) {
            return changedList(list, change);
        }
        if (value instanceof Map<?, ?> keyed) {
            return changedMap(keyed, change);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(change);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? OptionalInt.of((Integer) change.apply(optional.getAsInt())) : optional;
        }
        Optional<Composition<?>> composition = Composition.of(value.getClass());
        return composition.isPresent() ? changedForm(composition.get(), value, change) : value;
    }

    private static Object changedForm(Composition<?> composition, Object form, UnaryOperator<Object> change) {
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        composition.each(form, value -> values.add(change.apply(value)));
        return requireNonNull(composition.make(values.build()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a sorted set sorts what has an order
    private static Object changedList(Collection<?> list, UnaryOperator<Object> change) {
        Object[] values = list.stream().map(change).toArray();
        if (list instanceof ImmutableSortedSet) {
            return ImmutableSortedSet.copyOf((Collection) Arrays.asList(values));
        }
        return list instanceof ImmutableSet ? ImmutableSet.copyOf(values) : ImmutableList.copyOf(values);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a sorted map sorts keys that have an order
    private static Object changedMap(Map<?, ?> keyed, UnaryOperator<Object> change) {
        ImmutableMap.Builder<Object, Object> values = ImmutableMap.builder();
        keyed.forEach((key, value) -> values.put(change.apply(key), change.apply(value)));
        ImmutableMap<Object, Object> built = values.buildOrThrow();
        return keyed instanceof ImmutableSortedMap ? ImmutableSortedMap.copyOf((Map) built) : built;
    }
}
