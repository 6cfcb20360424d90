package poise.desktop.understanding;

import java.util.EnumMap;
import java.util.Map;
import poise.core.speech.Label;

/** How far a text lies on each label's side; only comparable within a label. */
record Scores(Map<Label, Float> values) {

    /** What a label scores for which there are no words at all; about the least that any words score. */
    private static final float NOTHING = -8;

    static final Scores NONE = new Scores(Map.of());

    Scores {
        values = Map.copyOf(values);
    }

    float of(Label label) {
        return values.getOrDefault(label, NOTHING);
    }

    /** These scores, but each failure signal at most as high as in {@code other}. */
    Scores withSignalsAtMost(Scores other) {
        Map<Label, Float> lower = new EnumMap<>(Label.class);
        values.forEach((label, score) -> lower.put(label, label.isSignal() ? Math.min(score, other.of(label)) : score));
        return new Scores(lower);
    }

    /** For each label the better of this score and that of {@code part}, which is lowered by the handicap. */
    Scores orBetter(Scores part, float handicap) {
        Map<Label, Float> better = new EnumMap<>(Label.class);
        values.forEach((label, score) -> better.put(label, Math.max(score, part.of(label) - handicap)));
        return new Scores(better);
    }
}
