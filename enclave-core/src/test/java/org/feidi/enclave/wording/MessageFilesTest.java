package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.feidi.enclave.wording.complete.Complete;
import org.feidi.enclave.wording.uneven.Uneven;
import org.junit.jupiter.api.Test;

/** The message files of every room: one meaning in two languages. */
class MessageFilesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void everyRoom_saysTheSameInBothLanguages() throws Exception {
        assertThat(faultsBelow(placeOf(Vocabulary.class))).isEmpty();
    }

    @Test
    void faults_areFound() throws Exception {
        Path samples = placeOf(MessageFilesTest.class);
        Path beside = samples.resolve("org/feidi/enclave/wording");
        assertThat(faultsBelow(beside.resolve(Complete.class.getPackageName().replaceAll(".*\\.", ""))))
                .isEmpty();
        assertThat(faultsBelow(beside.resolve(Uneven.class.getPackageName().replaceAll(".*\\.", ""))))
                .containsExactly("keys differ: [a, both, c] and [b, both]");
        assertThat(faults("p", "{0} pays {1}", "{0}付")).containsExactly("places of p differ: [0, 1] and [0]");
        assertThat(faults("p", "{0", "{0}")).singleElement().asString().startsWith("p is no pattern: ");
        assertThat(faults("p", "the year's {0}", "{0}"))
                .contains("p has an apostrophe that is not doubled: the year's {0}");
        assertThat(faults("p", "the year''s '{' {0}", "{0}")).isEmpty();
    }

    /** So that what is escaped in print are names and nothing else. */
    @Test
    void noMessage_isMarkup() throws Exception {
        Path classes = placeOf(Vocabulary.class);
        List<String> marked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(file -> file.getFileName().toString().matches("messages_.*\\.properties"))
                    .toList()) {
                for (String pattern : load(file).values()) {
                    String said = pattern.replaceAll("\\{[^}]*\\}", "name").strip();
                    if (!Markdown.paragraph(said).equals(said)
                            || !Markdown.heading(said).equals(said)) {
                        marked.add(pattern);
                    }
                }
            }
        }
        assertThat(marked).isEmpty();
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> faultsBelow(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            NavigableSet<Path> rooms = new TreeSet<>();
            files.filter(file -> file.getFileName().toString().matches("messages_.*\\.properties"))
                    .forEach(file -> rooms.add(file.resolveSibling("")));
            List<String> faults = new ArrayList<>();
            for (Path room : rooms) {
                faults.addAll(faultsOf(
                        load(room.resolve("messages_en.properties")), load(room.resolve("messages_zh.properties"))));
            }
            return faults;
        }
    }

    private static NavigableMap<String, String> load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return ImmutableSortedMap.copyOf(Maps.fromProperties(properties));
    }

    private static List<String> faults(String key, String english, String chinese) {
        return faultsOf(ImmutableSortedMap.of(key, english), ImmutableSortedMap.of(key, chinese));
    }

    private static List<String> faultsOf(NavigableMap<String, String> english, NavigableMap<String, String> chinese) {
        if (!english.keySet().equals(chinese.keySet())) {
            return List.of("keys differ: " + english.keySet() + " and " + chinese.keySet());
        }
        return english.keySet().stream()
                .flatMap(key -> faultsOf(key, english.getOrDefault(key, ""), chinese.getOrDefault(key, "")))
                .toList();
    }

    private static Stream<String> faultsOf(String key, String english, String chinese) {
        for (String pattern : List.of(english, chinese)) {
            try {
                MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
                assertThat(format.toPattern()).isNotNull();
            } catch (IllegalArgumentException e) {
                return Stream.of(key + " is no pattern: " + e.getMessage());
            }
            if (pattern.replace("''", "").replace("'{'", "").replace("'}'", "").contains("'")) {
                return Stream.of(key + " has an apostrophe that is not doubled: " + pattern);
            }
        }
        return places(english).equals(places(chinese))
                ? Stream.empty()
                : Stream.of("places of " + key + " differ: " + places(english) + " and " + places(chinese));
    }

    private static NavigableSet<String> places(String pattern) {
        NavigableSet<String> places = new TreeSet<>();
        PLACE.matcher(pattern.replace("'{'", ""))
                .results()
                .map((MatchResult place) -> place.group(1))
                .forEach(places::add);
        return places;
    }
}
