package org.feidi.enclave;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The rooms of the core that the sweeps go through: {@link NullTest}, {@link JavadocTest} and
 * {@link JavadocSamplesTest}.
 */
final class Rooms {

    static final String ROOT = "org.feidi.enclave";

    static final Path MAIN = Path.of("src/main/java");

    /** Every exported package. */
    private static final ImmutableSet<String> ALL = ImmutableSet.of(
            "agreement",
            "calendar",
            "fact",
            "land",
            "operation",
            "party",
            "quantity",
            "rulebook",
            "sharing",
            "wording");

    private Rooms() {}

    static Stream<String> all() {
        return ALL.stream();
    }

    /** The source of a class, which may be nested or of the tests. */
    static Path sourceOf(String className) {
        return MAIN.resolve(className.replaceAll("\\$.*", "").replace('.', '/') + ".java");
    }

    static Path sourcesOf(String room) {
        return MAIN.resolve(ROOT.replace('.', '/')).resolve(room);
    }
}
