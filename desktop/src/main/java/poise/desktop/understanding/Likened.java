package poise.desktop.understanding;

import java.util.List;
import poise.core.kernel.Permille;
import poise.core.scenario.Claim;

/** A claim and what its examples come down to. */
record Likened(Claim claim, List<Gist> examples) {

    /** Words that have less than this in common with every example are about something else; measured. */
    private static final float IN_COMMON = 0.1f;

    /**
     * How alike words are to the two examples that they are most like, on the average. What is denied is like what is denied
     * only.
     */
    Permille likeness(Gist words) {
        if (examples.stream().noneMatch(example -> example.inWords(words) >= IN_COMMON)) {
            return Permille.NONE;
        }
        float best = 0;
        float second = 0;
        for (Gist example : examples) {
            float likeness = words.denies() == example.denies() ? example.likeness(words) : 0;
            second = Math.max(second, Math.min(best, likeness));
            best = Math.max(best, likeness);
        }
        return Permille.clamped((long) (500 * (best + second)));
    }
}
