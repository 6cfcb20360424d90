package poise.desktop.understanding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.speech.Label;
import poise.core.speech.WordRange;

/** Finds the words of a stretch that speak loudest for a label: where most of its score comes from. */
final class Evidence {

    /** The words that together must speak loudest. */
    private static final int CORE = 5;

    /** The core is quoted with neighbours that speak for the label too, up to so many words. */
    private static final int WIDEST = 9;

    /** A neighbour may speak so little against the label. */
    private static final float SLIGHT = 0.1f;

    private static final int LEAST = 3;

    private static final Set<String> EDGES = Set.of(
            "um", "uh", "er", "euh", "eh", "well", "okay", "so", "and", "but", "or", "the", "a", "an", "of", "to",
            "that", "which", "because", "then", "yeah", "yes", "right", "with", "in", "on", "at", "for");

    private Evidence() {}

    /** The words for each of these labels, from what was seen in a stretch. */
    static Map<Label, WordRange> of(Set<Label> labels, Sight sight, List<Token> stretch) {
        Map<Label, WordRange> found = new EnumMap<>(Label.class);
        sight.shares(labels).forEach((label, shares) -> found.put(label, loudest(stretch, shares)));
        return found;
    }

    private static WordRange loudest(List<Token> stretch, float[] shares) {
        int from = best(shares, Math.min(CORE, shares.length));
        int to = from + Math.min(CORE, shares.length);
        while (to - from < WIDEST && to < shares.length && shares[to] > -SLIGHT) {
            to++;
        }
        while (to - from < WIDEST && from > 0 && shares[from - 1] > -SLIGHT) {
            from--;
        }
        return trimmed(stretch.subList(from, to));
    }

    private static int best(float[] shares, int width) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int from = 0; from + width <= shares.length; from++) {
            float sum = 0;
            for (int i = from; i < from + width; i++) {
                sum += shares[i];
            }
            if (sum > most) {
                most = sum;
                best = from;
            }
        }
        return best;
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
