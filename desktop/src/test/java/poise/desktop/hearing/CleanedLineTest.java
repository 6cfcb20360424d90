package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Moment;
import poise.desktop.gear.Flite;
import poise.desktop.gear.WordErrors;

/** A microphone that hears the game 200 ms after it is played, at half its loudness, and what is left of that. */
class CleanedLineTest {

    private static final int LATE = AudioClock.RATE / 5;
    private static final int BLOCK = AudioClock.RATE / 10;
    private static final int HISS = 5;

    private static final List<String> GAME = List.of(
            "I have the steering committee at three, so tell me what this means for us.",
            "Good. Then show me what still works while your engineers look at it.");

    private static final String PLAYER = "That is an error on our side and I am looking at the log now";

    @Test
    void of_the_game_nothing_is_heard() throws Exception {
        short[] game = spoken(1, Flite.SLT, GAME.get(0), GAME.get(1));
        List<EarEvent> events = heard(game, new short[game.length]);
        assertEquals(List.of(), events);
    }

    @Test
    void a_player_is_heard_over_a_softer_line() throws Exception {
        short[] game = spoken(0.2, Flite.SLT, GAME.get(0), GAME.get(1), GAME.get(0));
        short[] player = new short[game.length];
        short[] sentence = WavFile.read(Flite.RMS.says(PLAYER)).samples();
        System.arraycopy(sentence, 0, player, game.length / 2, sentence.length);
        WordErrors errors = WordErrors.between(PLAYER, text(heard(game, player)));
        assertTrue(errors.rate() <= 0.35, () -> errors + " of " + PLAYER);
    }

    @Test
    void a_player_alone_is_heard_as_without_it() throws Exception {
        short[] player = spoken(1, Flite.RMS, PLAYER, GAME.get(1), PLAYER, GAME.get(0));
        String said = PLAYER + " " + GAME.get(1) + " " + PLAYER + " " + GAME.get(0);
        WordErrors with = WordErrors.between(said, text(heard(new short[player.length], player)));
        List<EarEvent> plain = new ArrayList<>();
        listen(player, plain);
        WordErrors without = WordErrors.between(said, text(plain));
        assertTrue(with.errors() <= without.errors() + 1, () -> with + " instead of " + without);
    }

    private static short[] spoken(double loud, Flite voice, String... lines) throws Unhearable {
        List<Short> sound = new ArrayList<>();
        for (String line : lines) {
            for (short sample : WavFile.read(voice.says(line)).samples()) {
                sound.add((short) (loud * sample));
            }
            for (int i = 0; i < AudioClock.RATE / 2; i++) {
                sound.add((short) 0);
            }
        }
        short[] samples = new short[(sound.size() / BLOCK + 5) * BLOCK];
        for (int i = 0; i < sound.size(); i++) {
            samples[i] = sound.get(i);
        }
        return samples;
    }

    private static List<EarEvent> heard(short[] game, short[] player) throws IOException {
        OwnSound own = new OwnSound();
        List<EarEvent> events = new ArrayList<>();
        short[] clean = new short[game.length];
        short[] block = new short[BLOCK];
        EchoCanceller canceller = EchoCanceller.create(own).orElseThrow();
        CleanedLine line = new CleanedLine(new Room(game, player, own), own, canceller);
        for (int at = 0; line.fill(block); at += BLOCK) {
            System.arraycopy(block, 0, clean, at, BLOCK);
        }
        line.close();
        listen(clean, events);
        return events;
    }

    private static void listen(short[] sound, List<EarEvent> events) {
        try (VoskEar ear = new VoskEar(SharedModel.model(), Moment.CRASH, events::add)) {
            ear.hear(sound, sound.length);
            ear.finish();
        }
    }

    private static String text(List<EarEvent> events) {
        return events.stream()
                .filter(EarEvent.UtteranceHeard.class::isInstance)
                .map(event -> ((EarEvent.UtteranceHeard) event).utterance().text())
                .collect(Collectors.joining(" "));
    }

    /** A room in which the game is played and the player speaks, as its microphone hears it. */
    private static final class Room implements SoundLine {

        private final short[] game;
        private final short[] player;
        private final OwnSound own;
        private final Random random = new Random(1);
        private int at;

        Room(short[] game, short[] player, OwnSound own) {
            this.game = game;
            this.player = player;
            this.own = own;
        }

        @Override
        public boolean fill(short[] block) {
            if (at + block.length > game.length) {
                return false;
            }
            for (int i = 0; i < block.length; i++) {
                int echo = at + i < LATE ? 0 : game[at + i - LATE] / 2;
                long sum = player[at + i] + echo + Math.round(HISS * random.nextGaussian());
                block[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum));
            }
            for (int piece = 0; piece < block.length; piece += EchoCanceller.PIECE) {
                float[] samples = new float[EchoCanceller.PIECE];
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = game[at + piece + i] / (float) Short.MAX_VALUE;
                }
                own.played(samples, AudioClock.RATE);
            }
            at += block.length;
            return true;
        }

        @Override
        public void close() {}
    }
}
