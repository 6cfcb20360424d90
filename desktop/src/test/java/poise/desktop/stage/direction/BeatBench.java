package poise.desktop.stage.direction;

import static poise.core.kernel.Moment.at;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.play.Performance;
import poise.desktop.gear.Effort;
import poise.desktop.look.Tone;

/** What a beat of the meeting costs while nothing happens. */
@Tag("bench")
class BeatBench {

    private static final int BEATS = 20_000;

    private final Played played = new Played().until(20);
    private Moment now = at(20_000);
    private int views;

    @Test
    void a_beat_in_which_nothing_happens_leaves_nothing_behind() {
        Performance performance = played.performance();
        report("the session is told the time", () -> performance.accept(List.of(), now));
        report("the same view is given again", () -> {
            if (played.view().people().isEmpty()) views++;
        });
        report("a view with other clocks is made", () -> {
            now = now.plus(Duration.ofMillis(views++ % 2 == 0 ? 500 : -500));
            played.director().boardroom(now, Earshot.quiet("", Tone.PLAIN, ""));
        });
    }

    private static void report(String what, Runnable beat) {
        Effort.of(beat, BEATS);
        Effort effort = Effort.of(beat, BEATS);
        System.out.printf(
                "Beat, %s: %.1f microseconds of processor time, %d bytes.%n",
                what, effort.cpuNanos() / 1e3 / BEATS, effort.bytes() / BEATS);
    }
}
