package poise.core.scoring;

import poise.core.kernel.Moment;

/**
 * What proves a finding.
 *
 * @param fact the number of the fact in the log, from 0
 * @param at when it was said or done
 * @param begun when the sentence that holds it began; the same as {@code at} for deeds
 * @param quote the player's own words, or what was done
 */
public record Evidence(int fact, Moment at, Moment begun, String quote) implements Comparable<Evidence> {

    static Evidence deed(int fact, Moment at, String quote) {
        return new Evidence(fact, at, at, quote);
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
