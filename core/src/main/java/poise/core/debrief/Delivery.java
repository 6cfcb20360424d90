package poise.core.debrief;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import poise.core.kernel.Permille;
import poise.core.scenario.Scenario;
import poise.core.session.Fact;
import poise.core.speech.Silence;

/**
 * How the player spoke from the crash on, measured off the times of the words as they were heard, in the player's own
 * seconds. It is coached and never marked: the judge cannot see it. What was typed has no pace and is left out; a
 * correction changes what was said, not how.
 *
 * @param words how many words were spoken
 * @param typed how many sentences were typed instead
 * @param speaking how long the player had the word: all stretches of talk, pauses and all
 * @param pauses the pauses within them: gaps of at least {@link #PAUSE}
 * @param monologue the longest stretch of talk: nobody else begins to speak in it and no dead air interrupts it
 * @param hesitation what hesitation can be measured by without hearing fillers
 * @param deadAir the silences of the room that were longer than {@link Silence#forgiven} to this player
 * @param talkShare the player's part of all talk, the executives' lines being the rest; nothing where some of it was
 *     typed, which takes no measurable time
 */
public record Delivery(
        int words,
        int typed,
        Duration speaking,
        Gaps pauses,
        Duration monologue,
        Hesitation hesitation,
        Gaps deadAir,
        Optional<Permille> talkShare) {

    /**
     * The shortest gap between two words that is a pause: 250 ms. Shorter ones belong to the articulation of the words
     * (De Jong and Bosker 2013).
     */
    public static final Duration PAUSE = Duration.ofMillis(250);

    /** The shortest pause in the middle of an utterance that counts as a stop: 500 ms, a convention of our own. */
    public static final Duration STOP = Duration.ofMillis(500);

    /** The slowest and the fastest pace that is not coached, in words a minute: what vendors of coaching call easy to follow. */
    public static final int SLOWEST = 110;

    public static final int FASTEST = 170;

    /** The fewest words of which a pace is told, about twelve seconds' worth; of fewer it would be chance. */
    public static final int ENOUGH = 30;

    /** Some gaps: how many, the longest, and all together. */
    public record Gaps(int count, Duration longest, Duration total) {

        static Gaps of(List<Duration> lengths) {
            Duration longest = lengths.stream().reduce(Duration.ZERO, Gaps::longer);
            return new Gaps(lengths.size(), longest, lengths.stream().reduce(Duration.ZERO, Duration::plus));
        }

        private static Duration longer(Duration one, Duration other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }

    /**
     * What can be measured of hesitation: the ear does not hear fillers, so that neither "uh" nor "um" is in it.
     *
     * @param repeats how often one, two or three words were said twice in a row
     * @param stops how many pauses of at least {@link #STOP} lie in the middle of an utterance
     */
    public record Hesitation(int repeats, int stops) {}

    /** The delivery of a whole log. */
    public static Delivery of(Scenario scenario, List<Fact> log) {
        return new Stopwatch(scenario).measure(log);
    }

    /** Words a minute of speaking, pauses and all; nothing of fewer than {@link #ENOUGH} words. */
    public OptionalInt pace() {
        return perMinute(speaking);
    }

    /** Words a minute of speaking without the pauses: the rate of articulation. */
    public OptionalInt articulation() {
        return perMinute(speaking.minus(pauses.total()));
    }

    private OptionalInt perMinute(Duration time) {
        return words < ENOUGH || time.toMillis() <= 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(9_999, words * 60_000L / time.toMillis()));
    }
}
