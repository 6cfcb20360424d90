package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.speech.Label;
import poise.core.speech.WordRange;

/** Finds the words of a stretch that speak loudest for a label: the best window of {@link #WIDTH} words, trimmed. */
final class Evidence {

    private static final int WIDTH = 9;

    /** Windows begin at every second word in stretches longer than this: one run of the encoder stays short. */
    private static final int LONG = 20;

    private static final int LEAST = 3;

    private static final Set<String> EDGES = Set.of(
            "um", "uh", "er", "euh", "eh", "well", "okay", "so", "and", "but", "or", "the", "a", "an", "of", "to",
            "that", "which", "because", "then", "yeah", "yes", "right", "with", "in", "on", "at", "for");

    private final Scorer scorer;

    Evidence(Scorer scorer) {
        this.scorer = scorer;
    }

    Map<Label, WordRange> find(List<Token> stretch, Set<Label> labels) {
        Map<Label, WordRange> found = new EnumMap<>(Label.class);
        if (labels.isEmpty()) {
            return found;
        }
        List<List<Token>> windows = Stretches.windows(stretch, WIDTH, stretch.size() > LONG ? 2 : 1);
        List<Scores> scores = windows.size() == 1
                ? List.of(Scores.NONE)
                : scorer.plain(windows.stream().map(Token::join).toList());
        boolean[] unmeant = scorer.guard().unmeant(stretch);
        for (Label label : labels) {
            List<Float> ofLabel = new ArrayList<>();
            for (int i = 0; i < windows.size(); i++) {
                float cost = label.isSignal() ? share(stretch, windows.get(i), unmeant) : 0;
                ofLabel.add(scores.get(i).of(label) - 2 * cost);
            }
            found.put(label, trimmed(windows.get(best(ofLabel))));
        }
        return found;
    }

    private static int best(List<Float> scores) {
        int best = 0;
        for (int i = 1; i < scores.size(); i++) {
            best = scores.get(i) > scores.get(best) ? i : best;
        }
        return best;
    }

    /** How much of the window is said but not meant. */
    private static float share(List<Token> stretch, List<Token> window, boolean[] unmeant) {
        int from = stretch.indexOf(window.get(0));
        int count = 0;
        for (int i = from; i < from + window.size(); i++) {
            count += unmeant[i] ? 1 : 0;
        }
        return (float) count / window.size();
    }

    private static WordRange trimmed(List<Token> window) {
        int from = 0;
        int to = window.size();
        while (to - from > LEAST && EDGES.contains(window.get(from).text())) {
            from++;
        }
        while (to - from > LEAST && EDGES.contains(window.get(to - 1).text())) {
            to--;
        }
        return new WordRange(window.get(from).word(), window.get(to - 1).word() + 1);
    }
}
