package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the ear is taught, and what it is not. */
class PrimerTest {

    private static final Path ENGLISH = Path.of("..", "scenarios", "language", "en");
    private static final int RUN = 5;

    private static Set<String> runs(String sentence) {
        String plain =
                sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z' ]", " ").strip();
        List<String> words = Arrays.asList(plain.split(" +", -1));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static Set<String> held() throws IOException {
        Set<String> held = new HashSet<>();
        for (String file : List.of("dev.tsv", "dev-mentions.tsv")) {
            Files.readAllLines(ENGLISH.resolve(file))
                    .forEach(line -> held.addAll(runs(line.substring(line.lastIndexOf('\t') + 1))));
        }
        return held;
    }

    @Test
    void nothing_that_is_taught_shares_five_words_in_a_row_with_the_development_set() throws IOException {
        Set<String> held = held();
        assertTrue(held.size() > 4_000, "only " + held.size() + " runs were found");
        for (String sentence : Schooling.lessons().sentences()) {
            Set<String> shared = runs(sentence);
            shared.retainAll(held);
            assertEquals(Set.of(), shared, sentence);
        }
    }

    @Test
    void exemplars_scenarios_and_protocols_are_taught() {
        List<String> sentences = Schooling.lessons().sentences();
        assertTrue(sentences.size() > 2_600, "only " + sentences.size());
        assertTrue(sentences.contains("thank you Adaeze Okonkwo"));
        assertTrue(sentences.contains("Is any of our data lost")
                || sentences.stream().anyMatch(s -> s.contains("data lost")));
    }

    @Test
    void the_takes_are_not_taught() throws IOException {
        String take = Files.readString(Path.of("..", "scenarios", "pool-exhaustion", "takes", "master.json"));
        for (String sentence : Schooling.lessons().sentences()) {
            assertFalse(sentence.length() > 60 && take.contains(sentence), sentence);
        }
    }
}
