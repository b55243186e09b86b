package org.feidi.enclave;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of the core and calls to them, by reflection. */
final class Reflected {

    private Reflected() {}

    /** The types that a caller sees: public, in a package that is exported, of the main sources. */
    static ImmutableList<Class<?>> publicTypes() throws IOException {
        return ClassPath.from(Reflected.class.getClassLoader()).getAllClasses().stream()
                .filter(info -> info.getPackageName().startsWith(Rooms.ROOT + "."))
                .filter(info -> Files.exists(Rooms.sourceOf(info.getName())))
                .map(ClassPath.ClassInfo::load)
                .filter(Reflected::isPublic)
                .sorted(Comparator.comparing(Class::getName))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isPublic(Class<?> type) {
        @Nullable Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }

    /** The public methods in an order that is the same everywhere. */
    static List<Method> methodsOf(Class<?> type) {
        return Stream.of(type.getMethods())
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    static boolean isOfTheHouse(Class<?> type) {
        return type.getName().startsWith(Rooms.ROOT + ".");
    }

    /** What a call gives; nothing if it gives null or throws. */
    static Optional<Object> call(Executable executable, @Nullable Object receiver, Object... arguments) {
        return get(() -> invoke(executable, receiver, arguments));
    }

    static Optional<Object> get(Callable<@Nullable Object> call) {
        try {
            return Optional.ofNullable(call.call());
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    static @Nullable Object invoke(Executable executable, @Nullable Object receiver, @Nullable Object... arguments)
            throws InvocationTargetException {
        try {
            executable.setAccessible(true);
            return executable instanceof Method method
                    ? method.invoke(receiver, arguments)
                    : ((Constructor<?>) executable).newInstance(arguments);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new LinkageError(executable + " must be open to a test, but is not.", e);
        }
    }
}
