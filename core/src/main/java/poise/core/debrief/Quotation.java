package poise.core.debrief;

import java.util.List;
import poise.core.scoring.Evidence;
import poise.core.session.Fact;

/** Evidence as a person reads it: when, and in which words. */
record Quotation(Phrases phrases, List<Fact> log) {

    /** The longest quote that is shown whole, in letters. */
    private static final int WHOLE = 160;

    String of(Evidence evidence) {
        return phrases.say("evidence", evidence.at(), what(evidence));
    }

    /** The words, the deed or the silence itself. */
    String what(Evidence evidence) {
        Fact fact = log.get(evidence.fact());
        if (fact instanceof Fact.FellSilent) {
            return phrases.say("evidence.silence", evidence.quote());
        }
        return isSaid(evidence)
                ? phrases.say("evidence.words", shortened(evidence.quote()))
                : shortened(evidence.quote());
    }

    /** Whether the evidence is the player's own words. */
    boolean isSaid(Evidence evidence) {
        Fact fact = log.get(evidence.fact());
        return fact instanceof Fact.Heard || fact instanceof Fact.Written || fact instanceof Fact.Claimed;
    }

    String shortened(String quote) {
        return quote.length() <= WHOLE ? quote : quote.substring(0, WHOLE).strip() + " \u2026";
    }
}
