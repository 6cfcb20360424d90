package poise.core.scoring;

import poise.core.kernel.Moment;
import poise.core.session.Fact;
import poise.core.speech.Text;
import poise.core.speech.Utterance;
import poise.core.speech.WordRange;

/**
 * What proves a finding.
 *
 * @param fact the number of the fact in the log as it stands corrected, from 0
 * @param at when it was said or done
 * @param begun when the sentence that holds it began; the same as {@code at} for deeds
 * @param quote the player's own words, or what was done
 */
public record Evidence(int fact, Moment at, Moment begun, String quote) implements Comparable<Evidence> {

    static Evidence deed(int fact, Moment at, String quote) {
        return new Evidence(fact, at, at, quote);
    }

    /** Some words of an utterance. */
    static Evidence words(int fact, Fact.Heard heard, WordRange words) {
        Utterance utterance = heard.utterance();
        WordRange range = words.within(utterance.words().size());
        Moment at = utterance.words().get(range.from()).span().from();
        return new Evidence(fact, at, utterance.span().from(), utterance.quote(range));
    }

    /** Some words of a letter; they count as written when it went out. */
    static Evidence words(int fact, Fact.Written written, WordRange words) {
        return deed(fact, written.at(), Text.of(written.text()).quote(words));
    }

    boolean isAfterCrash() {
        return !at.isBefore(Moment.CRASH);
    }

    @Override
    public int compareTo(Evidence other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : Integer.compare(fact, other.fact);
    }
}
