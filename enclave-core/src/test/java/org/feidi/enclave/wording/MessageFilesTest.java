package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.feidi.enclave.sharing.FormMessages;
import org.feidi.enclave.wording.complete.Complete;
import org.feidi.enclave.wording.other.Other;
import org.junit.jupiter.api.Test;

/** The messages of every room: one constant or form, one pattern a language, the same places in all three. */
class MessageFilesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    /** Far fewer would mean that the test has lost sight of them. */
    private static final int LEAST_MESSAGES = 240;

    @Test
    void everyMessage_hasOnePatternALanguage_withItsPlaces() throws Exception {
        List<String> faults = new ArrayList<>();
        int messages = 0;
        for (Class<? extends Message> room : rooms()) {
            faults.addAll(faultsOf(room));
            messages += messagesOf(room).size();
        }
        assertThat(faults).isEmpty();
        assertThat(messages).isGreaterThan(LEAST_MESSAGES);
    }

    @Test
    void faults_areFound() {
        assertThat(faultsOf(Complete.class))
                .containsExactly(
                        "second has the places [first, second], but says [second] in en",
                        "second has the places [first, second], but says [second] in zh");
        assertThat(faultsOf(Other.class)).isEmpty();
    }

    private static List<String> faultsOf(Class<? extends Message> room) {
        List<String> faults = new ArrayList<>();
        List<Message> messages = messagesOf(room);
        Vocabulary vocabulary = messages.get(0).vocabulary();
        Set<String> keys = messages.stream().map(Message::key).collect(Collectors.toCollection(TreeSet::new));
        if (!keys.equals(vocabulary.keys())) {
            faults.add(room + " has " + keys + ", but the files have " + vocabulary.keys());
            return faults;
        }
        for (Message message : messages) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                Set<String> said = PLACE.matcher(vocabulary.pattern(message.key(), locale))
                        .results()
                        .map(place -> place.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!said.equals(new TreeSet<>(message.places()))) {
                    faults.add(message.key() + " has the places " + message.places() + ", but says " + said + " in "
                            + locale);
                }
            }
        }
        return faults;
    }

    /** The constants of a room, and in the room of rules also what is said of each form. */
    private static List<Message> messagesOf(Class<? extends Message> room) {
        List<Message> messages = new ArrayList<>(Arrays.asList(room.getEnumConstants()));
        if (room.getPackageName().equals(FormMessages.class.getPackageName())) {
            messages.addAll(FormMessages.all());
        }
        return messages;
    }

    private static List<Class<? extends Message>> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.endsWith("Messages.java"))
                    .<Class<? extends Message>>map(file -> messagesOf(MAIN.relativize(file)))
                    .toList();
        }
    }

    private static Class<? extends Message> messagesOf(Path file) {
        String name = file.toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name).asSubclass(Message.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
