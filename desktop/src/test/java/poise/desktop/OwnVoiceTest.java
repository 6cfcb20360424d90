package poise.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.core.speech.Utterance;
import poise.desktop.gear.Flite;
import poise.desktop.gear.VirtualMicrophone;
import poise.desktop.gear.WordErrors;
import poise.desktop.hearing.EarEvent;
import poise.desktop.hearing.Microphone;
import poise.desktop.hearing.OwnSound;
import poise.desktop.hearing.SharedModel;
import poise.desktop.hearing.VoskEar;
import poise.desktop.voices.Cast;
import poise.desktop.voices.Channel;
import poise.desktop.voices.Clips;
import poise.desktop.voices.Effect;
import poise.desktop.voices.Loudspeaker;
import poise.desktop.voices.Sound;
import poise.desktop.voices.SpokenLine;

/** The game plays into its own microphone, in real time, and ignores it; the player is heard over it. */
@Tag("live")
class OwnVoiceTest {

    private static final String SENTENCE =
            "That is an error on our side and I am looking at the log now so that you know more in a minute";

    /** A stall of the machine parts what is played from what is heard for a moment: the best of so many tries counts. */
    private static final int TRIES = 3;

    private final BlockingQueue<EarEvent> events = new LinkedBlockingQueue<>();

    @Test
    void the_ear_hears_nothing_of_the_game_and_the_player_over_it() {
        String taken = "not tried";
        for (int tries = 0; !taken.isEmpty() && tries < TRIES; tries++) {
            events.clear();
            taken = takenForThePlayer();
        }
        assertEquals("", taken, "the ear takes the game for the player");
        assertHeard();
    }

    /** Lets the game speak, and, if nothing of that was heard, the player over it and alone; says what was heard of the game. */
    private String takenForThePlayer() {
        OwnSound own = new OwnSound();
        Path sentence = Flite.RMS.says(SENTENCE);
        List<SpokenLine> lines = lines();
        try (VirtualMicrophone loop = VirtualMicrophone.start();
                Loudspeaker loudspeaker = Loudspeaker.open(own::played);
                VoskEar ear = new VoskEar(SharedModel.model(), Moment.CRASH, events::add);
                Microphone microphone = Microphone.start(
                        new Microphone.Source(Optional.empty(), Optional.of(own)), Moment.CRASH, ear, events::add)) {
            assertFalse(microphone.isOver());
            fill(loudspeaker);
            pause(Duration.ofSeconds(2));
            lines.stream().limit(3).forEach(line -> say(loudspeaker, line));
            pause(Duration.ofSeconds(1));
            String taken = told();
            if (!taken.isEmpty()) {
                return taken;
            }
            Sound over = clip(lines.get(3));
            loudspeaker.say("over", over, 0);
            pause(Duration.ofMillis(500));
            loudspeaker.duck(true);
            loop.plays(sentence);
            loudspeaker.duck(false);
            pause(over.duration());
            loudspeaker.hush();
            loop.plays(sentence);
        }
        return "";
    }

    private void assertHeard() {
        List<EarEvent> all = List.copyOf(events);
        String heard = all.stream()
                .filter(EarEvent.UtteranceHeard.class::isInstance)
                .map(event -> ((EarEvent.UtteranceHeard) event).utterance())
                .map(Utterance::text)
                .collect(Collectors.joining(" "));
        WordErrors both = WordErrors.between(SENTENCE + " " + SENTENCE, heard);
        System.out.printf(
                "Over the game's own voice and alone: %.0f %% of the words wrong: %s%n", 100 * both.rate(), heard);
        assertTrue(both.rate() <= 0.35, heard);
    }

    /** What the ear has told of so far, but for how loud it is. */
    private String told() {
        return events.stream()
                .filter(event -> !(event instanceof EarEvent.LevelMeasured))
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private static void fill(Loudspeaker loudspeaker) {
        assertTrue(loudspeaker.isHeard());
        for (Channel channel : Channel.values()) {
            loudspeaker.loudness(channel, 80);
        }
        loudspeaker.loop(Effect.ROOM_TONE).loudness(1);
        loudspeaker.loop(Effect.MURMUR).loudness(1);
    }

    private static void say(Loudspeaker loudspeaker, SpokenLine line) {
        Sound clip = clip(line);
        loudspeaker.say(line.portrait(), clip, 0);
        pause(clip.duration());
        loudspeaker.play(Effect.KEYBOARD);
    }

    private static Sound clip(SpokenLine line) {
        return Clips.of(line, Cast.packed()).orElseThrow();
    }

    /** A line of each of four people, none of them short. */
    private static List<SpokenLine> lines() {
        return VoiceBooth.lines().values().stream()
                .filter(line -> line.text().length() > 45 && line.text().length() < 70)
                .collect(Collectors.toMap(SpokenLine::portrait, line -> line, (first, second) -> first, TreeMap::new))
                .values()
                .stream()
                .limit(4)
                .toList();
    }

    private static void pause(Duration length) {
        long until = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
