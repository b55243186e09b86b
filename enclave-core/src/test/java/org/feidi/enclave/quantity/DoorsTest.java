package org.feidi.enclave.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public method and factory of the package refuses null with the name of the parameter. */
class DoorsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/feidi/enclave/quantity");

    private static final ImmutableList<Object> ROOMS = ImmutableList.of(
            Money.fen(1),
            LandArea.ZERO,
            FloorArea.ZERO,
            Fraction.ONE,
            Weights.of(6, 4),
            Apportionment.among(List.of("a"), Weights.of(1)),
            RemainderRule.leftoverTo("a"));

    private static final ImmutableMap<Class<?>, Object> ANY = ImmutableMap.<Class<?>, Object>builder()
            .put(Currency.class, Money.CNY)
            .put(Money.class, Money.fen(1))
            .put(Weights.class, Weights.of(1))
            .put(Fraction.class, Fraction.ONE)
            .put(BigDecimal.class, BigDecimal.ONE)
            .put(BigInteger.class, BigInteger.ONE)
            .put(List.class, List.of("a"))
            .put(Map.class, Map.of("a", BigInteger.ONE))
            .put(RemainderRule.class, RemainderRule.largestRemainder())
            .put(String.class, "1")
            .put(long.class, 1L)
            .put(int.class, 1)
            .buildOrThrow();

    record Door(Object room, Executable way, int place) {

        @Override
        public String toString() {
            return way + ", parameter " + place;
        }
    }

    static Stream<Door> doors() {
        return ROOMS.stream().flatMap(room -> {
            Class<?> type = room instanceof RemainderRule ? RemainderRule.class : room.getClass();
            return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getConstructors()))
                    .filter(way -> Modifier.isPublic(way.getModifiers()) && !way.isSynthetic())
                    .filter(way -> !way.getName().equals("equals"))
                    .flatMap(way -> places(way).map(place -> new Door(room, way, place)));
        });
    }

    private static Stream<Integer> places(Executable way) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < way.getParameterCount(); i++) {
            if (!way.getParameterTypes()[i].isPrimitive()) {
                places.add(i);
            }
        }
        return places.stream();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_isRefusedByName(Door door) throws IOException {
        Throwable refusal = catchThrowable(() -> open(door));
        assertThat(refusal).isInstanceOf(NullPointerException.class);
        assertThat(namesOf(door)).contains(refusal.getMessage());
    }

    private static @Nullable Object open(Door door) throws Throwable {
        @Nullable Object[] arguments = new @Nullable Object[door.way().getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == door.place() ? null : ANY.get(door.way().getParameterTypes()[i]);
        }
        try {
            return door.way() instanceof Method method
                    ? method.invoke(door.room(), arguments)
                    : ((Constructor<?>) door.way()).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What the source calls the parameter, in any overload of that name. */
    private static List<String> namesOf(Door door) throws IOException {
        String type = door.way().getDeclaringClass().getSimpleName();
        String name = door.way() instanceof Method method ? method.getName() : type;
        String source = Files.readString(SOURCES.resolve(type + ".java"));
        Matcher declared = Pattern.compile(
                        "(?:\\w|>|record) " + name + "(?:<[^(]*>)?\\(([^()]*)\\)\\s*(?:implements|throws|\\{)")
                .matcher(source);
        List<String> names = new ArrayList<>();
        while (declared.find()) {
            String[] parameters = declared.group(1).split(",(?![^<]*>)", -1);
            if (parameters.length > door.place()) {
                String parameter = parameters[door.place()].trim();
                names.add(parameter.substring(parameter.lastIndexOf(' ') + 1));
            }
        }
        return names;
    }
}
