package org.feidi.enclave.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;

/**
 * The patterns of one room's messages, in both languages.
 *
 * <p>They stand beside its {@link Message} enum in {@code messages_en.properties} and {@code
 * messages_zh.properties}, in UTF-8. A place is a name in braces, <code>{party}</code>. A pattern
 * that is missing in one language is found when the vocabulary is loaded, not when somebody asks for
 * it.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code everyKeyCanBeSaidInBothLanguages}
 *   <li>{@code otherKeysAreRefused}
 * </ul>
 */
public final class Vocabulary {

    private static final ClassValue<Vocabulary> LOADED = new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> neighbour) {
            return loadedBeside(neighbour);
        }
    };

    private final ImmutableMap<Language, ImmutableMap<String, Pattern>> patterns;

    private final ImmutableSortedSet<String> keys;

    private Vocabulary(ImmutableMap<Language, ImmutableMap<String, Pattern>> patterns) {
        this.patterns = patterns;
        this.keys = ImmutableSortedSet.copyOf(patternsIn(Language.ENGLISH).keySet());
    }

    /** A text with places: what stands before each of them, and after the last. */
    record Pattern(String text, ImmutableList<String> between, ImmutableList<String> places) {

        private static final java.util.regex.Pattern PLACE = java.util.regex.Pattern.compile("\\{(\\w+)}");

        static Pattern of(String text) {
            ImmutableList.Builder<String> between = ImmutableList.builder();
            ImmutableList.Builder<String> places = ImmutableList.builder();
            Matcher place = PLACE.matcher(text);
            int end = 0;
            while (place.find()) {
                between.add(text.substring(end, place.start()));
                places.add(place.group(1));
                end = place.end();
            }
            return new Pattern(text, between.add(text.substring(end)).build(), places.build());
        }
    }

    /**
     * {@return the patterns that stand beside a class, loaded once}
     *
     * @param neighbour a class of the room
     * @throws IllegalArgumentException if a file is missing or the two do not have the same keys
     */
    public static Vocabulary beside(Class<?> neighbour) {
        return LOADED.get(requireNonNull(neighbour, "neighbour"));
    }

    private static Vocabulary loadedBeside(Class<?> neighbour) {
        ImmutableMap<String, Pattern> english = load(neighbour, Language.ENGLISH);
        ImmutableMap<String, Pattern> chinese = load(neighbour, Language.CHINESE);
        checkArgument(
                english.keySet().equals(chinese.keySet()),
                "Messages beside %s must have the same keys in both languages, but only English has %s and only Chinese"
                        + " has %s.",
                neighbour.getName(),
                ImmutableSortedSet.copyOf(Sets.difference(english.keySet(), chinese.keySet())),
                ImmutableSortedSet.copyOf(Sets.difference(chinese.keySet(), english.keySet())));
        return new Vocabulary(ImmutableMap.of(Language.ENGLISH, english, Language.CHINESE, chinese));
    }

    private static ImmutableMap<String, Pattern> load(Class<?> neighbour, Language language) {
        String file = "messages_" + language.code() + ".properties";
        try (InputStream stream = neighbour.getResourceAsStream(file)) {
            checkArgument(
                    stream != null, "Messages must stand in %s beside %s, but do not.", file, neighbour.getName());
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return ImmutableMap.copyOf(Maps.transformValues(Maps.fromProperties(properties), Pattern::of));
        } catch (IOException e) {
            throw new UncheckedIOException("Messages in " + file + " must be readable.", e);
        }
    }

    /** {@return what can be said: the keys, the same in both languages} */
    public ImmutableSortedSet<String> keys() {
        return keys;
    }

    /**
     * {@return the pattern of a message in one language, with its places in braces}
     *
     * @param key the key of a message
     * @throws IllegalArgumentException if there is no such message
     */
    public String pattern(String key, Locale locale) {
        requireNonNull(key, "key");
        return patternOf(key, Language.of(locale)).text();
    }

    Pattern patternOf(String key, Language language) {
        Pattern pattern = patternsIn(language).get(key);
        checkArgument(pattern != null, "Message must be one of %s, but is '%s'.", keys, key);
        return pattern;
    }

    private ImmutableMap<String, Pattern> patternsIn(Language language) {
        return requireNonNull(patterns.get(language));
    }

    /** Prints the keys, for a debugger. */
    @Override
    public String toString() {
        return "Vocabulary" + keys;
    }
}
