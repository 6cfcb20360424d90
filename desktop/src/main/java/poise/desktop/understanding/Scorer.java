package poise.desktop.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import poise.core.speech.Label;

/**
 * Looks at a stretch of words for every label. What is said but not meant cannot prove a failure signal: such a signal is
 * worth what the remaining words are worth without it.
 */
final class Scorer {

    /** A stretch of more words than this is also read in windows of {@link #CLAUSE}. */
    private static final int LONG = 32;

    private static final int CLAUSE = 16;

    /** How much higher a clause by itself must score than the whole. */
    private static final float HANDICAP = 1;

    private final TextScorer texts;

    Scorer(TextScorer texts) {
        this.texts = texts;
    }

    Calibration calibration(Label label) {
        return texts.calibration(label);
    }

    /** What is seen in a stretch; in a long one a clause may speak up for itself. */
    Sight look(List<Token> stretch) {
        Guarded whole = guarded(stretch);
        Scores scores = whole.scores();
        if (stretch.size() > LONG) {
            for (List<Token> clause : Stretches.windows(stretch, CLAUSE, CLAUSE / 2)) {
                scores = scores.orBetter(guarded(clause).scores(), HANDICAP);
            }
        }
        return whole.with(scores);
    }

    private Guarded guarded(List<Token> stretch) {
        Sight plain = texts.look(Token.join(stretch));
        List<Token> meant = stretch.stream().filter(Token::isMeant).toList();
        if (meant.size() == stretch.size()) {
            return new Guarded(plain.scores(), plain, stretch);
        }
        Scores without =
                meant.size() < 2 ? Scores.NONE : texts.look(Token.join(meant)).scores();
        return new Guarded(plain.scores().withSignalsAtMost(without), plain, stretch);
    }

    /** What is plainly seen, but to a failure signal unmeant words add nothing. */
    private static final class Guarded implements Sight {

        private final Scores scores;
        private final Sight plain;
        private final List<Token> stretch;

        Guarded(Scores scores, Sight plain, List<Token> stretch) {
            this.scores = scores;
            this.plain = plain;
            this.stretch = stretch;
        }

        Guarded with(Scores others) {
            return new Guarded(others, plain, stretch);
        }

        @Override
        public Scores scores() {
            return scores;
        }

        @Override
        public Map<Label, float[]> shares(Set<Label> labels) {
            Map<Label, float[]> shares = plain.shares(labels);
            shares.forEach((label, ofWords) -> {
                for (int i = 0; i < ofWords.length; i++) {
                    boolean counts = stretch.get(i).isMeant() || !label.isSignal();
                    ofWords[i] = counts ? ofWords[i] : Math.min(0, ofWords[i]);
                }
            });
            return shares;
        }
    }
}
