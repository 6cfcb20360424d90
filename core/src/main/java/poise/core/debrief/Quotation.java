package poise.core.debrief;

import poise.core.scoring.Evidence;

/** Evidence as a person reads it: when, and in which words. */
record Quotation(Phrases phrases) {

    /** The longest quote that is shown whole, in letters. */
    private static final int WHOLE = 160;

    String of(Evidence evidence) {
        return evidence.quote().isEmpty()
                ? phrases.say("evidence.silence", evidence.at())
                : phrases.say("evidence.words", evidence.at(), shortened(evidence.quote()));
    }

    String shortened(String quote) {
        return quote.length() <= WHOLE ? quote : quote.substring(0, WHOLE).strip() + " \u2026";
    }
}
