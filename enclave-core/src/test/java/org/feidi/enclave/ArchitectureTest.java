package org.feidi.enclave;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.feidi.enclave.quantity.Money;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms and what holds in all of them. */
class ArchitectureTest {

    private static final String ROOT = "org.feidi.enclave";

    /** Which rooms a room may import. A room that is not built yet breaks nothing; one that is not listed does. */
    private static final ImmutableMap<String, Set<String>> ROOMS = ImmutableMap.<String, Set<String>>builder()
            .put("quantity", Set.of())
            .put("calendar", Set.of())
            .put("wording", Set.of("quantity", "calendar"))
            .put("form", Set.of("quantity", "calendar", "wording"))
            .put("party", Set.of("quantity", "calendar", "wording"))
            .put("fact", Set.of("quantity", "calendar", "party", "wording"))
            .put("sharing", Set.of("quantity", "calendar", "party", "wording", "form", "fact"))
            .put("land", Set.of("quantity", "calendar", "party", "wording"))
            .put("operation", Set.of("quantity", "calendar", "party", "wording", "fact"))
            .put("agreement", Set.of("quantity", "calendar", "party", "wording", "form", "fact", "sharing", "land"))
            .put("rulebook", Set.of("quantity", "calendar", "party", "wording", "fact", "sharing", "land", "agreement"))
            .buildOrThrow();

    /** Interfaces that callers are meant to implement. */
    private static final Set<String> OPEN_INTERFACES = Set.of(
            "org.feidi.enclave.agreement.Basis$Fold",
            "org.feidi.enclave.land.ExchangeBasis$Cases",
            "org.feidi.enclave.land.QuotaAction$Cases",
            "org.feidi.enclave.wording.Message",
            "org.feidi.enclave.wording.Named",
            "org.feidi.enclave.wording.Documented",
            "org.feidi.enclave.wording.Worded",
            "org.feidi.enclave.sharing.CustomRule$Function",
            "org.feidi.enclave.sharing.SharingRule$Fold");

    private static final Set<Class<?>> FLOATING = Set.of(double.class, float.class, Double.class, Float.class);

    private static JavaClasses core = new ClassFileImporter().importPackages();

    @BeforeAll
    static void importTheCore() throws Exception {
        core = new ClassFileImporter()
                .importPath(Path.of(Money.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
        assertThat(core).isNotEmpty();
    }

    static Stream<String> rooms() {
        return ROOMS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void room_importsOnlyTheRoomsBelowIt(String room) {
        DescribedPredicate<JavaClass> allowed = resideInAPackage(inRoom(room));
        for (String below : ROOMS.getOrDefault(room, Set.of())) {
            allowed = allowed.or(resideInAPackage(inRoom(below)));
        }
        noClasses()
                .that()
                .resideInAPackage(inRoom(room))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(allowed)))
                .allowEmptyShould(true)
                .check(core);
    }

    @Test
    void everyRoom_standsInTheTable() {
        Set<String> built = new TreeSet<>();
        for (JavaClass type : core) {
            String name = type.getPackageName();
            if (name.startsWith(ROOT + ".")) {
                built.add(name.substring(ROOT.length() + 1).replaceAll("\\..*", ""));
            }
        }
        assertThat(ROOMS.keySet()).containsAll(built);
    }

    @Test
    void table_hasNoCycle() {
        // each room may import only rooms above its own line
        Set<String> seen = new TreeSet<>();
        ROOMS.forEach((room, below) -> {
            assertThat(seen).as("rooms above the line of %s", room).containsAll(below);
            seen.add(room);
        });
    }

    @Test
    void everyPackage_hasAPackageInfoThatIsNullMarked() throws Exception {
        Set<String> packages = new TreeSet<>();
        core.stream()
                .filter(type -> !type.getSimpleName().equals("module-info"))
                .forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages).contains(ROOT, ROOT + ".quantity", ROOT + ".calendar", ROOT + ".party", ROOT + ".wording");
        Set<String> bare = new TreeSet<>();
        for (String name : packages) {
            if (!isNullMarked(name)) {
                bare.add(name);
            }
        }
        assertThat(bare)
                .as("packages without a package-info annotated @NullMarked")
                .isEmpty();
    }

    private static boolean isNullMarked(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void nothing_isAFloatingPointNumber() {
        Set<String> floating = new TreeSet<>();
        for (JavaClass type : core) {
            Class<?> reflected = type.reflect();
            for (Field field : reflected.getDeclaredFields()) {
                if (isFloating(field.getType())) {
                    floating.add(field.toString());
                }
            }
            for (Method method : reflected.getDeclaredMethods()) {
                if (isFloating(method.getReturnType()) || takesFloating(method)) {
                    floating.add(method.toString());
                }
            }
            for (Constructor<?> constructor : reflected.getDeclaredConstructors()) {
                if (takesFloating(constructor)) {
                    floating.add(constructor.toString());
                }
            }
        }
        assertThat(floating).isEmpty();
    }

    private static boolean takesFloating(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).anyMatch(ArchitectureTest::isFloating);
    }

    private static boolean isFloating(Class<?> type) {
        return type.isArray() ? isFloating(type.getComponentType()) : FLOATING.contains(type);
    }

    @Test
    void nothing_asksForTheClockOrTheDefaultLocale() {
        noClasses()
                .should()
                .accessTargetWhere(
                        describe("the clock, the default locale or a system property", ArchitectureTest::isAmbient))
                .check(core);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(core);
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getFullName();
        String name = target.getName();
        boolean time = owner.startsWith("java.time.") && (name.equals("now") || name.equals("systemDefault"));
        boolean system = owner.equals("java.lang.System")
                && ImmutableSet.of("currentTimeMillis", "nanoTime", "getProperty", "getenv", "out", "err")
                        .contains(name);
        boolean locale = owner.equals("java.util.Locale") && name.equals("getDefault");
        boolean text = owner.equals("java.lang.String")
                && (name.equals("formatted")
                        || target.getFullName().startsWith("java.lang.String.format(java.lang.String,")
                        || target.getFullName().equals("java.lang.String.toLowerCase()")
                        || target.getFullName().equals("java.lang.String.toUpperCase()"));
        return time || system || locale || text;
    }

    @Test
    void everyPublicType_isClosed() {
        Set<String> open = new TreeSet<>();
        for (JavaClass type : core) {
            Class<?> reflected = type.reflect();
            if (Modifier.isPublic(reflected.getModifiers()) && !isClosed(reflected)) {
                open.add(type.getName());
            }
        }
        assertThat(open).isSubsetOf(OPEN_INTERFACES);
    }

    private static boolean isClosed(Class<?> type) {
        return Modifier.isFinal(type.getModifiers())
                || type.isSealed()
                || type.isEnum()
                || type.isAnnotation()
                || (!type.isInterface() && Modifier.isAbstract(type.getModifiers()) && isClosedToHeirs(type));
    }

    private static boolean isClosedToHeirs(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .allMatch(constructor -> (constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0);
    }

    @Test
    void whatImmutablesWrites_staysInItsPackage() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .and(resideOutsideOfPackage("com.."))
                .should()
                .bePackagePrivate()
                .orShould()
                .bePrivate()
                .allowEmptyShould(true)
                .check(core);
    }

    private static String inRoom(String room) {
        return ROOT + "." + room + "..";
    }
}
