package poise.desktop.stage.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    /** A place and what kind of thing fills it; the words of a choice differ. */
    private static final Pattern PLACE = Pattern.compile("\\{\\d(,[a-z]+)?");

    private final Properties english = words("stage.properties");
    private final Properties german = words("stage_de.properties");

    @Test
    void every_word_of_the_window_is_there_in_every_language() {
        assertEquals(
                new TreeSet<>(english.stringPropertyNames()),
                new TreeSet<>(german.stringPropertyNames()),
                "stage_de.properties must have the keys of stage.properties");
    }

    @Test
    void a_phrase_has_the_same_places_to_fill_in_every_language() {
        for (String key : german.stringPropertyNames()) assertEquals(places(english, key), places(german, key), key);
    }

    private static Set<String> places(Properties words, String key) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(words.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .forEach(places::add);
        return places;
    }

    /** A plain quotation mark would end what is filled in, or vanish. */
    @Test
    void every_phrase_comes_out_as_it_is_written() {
        for (Properties words : new Properties[] {english, german}) {
            words.forEach((key, phrase) -> {
                assertFalse(phrase.toString().contains("'"), key + " has a plain apostrophe: write ’");
                new MessageFormat(phrase.toString(), Locale.ROOT);
            });
        }
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("Back", new Phrases(Locale.ENGLISH).of("back"));
            assertEquals("Back", new Phrases(Locale.FRENCH).of("back"));
            assertEquals("Zurück", new Phrases(Locale.GERMAN).of("back"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties words(String file) {
        var words = new Properties();
        var stream = Objects.requireNonNull(LanguagesTest.class.getResourceAsStream("/assets/text/" + file), file);
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return words;
    }
}
