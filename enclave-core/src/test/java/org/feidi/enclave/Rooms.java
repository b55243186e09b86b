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
            "agreement", "fact", "land", "operation", "party", "quantity", "rulebook", "sharing", "wording");

    /**
     * The switch: rooms whose findings are not mended yet. A room is swept once it is taken out of
     * here; when none is left, the field goes.
     */
    private static final ImmutableSet<String> NOT_YET_SWEPT = ImmutableSet.of();

    private Rooms() {}

    static Stream<String> swept() {
        return ALL.stream().filter(room -> !NOT_YET_SWEPT.contains(room));
    }

    /** The source of a class, which may be nested or of the tests. */
    static Path sourceOf(String className) {
        return MAIN.resolve(className.replaceAll("\\$.*", "").replace('.', '/') + ".java");
    }

    static Path sourcesOf(String room) {
        return MAIN.resolve(ROOT.replace('.', '/')).resolve(room);
    }
}
