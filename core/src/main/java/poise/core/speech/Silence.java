package poise.core.speech;

import java.time.Duration;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.kernel.Span;

/** A stretch in which nobody speaks. */
public record Silence(Span span) {

    /** The longest silence that a room forgives: 4 s (Koudenburg 2011). */
    private static final Duration LONGEST_FORGIVEN = Duration.ofSeconds(4);

    /** The longest silence that a room forgives somebody who is given so much time. */
    public static Duration forgiven(Allowance allowance) {
        return allowance.of(LONGEST_FORGIVEN);
    }

    public static Silence between(Moment from, Moment to) {
        return new Silence(new Span(from, to));
    }

    /** Whether it is longer than that, on the player's clock, when the meeting passes at this pace. */
    public boolean isLongerThan(Duration limit, int pace) {
        return span.length().compareTo(limit.multipliedBy(pace)) > 0;
    }

    /** How long a line takes to say: 400 ms to begin with and 60 ms a letter. */
    public static Duration lengthOf(String line) {
        return Duration.ofMillis(400 + 60L * line.length());
    }
}
