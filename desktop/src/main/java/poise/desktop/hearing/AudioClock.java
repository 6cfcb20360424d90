package poise.desktop.hearing;

import java.time.Duration;
import poise.core.kernel.Moment;

/** Counted samples as moments of the meeting: sample 0 was heard at the origin, 16,000 make a second. */
record AudioClock(Moment origin) {

    static final int RATE = 16_000;

    Moment at(long samples) {
        return origin.plus(Duration.ofMillis(samples * 1000 / RATE));
    }

    Moment at(double seconds) {
        return origin.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    static long samplesIn(Duration length) {
        return length.toMillis() * RATE / 1000;
    }

    /** How many samples are heard before that moment. */
    long samplesUntil(Moment moment) {
        return samplesIn(origin.until(moment));
    }
}
