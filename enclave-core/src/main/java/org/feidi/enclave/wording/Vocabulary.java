package org.feidi.enclave.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

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
import org.jspecify.annotations.Nullable;

/**
 * The messages of one package, in both languages.
 *
 * <p>They stand beside the package's classes in {@code messages_en.properties} and
 * {@code messages_zh.properties}, in UTF-8, as {@link java.text.MessageFormat} patterns. A message
 * that is missing in one language is found when the vocabulary is loaded, not when somebody asks
 * for it.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code everyKeyCanBeSaidInBothLanguages}
 *   <li>{@code otherKeysAreRefused}
 * </ul>
 */
public final class Vocabulary {

    private final ImmutableMap<Language, ImmutableMap<String, String>> patterns;

    private final ImmutableSortedSet<String> keys;

    private Vocabulary(ImmutableMap<Language, ImmutableMap<String, String>> patterns) {
        this.patterns = patterns;
        this.keys = ImmutableSortedSet.copyOf(patternsIn(Language.ENGLISH).keySet());
    }

    /**
     * Loads the messages that stand beside a class.
     *
     * @throws IllegalArgumentException if a file is missing or the two do not have the same keys
     */
    public static Vocabulary beside(Class<?> neighbour) {
        requireNonNull(neighbour, "neighbour");
        ImmutableMap<String, String> english = load(neighbour, Language.ENGLISH);
        ImmutableMap<String, String> chinese = load(neighbour, Language.CHINESE);
        checkArgument(
                english.keySet().equals(chinese.keySet()),
                "Messages beside %s must have the same keys in both languages, but only English has %s and only Chinese"
                        + " has %s.",
                neighbour.getName(),
                ImmutableSortedSet.copyOf(Sets.difference(english.keySet(), chinese.keySet())),
                ImmutableSortedSet.copyOf(Sets.difference(chinese.keySet(), english.keySet())));
        return new Vocabulary(ImmutableMap.of(Language.ENGLISH, english, Language.CHINESE, chinese));
    }

    private static ImmutableMap<String, String> load(Class<?> neighbour, Language language) {
        String file = "messages_" + language.code() + ".properties";
        try (InputStream stream = neighbour.getResourceAsStream(file)) {
            checkArgument(
                    stream != null, "Messages must stand in %s beside %s, but do not.", file, neighbour.getName());
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return Maps.fromProperties(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("Messages in " + file + " must be readable.", e);
        }
    }

    /**
     * Makes a sentence.
     *
     * @return the sentence, not yet worded
     * @throws IllegalArgumentException if there is no such message
     */
    public Sentence say(String key, Object... values) {
        requireNonNull(key, "key");
        requireNonNull(values, "values");
        checkArgument(keys.contains(key), "Message must be one of %s, but is '%s'.", keys, key);
        return new Sentence(this, key, values);
    }

    /** {@return what can be said: the keys, the same in both languages} */
    public ImmutableSortedSet<String> keys() {
        return keys;
    }

    /**
     * {@return the pattern of a message in one language: the pattern, as {@link
     * java.text.MessageFormat} reads it}
     *
     * @param locale English or Chinese
     */
    public String pattern(String key, Locale locale) {
        requireNonNull(key, "key");
        String pattern = patternsIn(Language.of(locale)).get(key);
        checkArgument(pattern != null, "Message must be one of %s, but is '%s'.", keys, key);
        return pattern;
    }

    private ImmutableMap<String, String> patternsIn(Language language) {
        return requireNonNull(patterns.get(language));
    }

    /** Compares the messages, whichever class they were loaded beside. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary that && patterns.equals(that.patterns);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    /** Prints the keys, for a debugger. */
    @Override
    public String toString() {
        return "Vocabulary" + keys;
    }
}
