package org.feidi.enclave.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every output of the tour is what it was when somebody last read it. After a wanted change, {@code
 * -Dgolden.write=true} writes the files anew; read the difference before committing it.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/feidi/enclave/examples/golden");

    static Stream<Arguments> tellings() {
        return Walkthroughs.ALL.stream()
                .flatMap(walkthrough -> Stream.of(Locale.ENGLISH, Locale.CHINESE)
                        .flatMap(locale -> Stream.of(false, true)
                                .map(explained -> Arguments.of(walkthrough.id(), locale, explained, walkthrough))));
    }

    private static String file(String id, Locale locale, boolean explained) {
        return id + (explained ? ".explained." : ".") + locale.getLanguage() + ".md";
    }

    @ParameterizedTest(name = "{0} {1} explained {2}")
    @MethodSource("tellings")
    void tell_isAsItWasRead(String id, Locale locale, boolean explained, Walkthrough walkthrough) throws IOException {
        String told = walkthrough.tell(locale, explained);
        Path golden = GOLDEN.resolve(file(id, locale, explained));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, told, UTF_8);
        }
        assertThat(told).isEqualTo(Files.readString(golden, UTF_8));
    }

    @Test
    void golden_hasNoFileThatNobodyTells() throws IOException {
        List<String> told = tellings()
                .map(arguments ->
                        file((String) arguments.get()[0], (Locale) arguments.get()[1], (boolean)
                                arguments.get()[2]))
                .sorted()
                .toList();
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> paths = Files.list(GOLDEN)) {
            paths.forEach(path -> files.add(path.getFileName().toString()));
        }
        assertThat(files).containsExactlyElementsOf(told);
    }
}
