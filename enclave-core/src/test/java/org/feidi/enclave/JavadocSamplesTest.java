package org.feidi.enclave;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.feidi.enclave.Sources.Declaration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample in the javadoc compiles.
 *
 * <p>A sample is inline code between {@code <pre>} and its end, unless it begins with a bar: that is
 * a table, which is output. A sample is also inline code in a paragraph that speaks of an "Example",
 * if it calls something: a name, perhaps with dots, and a bracket. A "…" in it stands for any value.
 *
 * <p>A sample is compiled beside the type that it documents, with the imports and variables of
 * {@link #PREAMBLE}, as the first of these that it can be by its grammar: an expression, statements,
 * a member of a class, expressions of one line each. All are compiled at once.
 */
class JavadocSamplesTest {

    /** Far fewer would mean that the test has lost sight of them. */
    private static final int LEAST_SAMPLES = 25;

    private static final Pattern CALL = Pattern.compile("(new\\s+)?[A-Za-z][\\w.]*\\(.*", Pattern.DOTALL);

    /** What is known to every sample; what a sample declares itself hides it. */
    private static final String PREAMBLE = """
            package org.feidi.enclave.samples;
            import org.feidi.enclave.agreement.*;
            import org.feidi.enclave.fact.*;
            import org.feidi.enclave.land.*;
            import org.feidi.enclave.operation.*;
            import org.feidi.enclave.party.*;
            import org.feidi.enclave.sharing.*;
            public final class Known {
                public static Region quzhou, yuhang, kaihua, keqiao, shanghai;
                public static Party out, in, p, q, qingchuan, guangyuan;
                public static SharingRule rule, shared, r, s;
                public static Agreement agreement, reform;
                public static Facts facts;
                public static Settlement settlement;
                public static QuotaAmount area, paddy, capacity;
                public static GovernmentRun governmentRun;
                public static Commissioned commissioned;
                public static Iterable<OperatingYear> reports;
                public static <T> T any() { return null; }
            }
            """;

    private static final String IMPORTS = """
            import com.google.common.collect.*;
            import java.time.LocalDate;
            import java.time.YearMonth;
            import java.util.*;
            import org.feidi.enclave.agreement.*;
            import org.feidi.enclave.calendar.*;
            import org.feidi.enclave.fact.*;
            import org.feidi.enclave.land.*;
            import org.feidi.enclave.operation.*;
            import org.feidi.enclave.party.*;
            import org.feidi.enclave.quantity.*;
            import org.feidi.enclave.rulebook.*;
            import org.feidi.enclave.sharing.*;
            import org.feidi.enclave.wording.*;
            import static org.feidi.enclave.agreement.Clock.*;
            import static org.feidi.enclave.calendar.Through.*;
            import static org.feidi.enclave.fact.BudgetAccount.*;
            import static org.feidi.enclave.fact.Item.*;
            import static org.feidi.enclave.fact.Milestone.*;
            import static org.feidi.enclave.land.QuotaActions.*;
            import static org.feidi.enclave.land.QuotaKinds.*;
            import static org.feidi.enclave.operation.Firm.Stage.*;
            import static org.feidi.enclave.quantity.Fraction.*;
            import static org.feidi.enclave.quantity.Money.*;
            import static org.feidi.enclave.sharing.RecoverFirst.CountedFrom.*;
            import static org.feidi.enclave.sharing.SharingRules.*;
            import static org.feidi.enclave.samples.Known.*;
            """;

    private static ImmutableList<Sample> samples = ImmutableList.of();
    private static ImmutableSetMultimap<Sample, String> faults = ImmutableSetMultimap.of();

    /**
     * Code in a javadoc.
     *
     * @param number which it is of all
     * @param at what it documents
     * @param code the code
     */
    private record Sample(int number, Declaration at, String code) {

        /** As the first that its grammar allows. */
        Source source() {
            return Stream.of("Object sample = " + code + ";", "void sample() throws Exception {\n" + code + "\n}", code)
                    .map(this::wrapped)
                    .filter(source -> errorsOf(List.of(source), true).isEmpty())
                    .findFirst()
                    .orElseGet(() -> wrapped(oneALine()));
        }

        private String oneALine() {
            return code.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> "{ Object sample = " + line + "; }\n")
                    .reduce("", String::concat);
        }

        private Source wrapped(String body) {
            String type =
                    at.types().isEmpty() ? "" : "import static " + at.packageName() + "." + at.typeName() + ".*;\n";
            String name = "Sample" + number;
            return new Source(
                    name,
                    "package " + at.packageName() + ";\n" + IMPORTS + type + "class " + name + " {\n"
                            + body.replace("…", "any()") + "\n}\n");
        }

        @Override
        public String toString() {
            return at + ": " + code;
        }
    }

    /** A source file in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    @BeforeAll
    static void compileAll() throws IOException {
        ImmutableList.Builder<Sample> found = ImmutableList.builder();
        int number = 0;
        for (Declaration declaration : Sources.declarations()) {
            for (String code : samplesOf(declaration)) {
                found.add(new Sample(number++, declaration, code));
            }
        }
        samples = found.build();
        ImmutableMap.Builder<JavaFileObject, Sample> sources = ImmutableMap.builder();
        samples.forEach(sample -> sources.put(sample.source(), sample));
        faults = faultsOf(sources.buildOrThrow());
    }

    private static ImmutableSetMultimap<Sample, String> faultsOf(ImmutableMap<JavaFileObject, Sample> sources) {
        ImmutableList<JavaFileObject> all = ImmutableList.<JavaFileObject>builder()
                .add(new Source("Known", PREAMBLE))
                .addAll(sources.keySet())
                .build();
        ImmutableSetMultimap.Builder<Sample, String> found = ImmutableSetMultimap.builder();
        for (Diagnostic<? extends JavaFileObject> error : errorsOf(all, false)) {
            // a fault of the preamble is nobody's
            found.put(requireNonNull(sources.get(error.getSource()), error::toString), error.getMessage(null));
        }
        return found.build();
    }

    @ParameterizedTest
    @MethodSource("org.feidi.enclave.Rooms#all")
    void everySample_compiles(String room) {
        assertThat(faults.asMap().entrySet())
                .filteredOn(fault -> fault.getKey().at().packageName().equals(Rooms.ROOT + "." + room))
                .isEmpty();
    }

    @Test
    void theSampleOfTheModule_compiles() {
        assertThat(faults.keySet())
                .filteredOn(it -> it.at().packageName().equals(Rooms.ROOT))
                .isEmpty();
    }

    @Test
    void test_seesTheSamplesOfAllRooms() {
        assertThat(samples).hasSizeGreaterThan(LEAST_SAMPLES);
    }

    private static List<Diagnostic<? extends JavaFileObject>> errorsOf(
            List<? extends JavaFileObject> sources, boolean byGrammarOnly) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                Sources.COMPILER.getTask(null, null, found, List.of("-proc:none", "-Xmaxerrs", "10000"), null, sources);
        try {
            task.parse();
            if (!byGrammarOnly) {
                task.analyze();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static ImmutableList<String> samplesOf(Declaration declaration) {
        ImmutableList.Builder<String> found = ImmutableList.builder();
        declaration.comment().ifPresent(comment -> {
            boolean block = false;
            boolean example = false;
            for (DocTree tree : comment.getFullBody()) {
                if (tree instanceof StartElementTree element) {
                    block = element.getName().contentEquals("pre");
                    example &= !element.getName().contentEquals("p");
                } else if (tree instanceof TextTree text) {
                    example |= text.getBody().contains("Example");
                } else if (tree.getKind() == DocTree.Kind.CODE) {
                    codeOf((LiteralTree) tree, block, example).ifPresent(found::add);
                }
            }
        });
        return found.build();
    }

    private static Optional<String> codeOf(LiteralTree tree, boolean block, boolean example) {
        String code = tree.getBody().getBody().strip();
        return (block ? !code.startsWith("|") : example && CALL.matcher(code).matches())
                ? Optional.of(code)
                : Optional.empty();
    }
}
