package poise.desktop.understanding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.speech.Label;
import poise.core.speech.Reading;

/** Prints how much earlier a label is seen in a growing utterance than in the whole one, and how often in vain. */
@Tag("eval")
class GrowingEvaluation {

    /** As the game looks at growing words: at every second new one; what two looks find is shown. */
    private static final int NEWS = 2;

    /** At 150 words a minute. */
    private static final double SECONDS_A_WORD = 0.4;

    @Test
    void reading_while_it_grows_is_measured_against_reading_the_end() throws IOException {
        Understanding understanding = Understanding.load();
        List<Double> gained = new ArrayList<>();
        int shown = 0;
        int withdrawn = 0;
        int read = 0;
        List<Exemplar> all = new ArrayList<>(Project.english().development());
        all.addAll(Project.english().mentions());
        for (Exemplar example : all) {
            List<String> words = List.of(example.text().split(" ", -1));
            Reading whole = understanding.read(words);
            Set<Label> counted = EnumSet.noneOf(Label.class);
            whole.proofs().keySet().stream()
                    .filter(label -> whole.counted(label).isPresent())
                    .forEach(counted::add);
            Map<Label, Integer> first = first(understanding, words);
            for (Map.Entry<Label, Integer> each : first.entrySet()) {
                shown++;
                withdrawn += counted.contains(each.getKey()) ? 0 : 1;
                if (counted.contains(each.getKey())) {
                    gained.add((words.size() - each.getValue()) * SECONDS_A_WORD);
                }
            }
            read += counted.size();
        }
        gained.sort(null);
        System.out.printf(
                "growing utterances: %d of %d labels are shown before the end, %.1f s (p50) or %.1f s (p95) earlier;"
                        + " %d of %d are withdrawn (%.1f %%)%n",
                gained.size(),
                read,
                gained.get(gained.size() / 2),
                gained.get(gained.size() * 95 / 100),
                withdrawn,
                shown,
                100.0 * withdrawn / shown);
    }

    /** After how many words each label was first shown. */
    private static Map<Label, Integer> first(Understanding understanding, List<String> words) {
        Map<Label, Integer> first = new EnumMap<>(Label.class);
        Set<Label> before = Set.of();
        for (int count = NEWS; count < words.size(); count += NEWS) {
            Set<Label> now = understanding.readSoFar(words.subList(0, count));
            for (Label label : now) {
                if (before.contains(label)) {
                    first.putIfAbsent(label, count);
                }
            }
            before = now;
        }
        return first;
    }
}
