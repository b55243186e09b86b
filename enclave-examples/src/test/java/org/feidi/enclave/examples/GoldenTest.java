package org.feidi.enclave.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every output of the tour is what it was when somebody last read it. After a wanted change, {@code
 * -Dgolden.write=true} writes the files anew; read the difference before committing it.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/feidi/enclave/examples/golden");

    record Telling(Walkthrough walkthrough, Locale locale, boolean explained) {

        String file() {
            return walkthrough.id() + (explained ? ".explained." : ".") + locale.getLanguage() + ".md";
        }

        @Override
        public String toString() {
            return file();
        }
    }

    static Stream<Telling> tellings() {
        return Walkthroughs.ALL.stream()
                .flatMap(walkthrough -> Stream.of(Locale.ENGLISH, Locale.CHINESE)
                        .flatMap(locale ->
                                Stream.of(false, true).map(explained -> new Telling(walkthrough, locale, explained))));
    }

    @ParameterizedTest
    @MethodSource("tellings")
    void tell_isAsItWasRead(Telling telling) throws IOException {
        String told = telling.walkthrough().tell(telling.explained()).in(telling.locale());
        Path golden = GOLDEN.resolve(telling.file());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, told, UTF_8);
        }
        assertThat(told).isEqualTo(Files.readString(golden, UTF_8));
    }

    @Test
    void golden_hasNoFileThatNobodyTells() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            tellings().map(Telling::file).toList());
        }
    }
}
