package poise.desktop.stage.direction;

import java.time.Duration;
import poise.core.kernel.Moment;
import poise.core.scenario.Scenario;
import poise.desktop.stage.kit.Phrases;

/** Lengths of time as the screen writes them. */
record Clocks(Phrases words) {

    /** Whole seconds, never below none. */
    static long seconds(Duration length) {
        return Math.max(0, length.toSeconds());
    }

    /** Whole seconds, any part of one counted. */
    static long rounded(Duration length) {
        return seconds(length.plusMillis(999));
    }

    /** What is left of a time: seconds below two minutes, else as people say it. */
    String left(Duration length) {
        return length.toMinutes() < 2 ? words.of("time.seconds", rounded(length)) : spoken(length);
    }

    /** As on a clock: {@code 4:07}. */
    static String face(Duration length) {
        return Moment.at(Math.max(0, length.toMillis())).toString();
    }

    /** The day and the time of day if the scenario knows them, else how long after the crash it is. */
    String date(Scenario scenario, Moment now) {
        Duration since = Moment.CRASH.until(now);
        return scenario.clock()
                .map(crash -> crash.plus(since))
                .map(wall -> words.of("time.date", words.of("day." + wall.day().getValue()), wall.time()))
                .orElseGet(() -> words.of("report.clock", face(since)));
    }

    /** The day alone. */
    String day(Scenario scenario, Moment now) {
        return scenario.clock()
                .map(crash -> crash.plus(Moment.CRASH.until(now)))
                .map(wall -> words.of("day." + wall.day().getValue()))
                .orElse("");
    }

    /** As people say it, but to the second: below two minutes in seconds, with half a second if there is one. */
    String exact(Duration length) {
        if (length.toHours() >= 1 || length.toMillis() % 60_000 == 0) {
            return spoken(length);
        }
        return length.toMinutes() < 2
                ? words.of("time.seconds", length.toMillis() / 1000.0)
                : words.of("time.minutes.seconds", length.toMinutes(), length.toSecondsPart());
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
