package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import poise.core.speech.Label;

/** The language folder keeps its promises, and training sees nothing of the development set. */
class LanguageTest {

    private static final Language ENGLISH = Project.english();
    private static final int RUN = 5;

    private static List<Exemplar> held() throws IOException {
        List<Exemplar> held = new ArrayList<>(ENGLISH.development());
        held.addAll(ENGLISH.mentions());
        return held;
    }

    private static Set<String> runs(Exemplar exemplar) {
        List<String> words = Arrays.asList(exemplar.text().split(" ", -1));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    @Test
    void no_text_is_written_twice() throws IOException {
        Map<String, Set<Label>> seen = new HashMap<>();
        for (Exemplar exemplar : ENGLISH.exemplars()) {
            Set<Label> before = seen.putIfAbsent(exemplar.text(), exemplar.labels());
            assertTrue(before == null, () -> exemplar + " was already there with " + before);
        }
        assertTrue(seen.size() > 10_000, "only " + seen.size() + " exemplars were found");
    }

    @Test
    void exemplars_are_in_common_writing() throws IOException {
        for (Exemplar exemplar : Exemplar.readFolder(ENGLISH.folder().resolve("exemplars"))) {
            assertEquals(Wording.of(exemplar.text()), exemplar.text());
        }
    }

    @Test
    void every_label_has_exemplars_and_every_signal_has_contrast() throws IOException {
        List<Exemplar> exemplars = ENGLISH.exemplars();
        for (Label label : Label.values()) {
            long count = exemplars.stream()
                    .filter(each -> each.labels().contains(label))
                    .count();
            assertTrue(count >= 300, label.id() + " has only " + count);
        }
        assertTrue(exemplars.stream().filter(each -> each.labels().isEmpty()).count() >= 2_400);
    }

    @Test
    void no_exemplar_shares_five_words_in_a_row_with_the_development_set() throws IOException {
        Set<String> held = new HashSet<>();
        held().forEach(each -> held.addAll(runs(each)));
        assertTrue(held.size() > 4_000, "only " + held.size() + " runs were found");
        for (Exemplar exemplar : ENGLISH.exemplars()) {
            Set<String> shared = runs(exemplar);
            shared.retainAll(held);
            assertEquals(Set.of(), shared, exemplar.text());
        }
    }

    @Test
    void nothing_that_is_trained_on_is_in_the_development_set_or_the_trial() throws IOException {
        Set<String> trained = new HashSet<>();
        ENGLISH.asHeard(ENGLISH.exemplars()).forEach(each -> trained.add(each.text()));
        List<Exemplar> counted = new ArrayList<>(held());
        counted.addAll(ENGLISH.trial());
        counted.addAll(ENGLISH.trialMentions());
        for (Exemplar example : counted) {
            assertTrue(!trained.contains(example.text()), example.text());
        }
    }

    @Test
    void the_guide_explains_every_label() throws IOException {
        String guide = Files.readString(ENGLISH.folder().resolve("../labels.md"));
        Set<Label> missing = EnumSet.allOf(Label.class);
        missing.removeIf(label -> guide.contains("| `" + label.id() + "` |"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void what_was_or_might_have_been_heard_is_the_same_each_time_and_mostly_differs() throws IOException {
        List<Exemplar> exemplars = ENGLISH.exemplars().subList(0, 300);
        assertEquals(ENGLISH.asHeard(exemplars), ENGLISH.asHeard(exemplars));
        Set<Exemplar> copies = new HashSet<>(ENGLISH.asHeard(exemplars));
        assertTrue(copies.size() > 450, "only " + copies.size() + " differ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no tab here| x.tsv:1 must be labels, a tab and words, not \"no tab here\"",
                "apolgy\tso sorry| x.tsv:1 has the unknown label \"apolgy\"; labels.md lists them",
                "denial,denial\tnever| x.tsv:1 names denial twice",
                "-\t| x.tsv:1 must be labels, a tab and words, not \"-\t\"",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void a_wrong_line_is_named(String line, String complaint) {
        IOException refusal = assertThrows(IOException.class, () -> Exemplar.read(new StringReader(line), "x.tsv"));
        assertEquals(complaint.strip(), refusal.getMessage());
    }
}
