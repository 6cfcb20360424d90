package poise.desktop.stage.direction;

import java.time.Duration;
import poise.core.kernel.Moment;
import poise.desktop.stage.kit.Phrases;

/** Lengths of time as the screen writes them. */
record Clocks(Phrases words) {

    /** Whole seconds, never below none. */
    static long seconds(Duration length) {
        return Math.max(0, length.toSeconds());
    }

    /** As on a clock: {@code 4:07}. */
    static String face(Duration length) {
        return Moment.at(Math.max(0, length.toMillis())).toString();
    }

    /** As people say it: hours if there are any, else minutes, else seconds. */
    String spoken(Duration length) {
        if (length.toHours() >= 1) {
            return length.toMinutesPart() == 0
                    ? words.of("time.hours", length.toHours())
                    : words.of("time.hours.minutes", length.toHours(), length.toMinutesPart());
        }
        return length.toMinutes() >= 1
                ? words.of("time.minutes", length.toMinutes())
                : words.of("time.seconds", length.toSeconds());
    }
}
