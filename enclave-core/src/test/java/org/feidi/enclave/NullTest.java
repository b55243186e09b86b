package org.feidi.enclave;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public door of the core refuses null with the name of the parameter.
 *
 * <p>A door is a parameter of a public or protected method or constructor of a public type, also of
 * one that is inherited from a class of the package or written by Immutables. No doors are primitives,
 * parameters that are {@code @Nullable}, {@code equals}, what the compiler writes, and what callers
 * implement. What Immutables writes for optional and repeated parts may refuse in the words of the
 * machine.
 */
class NullTest {

    /** What callers implement: what goes in there is the library's, not the caller's. */
    static final Set<String> CALLBACKS = Set.of(
            "org.feidi.enclave.agreement.Basis$Fold",
            "org.feidi.enclave.land.ExchangeBasis$Cases",
            "org.feidi.enclave.land.QuotaAction$Cases",
            "org.feidi.enclave.sharing.CustomRule$Function",
            "org.feidi.enclave.sharing.SharingRule$Fold");

    private static final Set<Class<?>> SEVERAL = Set.of(Optional.class, OptionalInt.class, Iterable.class, Map.class);

    /** Far fewer would mean that the sweep has lost sight of them. */
    private static final int LEAST_DOORS = 1_200;

    private static ImmutableList<Class<?>> types = ImmutableList.of();
    private static SampleValues samples = new SampleValues(types);

    /** A parameter of a method or constructor of a type. */
    private record Door(Class<?> type, Executable executable, int parameter) {

        Parameter refusing() {
            return executable.getParameters()[parameter];
        }

        boolean hasReceiver() {
            return executable instanceof Method && !Modifier.isStatic(executable.getModifiers());
        }

        /** What is wrong with it. */
        Stream<String> complaints() {
            Optional<Object[]> arguments = samples.arguments(executable);
            ImmutableList<Object> receivers = hasReceiver() ? samples.each(type) : ImmutableList.of(type);
            if (arguments.isEmpty() || receivers.isEmpty()) {
                return Stream.of(this + ": there is no sample to call it with");
            }
            Object[] given = arguments.orElseThrow();
            given[parameter] = null;
            return receivers.stream()
                    .flatMap(receiver -> complaint(receiver, given)
                            .map(it -> this + ", of " + receiver.getClass().getSimpleName() + ": " + it)
                            .stream());
        }

        private Optional<String> complaint(Object receiver, Object[] given) {
            try {
                Reflected.invoke(executable, receiver, given);
                return Optional.of("is accepted");
            } catch (InvocationTargetException e) {
                Throwable thrown = requireNonNull(e.getCause());
                boolean named = refusing().getName().equals(thrown.getMessage())
                        || (isWrittenByImmutables(receiver) && isOptionalOrRepeated());
                return named && thrown instanceof NullPointerException
                        ? Optional.empty()
                        : Optional.of(String.valueOf(thrown));
            }
        }

        /** The class that does it: an abstract method is written in the class of the receiver. */
        private boolean isWrittenByImmutables(Object receiver) {
            Class<?> writer = Modifier.isAbstract(executable.getModifiers())
                    ? receiver.getClass()
                    : executable.getDeclaringClass();
            return writer.getName().contains(".Immutable");
        }

        private boolean isOptionalOrRepeated() {
            return SEVERAL.contains(refusing().getType())
                    || executable.getName().matches("(add|put)[A-Z].*");
        }

        @Override
        public String toString() {
            String parameters = Arrays.stream(executable.getParameters())
                    .map(it -> it.getType().getSimpleName() + " " + it.getName())
                    .collect(Collectors.joining(", "));
            String what = executable instanceof Method ? "." + executable.getName() : "";
            return type.getName().replaceAll(".*\\.", "") + what + "(" + parameters + ") with "
                    + refusing().getName() + " = null";
        }
    }

    @BeforeAll
    static void lookForTypes() throws IOException {
        types = Reflected.publicTypes();
        samples = new SampleValues(types);
    }

    @ParameterizedTest
    @MethodSource("org.feidi.enclave.Rooms#all")
    void everyDoor_refusesNullByTheNameOfTheParameter(String room) {
        assertThat(types.stream()
                        .filter(type -> type.getPackageName().equals(Rooms.ROOT + "." + room))
                        .flatMap(NullTest::doorsOf)
                        .flatMap(Door::complaints))
                .isEmpty();
    }

    @Test
    void sweep_seesTheDoorsOfAllRooms() {
        assertThat(types.stream().flatMap(NullTest::doorsOf).count()).isGreaterThan(LEAST_DOORS);
    }

    private static Stream<Door> doorsOf(Class<?> type) {
        if (CALLBACKS.contains(type.getName())) {
            return Stream.of();
        }
        Stream<Method> reachable = Stream.concat(
                Reflected.methodsOf(type).stream(),
                Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isProtected(method.getModifiers())));
        return Stream.concat(reachable, Arrays.stream(type.getDeclaredConstructors()))
                .filter(it -> (it.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(it -> Reflected.isOfTheHouse(it.getDeclaringClass()) && !isWrittenByTheCompiler(it))
                .flatMap(it -> IntStream.range(0, it.getParameterCount())
                        .filter(index -> refusesNull(it.getParameters()[index]))
                        .mapToObj(index -> new Door(type, it, index)));
    }

    private static boolean isWrittenByTheCompiler(Executable executable) {
        return executable.isSynthetic()
                || executable.getName().equals("equals")
                || (executable.getDeclaringClass().isEnum()
                        && executable.getName().equals("valueOf"));
    }

    private static boolean refusesNull(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
