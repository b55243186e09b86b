package org.feidi.enclave.form;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Of which parts the values of a class are made, and how one is made of them.
 *
 * <p>A record of this library is a form, unless it has an order of its own ({@link Comparable}):
 * then it is a leaf, as money or a party is. A record is made by its canonical constructor. A class
 * that Immutables completes is a form if it tells its composition, once, in a static method {@code
 * composition()}. Everything else is a leaf, also what a caller brings.
 *
 * <p>Names of components are names for the file: whoever renames one breaks files.
 *
 * @param <F> the class
 */
public final class Composition<F> {

    private static final String HOUSE = Composition.class
            .getPackageName()
            .substring(0, Composition.class.getPackageName().lastIndexOf('.'));

    private static final ClassValue<Optional<Composition<?>>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<Composition<?>> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private final Class<F> type;
    private final ImmutableList<Component> components;
    private final Method[] accessors;
    private final Function<ImmutableList<Object>, F> maker;

    private Composition(Class<F> type, List<Method> accessors, Function<ImmutableList<Object>, F> maker) {
        this.type = type;
        this.components = accessors.stream()
                .map(accessor -> new Component(accessor.getName(), accessor.getGenericReturnType()))
                .collect(ImmutableList.toImmutableList());
        this.accessors = accessors.toArray(new Method[0]);
        this.maker = maker;
    }

    /**
     * One component of a form.
     *
     * @param name what it is called, also in files
     * @param type its generic type as declared
     */
    public record Component(String name, Type type) {

        public Component {
            requireNonNull(name, "name");
            requireNonNull(type, "type");
        }
    }

    /** {@return of what the values of a class are made; none of leaves} */
    public static Optional<Composition<?>> of(Class<?> type) {
        return KNOWN.get(requireNonNull(type, "type"));
    }

    /**
     * {@return of what a record is made, also one with an order of its own: for whoever writes down
     * leaves}
     *
     * @throws IllegalArgumentException if it is no record
     */
    public static <F> Composition<F> ofRecord(Class<F> type) {
        requireNonNull(type, "type");
        checkArgument(type.isRecord(), "Class must be a record, but is %s.", type.getSimpleName());
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<F> canonical;
        try {
            canonical = opened(type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new LinkageError("A record must have a canonical constructor, but " + type + " has none.", e);
        }
        return new Composition<>(
                type,
                Stream.of(components)
                        .map(component -> opened(component.getAccessor()))
                        .toList(),
                values -> called(() -> canonical.newInstance(values.toArray())));
    }

    /**
     * Tells of what the values of a class are made that is no record.
     *
     * @param names its accessors, in the order in which they are read
     * @param maker makes one of all the parts, in that order
     * @throws IllegalArgumentException if one of them is no accessor of the class
     */
    public static <F> Composition<F> told(
            Class<F> type, ImmutableList<String> names, Function<ImmutableList<Object>, F> maker) {
        requireNonNull(type, "type");
        requireNonNull(names, "names");
        requireNonNull(maker, "maker");
        return new Composition<>(
                type, names.stream().map(name -> accessor(type, name)).toList(), maker);
    }

    private static Method accessor(Class<?> type, String name) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .map(Composition::opened)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Part must be an accessor of " + type.getSimpleName() + ", but is '" + name + "'."));
    }

    private static Optional<Composition<?>> find(Class<?> type) {
        boolean ofTheHouse = type.getModule().equals(Composition.class.getModule())
                && (type.getPackageName() + ".").startsWith(HOUSE + ".");
        if (!ofTheHouse || Comparable.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        return type.isRecord() ? Optional.of(ofRecord(type)) : tellingItself(type);
    }

    /** Also of what Immutables writes, which extends it. */
    private static Optional<Composition<?>> tellingItself(Class<?> type) {
        for (Class<?> told = type; told != null; told = told.getSuperclass()) {
            for (Method method : told.getDeclaredMethods()) {
                if (method.getName().equals("composition")
                        && method.getReturnType().equals(Composition.class)
                        && Modifier.isStatic(method.getModifiers())) {
                    Method composition = opened(method);
                    return Optional.of((Composition<?>) called(() -> composition.invoke(null)));
                }
            }
        }
        return Optional.empty();
    }

    private static <A extends AccessibleObject> A opened(A member) {
        member.setAccessible(true);
        return member;
    }

    private interface Call<R> {
        R call() throws ReflectiveOperationException;
    }

    /** What is thrown inside comes through as it is. */
    private static <R> R called(Call<R> call) {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            Throwables.throwIfUnchecked(requireNonNull(e.getCause()));
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A form must be open to its own module.", e);
        }
    }

    /** {@return the components, in the order in which they are read} */
    public ImmutableList<Component> components() {
        return components;
    }

    /**
     * Makes a form.
     *
     * @param values one value a component, in their order
     * @throws IllegalArgumentException if there are more or fewer; what the constructor of the form
     *     throws comes through as it is
     */
    public F make(List<?> values) {
        requireNonNull(values, "values");
        checkArgument(
                values.size() == accessors.length,
                "%s must be made of %s parts, but there are %s.",
                type.getSimpleName(),
                accessors.length,
                values.size());
        return maker.apply(ImmutableList.copyOf(values));
    }

    private Object value(Object form, int component) {
        return requireNonNull(called(() -> accessors[component].invoke(form)));
    }

    void each(Object form, Consumer<Object> seen) {
        for (int i = 0; i < accessors.length; i++) {
            seen.accept(value(form, i));
        }
    }

    /** {@return the parts of a value of this class, in the order in which they are read} */
    public ImmutableList<Part> parts(F form) {
        requireNonNull(form, "form");
        ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(accessors.length);
        for (int i = 0; i < accessors.length; i++) {
            Component component = components.get(i);
            parts.add(new Part(component.name(), component.type(), value(form, i)));
        }
        return parts.build();
    }

    /** Prints the class and its components. */
    @Override
    public String toString() {
        return type.getSimpleName()
                + Arrays.toString(components.stream().map(Component::name).toArray());
    }
}
