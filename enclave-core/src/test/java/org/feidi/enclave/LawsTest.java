package org.feidi.enclave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that a type's documentation names are the properties that protect them, by the same names. */
class LawsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Pattern LAW = Pattern.compile("<li>\\{@code (\\w+)\\}");
    private static final Pattern SECTION = Pattern.compile("<b>Laws(.*?)(<p>|@param|</ul>|\\*/)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\\{@code\\s+([a-z]+[A-Z][A-Za-z]*)\\}");
    private static final Pattern PROPERTY = Pattern.compile("@Property\\b[^\\n]*\\s+void (\\w+)\\(");

    static Stream<Path> properties() throws IOException {
        try (Stream<Path> files = Files.walk(TEST)) {
            return files
                    .filter(file -> file.toString().endsWith("Properties.java"))
                    .filter(file -> Files.exists(subjectOf(file)))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void laws_haveThePropertiesTheyName(Path properties) throws IOException {
        String subject = Files.readString(subjectOf(properties));
        int laws = subject.indexOf("<b>Laws</b>");
        assertThat(laws).as("place of the laws in %s", subjectOf(properties)).isPositive();
        String list = subject.substring(laws, subject.indexOf("</ul>", laws));
        assertThat(names(PROPERTY, Files.readString(properties))).isEqualTo(names(LAW, list));
    }

    /** Also of types that have no properties of their own, whose laws are held elsewhere. */
    @Test
    void everyLawThatIsNamedAnywhere_hasAPropertyOfThatName() throws IOException {
        Set<String> laws = new TreeSet<>();
        for (Path source : sources(MAIN)) {
            String text = Files.readString(source).replaceAll("\\n *\\*(?!/)", "\n");
            SECTION.matcher(text).results().forEach(section -> laws.addAll(names(QUOTED, section.group(1))));
        }
        Set<String> properties = new TreeSet<>();
        for (Path source : sources(TEST)) {
            properties.addAll(names(PROPERTY, Files.readString(source)));
        }
        assertThat(laws).hasSizeGreaterThan(100);
        assertThat(properties).containsAll(laws);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Path subjectOf(Path properties) {
        String name = TEST.relativize(properties).toString();
        return MAIN.resolve(name.substring(0, name.length() - "Properties.java".length()) + ".java");
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }
}
