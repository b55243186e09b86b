package org.feidi.enclave;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The rooms of the core that the sweeps go through: {@link NullTest}, {@link JavadocTest} and
 * {@link JavadocSamplesTest}.
 */
final class Rooms {

    static final String ROOT = "org.feidi.enclave";

    static final Path MAIN = Path.of("src/main/java");

    private Rooms() {}

    /** Every package that has sources. */
    static ImmutableList<String> all() throws IOException {
        try (Stream<Path> rooms = Files.list(MAIN.resolve(ROOT.replace('.', '/')))) {
            return rooms.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** The source of a class, which may be nested or of the tests. */
    static Path sourceOf(String className) {
        return MAIN.resolve(className.replaceAll("\\$.*", "").replace('.', '/') + ".java");
    }
}
