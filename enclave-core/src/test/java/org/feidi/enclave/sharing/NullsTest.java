package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.feidi.enclave.sharing.SharingRules.allTo;
import static org.feidi.enclave.sharing.SharingRules.amount;
import static org.feidi.enclave.sharing.SharingRules.base;
import static org.feidi.enclave.sharing.SharingRules.byFactors;
import static org.feidi.enclave.sharing.SharingRules.factor;
import static org.feidi.enclave.sharing.SharingRules.figure;
import static org.feidi.enclave.sharing.SharingRules.inTotal;
import static org.feidi.enclave.sharing.SharingRules.onlyIf;
import static org.feidi.enclave.sharing.SharingRules.reached;
import static org.feidi.enclave.sharing.SharingRules.recoverFirst;
import static org.feidi.enclave.sharing.SharingRules.split;
import static org.feidi.enclave.sharing.SharingRules.stays;
import static org.feidi.enclave.sharing.SharingRules.upTo;
import static org.feidi.enclave.sharing.SharingRules.years;
import static org.feidi.enclave.sharing.Sides.IN;
import static org.feidi.enclave.sharing.Sides.OUT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.feidi.enclave.fact.Facts;
import org.feidi.enclave.fact.Item;
import org.feidi.enclave.fact.Measure;
import org.feidi.enclave.fact.Milestone;
import org.feidi.enclave.fact.Subject;
import org.feidi.enclave.quantity.Apportionment;
import org.feidi.enclave.quantity.Fraction;
import org.feidi.enclave.quantity.Money;
import org.feidi.enclave.quantity.RemainderRule;
import org.feidi.enclave.quantity.Weights;
import org.feidi.enclave.wording.Citation;
import org.feidi.enclave.wording.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every public door of this package refuses null with the name of the parameter. */
class NullsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/feidi/enclave/sharing");

    /** Called by the pool alone, with what it has itself; told in any language; or made by the compiler. */
    private static final List<String> NO_DOORS = List.of("share", "fold", "equals", "valueOf", "in");

    private static final SharingRule RULE = split(OUT, 1, IN, 1);
    private static final Citation CITATION = Citation.of(Name.of("Some measure", "某办法"));
    private static final Own.Function OWN = year -> ImmutableMap.of(OUT, year.pool());
    private static final Pool POOL = Pool.ofYears(Money.wan("1"));
    private static final ImmutableSortedMap<Integer, Allocation> NO_YEARS = ImmutableSortedMap.of();

    /** One of each type that a door is on or asks for. */
    private static final List<Object> SAMPLES = List.of(
            RULE,
            RULE.within(OUT, allTo(IN)),
            years(1, 1, RULE),
            years(1, 1, RULE).thenEnds(),
            new Phases.Phase(1, 1, RULE),
            onlyIf(figure("x").atLeast(Money.wan("1")), RULE),
            onlyIf(figure("x").atLeast(Money.wan("1")), RULE).otherwise(RULE),
            upTo(Money.wan("1"), RULE),
            upTo(Money.wan("1"), RULE).above(RULE),
            new Slices.Slice(figure("x"), RULE),
            base(Money.wan("1"), RULE),
            base(Money.wan("1"), RULE).increment(RULE),
            RULE.capping(OUT, inTotal(figure("x"))),
            RULE.capping(OUT, inTotal(figure("x"))).surplus(RULE),
            inTotal(figure("x")),
            recoverFirst(OUT, figure("x")),
            recoverFirst(OUT, figure("x")).then(RULE),
            recoverFirst(OUT, figure("x")).then(RULE).countedFrom(RecoverFirst.CountedFrom.AGREEMENT),
            RecoverFirst.CountedFrom.AGREEMENT,
            RULE.guaranteeing(OUT, figure("x")),
            RULE.guaranteeing(OUT, figure("x")).madeUpBy(IN),
            new Guaranteed.Maker(IN, true),
            RULE.dueInTotal(OUT, figure("x"), 1),
            RULE.under(CITATION),
            stays("it stays"),
            SharingRules.byItem(ImmutableMap.of(Item.VALUE_ADDED_TAX, RULE)),
            SharingRules.netOf(figure("x"), OUT),
            SharingRules.netOf(figure("x"), OUT).share(RULE),
            SharingRules.own(Name.of("own", "自定"), List.of(OUT), OWN),
            OWN,
            new Own.Year(1, Money.wan("1"), ImmutableSortedMap.of(), ImmutableSortedMap.of()),
            factor(1, figure("x")),
            byFactors(factor(1, figure("x"))),
            byFactors(factor(1, figure("x"))).among(List.of(OUT, IN), ByFactors.WhenZero.DROPPED),
            ByFactors.WhenZero.DROPPED,
            new ByFactors.Rounding(2, OUT),
            figure("x"),
            figure("x").growingBy(Fraction.ONE),
            figure("x").untilYear(1),
            figure("x").atLeast(amount(Money.wan("1"))),
            reached(Milestone.GRANT_PAID),
            Milestone.GRANT_PAID,
            POOL,
            POOL.circumstances(),
            POOL.by(RULE),
            POOL.by(RULE).year(1),
            POOL.explain(RULE).values().asList().get(0),
            new Unallocated(Unallocated.Cause.ENDED, Name.of("over"), Money.wan("1")),
            Unallocated.Cause.ENDED,
            new Shortfall(Shortfall.Kind.GUARANTEE, OUT, Optional.empty(), 1, Money.wan("1"), false),
            Shortfall.Kind.GUARANTEE,
            new Dues(ImmutableSortedMap.of(), Optional.empty()),
            new Allocations(NO_YEARS),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableSortedMap.of(),
            ImmutableSortedSet.of(),
            Optional.empty(),
            OUT,
            CITATION,
            Name.of("name"),
            "text",
            Money.wan("1"),
            Money.CNY,
            Fraction.ONE,
            Measure.of(Money.wan("1")),
            Weights.of(1, 1),
            Apportionment.among(List.of(OUT), Weights.of(1)),
            RemainderRule.largestRemainder(),
            Facts.none(),
            Item.VALUE_ADDED_TAX,
            Subject.of("firm", Name.of("Firm", "企业")),
            YearMonth.of(2020, 1),
            Locale.ENGLISH);

    @Test
    void everyPublicDoor_refusesNullWithTheNameOfTheParameter() {
        List<String> wrong = new ArrayList<>();
        int doors = 0;
        for (Class<?> type : publicTypes()) {
            for (Executable door : doorsOf(type)) {
                for (int i = 0; i < door.getParameterCount(); i++) {
                    if (!door.getParameterTypes()[i].isPrimitive()) {
                        doors++;
                        problem(type, door, i).ifPresent(wrong::add);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(doors).isGreaterThan(180);
    }

    /** What is wrong with how a door meets null, if anything is. */
    private static Optional<String> problem(Class<?> type, Executable door, int place) {
        String at = type.getSimpleName() + "." + door.getName() + " at " + place + " of "
                + Arrays.toString(door.getParameterTypes());
        Object[] arguments =
                Stream.of(door.getParameterTypes()).map(NullsTest::sample).toArray();
        arguments[place] = null;
        try {
            if (door instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Method method = (Method) door;
                method.invoke(Modifier.isStatic(method.getModifiers()) ? null : sample(type), arguments);
            }
            return Optional.of(at + " accepts null");
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            boolean named = thrown instanceof NullPointerException
                    && thrown.getMessage() != null
                    && namesParameter(door, thrown.getMessage());
            return named ? Optional.empty() : Optional.of(at + " says " + thrown);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Public doors must open, but not " + at, e);
        }
    }

    private static @Nullable Object sample(Class<?> type) {
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) true : type == long.class ? (Object) 1L : (Object) 1;
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, sample(type.getComponentType()));
            return array;
        }
        return SAMPLES.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("A sample of " + type + " is missing."));
    }

    /** In the source: of a record the components, of a method what stands between its brackets. */
    private static boolean namesParameter(Executable door, String name) {
        if (!name.matches("[a-z][A-Za-z]*")) {
            return false;
        }
        String declared = door instanceof Constructor<?>
                ? "\\b" + door.getDeclaringClass().getSimpleName() + "\\s*\\("
                : "\\b" + door.getName() + "\\s*\\(";
        return Pattern.compile(declared + "[^{};]*\\b" + name + "\\s*[,)]")
                .matcher(source(door.getDeclaringClass()))
                .find();
    }

    private static String source(Class<?> type) {
        String file = type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
        try {
            return Files.readString(SOURCES.resolve(file + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException("Sources must be readable, to find the names of parameters in them.", e);
        }
    }

    private static List<Executable> doorsOf(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(door -> Modifier.isPublic(door.getModifiers()) && !door.isSynthetic())
                .filter(door -> !Modifier.isAbstract(door.getModifiers()))
                .filter(door -> !NO_DOORS.contains(door.getName()))
                .toList();
    }

    private static List<Class<?>> publicTypes() {
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            sources.map(source -> source.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.contains("-"))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Sources must be readable, to find the public types.", e);
        }
        List<Class<?>> types = new ArrayList<>();
        for (String file : files) {
            try {
                Class<?> type = Class.forName(NullsTest.class.getPackageName() + "." + file);
                if (Modifier.isPublic(type.getModifiers()) && type != Split.class) {
                    types.add(type);
                    types.addAll(Arrays.stream(type.getDeclaredClasses())
                            .filter(nested -> Modifier.isPublic(nested.getModifiers()))
                            .toList());
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError("Every source file must be a type, but not " + file, e);
            }
        }
        return types;
    }
}
