package poise.core.session;

import poise.core.kernel.Id;
import poise.core.kernel.Permille;
import poise.core.scenario.Claim;
import poise.core.speech.WordRange;

/**
 * How alike some words are to the examples of a claim. {@code poise.desktop.understanding.ClaimEvaluation} measures what
 * the figures mean.
 *
 * @param words those that are most alike
 * @param certainty 1000 if two examples are these very words, 500 and more if they mean much the same; 0 if they have
 *     nothing to do with any
 */
public record Likeness(Id<Claim> claim, WordRange words, Permille certainty) {

    /** From here on a claim is made by words that are read to do what such a claim does. */
    public static final Permille ALIKE = Permille.permille(500);

    /** From here on it is made whatever else the words are read to do. */
    public static final Permille UNMISTAKABLE = Permille.permille(600);

    /** Whether words that lie no more than so many words away are more like another claim. */
    boolean isOutdoneBy(Likeness other, int reach) {
        return other.words.overlaps(words.widened(reach)) && other.certainty.compareTo(certainty) > 0;
    }
}
