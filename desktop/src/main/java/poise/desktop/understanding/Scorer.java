package poise.desktop.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import poise.core.speech.Label;

/**
 * Scores a stretch of words for every label. What the guard finds denied, quoted or supposed cannot prove a failure
 * signal: such a signal is worth what the remaining words are worth without it.
 */
final class Scorer {

    /** A stretch of more words than this is also read in windows of {@link #CLAUSE}. */
    private static final int LONG = 32;

    private static final int CLAUSE = 16;

    /** How much higher a clause by itself must score than the whole. */
    private static final float HANDICAP = 1;

    private final TextScorer texts;
    private final Guard guard;

    Scorer(TextScorer texts, Guard guard) {
        this.texts = texts;
        this.guard = guard;
    }

    Calibration calibration(Label label) {
        return texts.calibration(label);
    }

    /** The scores of a stretch; in a long one a clause may speak up for itself. */
    Scores score(List<Token> stretch) {
        Scores scores = meant(stretch);
        if (stretch.size() > LONG) {
            for (List<Token> clause : Stretches.windows(stretch, CLAUSE, CLAUSE / 2)) {
                scores = scores.orBetter(meant(clause), HANDICAP);
            }
        }
        return scores;
    }

    private Scores meant(List<Token> stretch) {
        Scores whole = texts.scores(Token.join(stretch));
        boolean[] unmeant = guard.unmeant(stretch);
        List<Token> meant = IntStream.range(0, stretch.size())
                .filter(i -> !unmeant[i])
                .mapToObj(stretch::get)
                .toList();
        if (meant.size() == stretch.size()) {
            return whole;
        }
        return whole.withSignalsAtMost(meant.size() < 2 ? Scores.NONE : texts.scores(Token.join(meant)));
    }

    /** What each word of a stretch adds to the score of each label; for a failure signal unmeant words add nothing. */
    Map<Label, float[]> shares(List<Token> stretch, Set<Label> labels) {
        boolean[] unmeant = guard.unmeant(stretch);
        Map<Label, float[]> shares = texts.shares(Token.join(stretch), labels);
        shares.forEach((label, ofWords) -> {
            for (int i = 0; i < ofWords.length; i++) {
                ofWords[i] = label.isSignal() && unmeant[i] ? Math.min(0, ofWords[i]) : ofWords[i];
            }
        });
        return shares;
    }
}
