package poise.core.debrief;

import java.util.List;
import poise.core.scoring.Evidence;
import poise.core.session.Fact;

/** Evidence as a person reads it: when, and in which words. */
record Quotation(Phrases phrases, List<Fact> log) {

    /** The longest quote that is shown whole, in letters. */
    private static final int WHOLE = 160;

    String of(Evidence evidence) {
        if (evidence.quote().isEmpty()) {
            return phrases.say("evidence.silence", evidence.at());
        }
        String key = isWords(evidence) ? "evidence.words" : "evidence.deed";
        return phrases.say(key, evidence.at(), shortened(evidence.quote()));
    }

    /** Whether the player said it aloud. */
    boolean isAloud(Evidence evidence) {
        return log.get(evidence.fact()) instanceof Fact.Heard;
    }

    /** Whether it is the player's own words, said or written, rather than what was done. */
    private boolean isWords(Evidence evidence) {
        Fact fact = log.get(evidence.fact());
        return isAloud(evidence) || fact instanceof Fact.Written || fact instanceof Fact.Claimed;
    }

    String shortened(String quote) {
        return quote.length() <= WHOLE ? quote : quote.substring(0, WHOLE).strip() + " \u2026";
    }
}
