package org.feidi.enclave.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws that the javadoc names, the checks and the properties have the same names. */
class LawsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/feidi/enclave/sharing");
    private static final Pattern SECTION = Pattern.compile("<b>Laws(.*?)(<p>|@param|\\*/)", Pattern.DOTALL);
    private static final Pattern LAW = Pattern.compile("\\{@code\\s+([a-z]+[A-Z][A-Za-z]*)\\}");

    private static final List<Class<?>> CHECKS =
            List.of(SharingLaws.class, AmountLaws.class, ByFactorsLaws.class, SettledRuleLaws.class, BindingLaws.class);
    private static final List<Class<?>> PROPERTIES = List.of(
            SharingProperties.class,
            AmountProperties.class,
            ByFactorsProperties.class,
            SettledRuleProperties.class,
            BindingProperties.class);

    @Test
    void everyLawThatIsNamedHasACheckOfThatName() {
        assertThat(named()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(checks()).containsAll(named());
    }

    @Test
    void everyCheckIsDrivenByAPropertyOfThatName() {
        assertThat(properties()).containsAll(checks());
    }

    @Test
    void everyPropertyIsTriedAThousandTimes() {
        methods(PROPERTIES).forEach(property -> {
            Property annotation = property.getAnnotation(Property.class);
            if (annotation != null) {
                assertThat(annotation.tries()).as(property.getName()).isIn(Property.TRIES_NOT_SET, 1000);
            }
        });
    }

    private static ImmutableSortedSet<String> named() {
        TreeSet<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                String text = Files.readString(source).replaceAll("\\n *\\*(?!/)", "\n");
                Matcher section = SECTION.matcher(text);
                while (section.find()) {
                    LAW.matcher(section.group(1)).results().forEach(law -> named.add(law.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Sources must be readable, to find the laws in them.", e);
        }
        return ImmutableSortedSet.copyOf(named);
    }

    private static List<String> checks() {
        return methods(CHECKS)
                .filter(method -> method.getReturnType() == void.class
                        && !method.isSynthetic()
                        && !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("assertSame"))
                .toList();
    }

    private static List<String> properties() {
        return methods(PROPERTIES)
                .filter(method -> method.isAnnotationPresent(Property.class))
                .map(Method::getName)
                .toList();
    }

    private static Stream<Method> methods(List<Class<?>> classes) {
        return classes.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }
}
