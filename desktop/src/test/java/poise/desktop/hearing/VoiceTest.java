package poise.desktop.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import poise.desktop.gear.Flite;

class VoiceTest {

    private static final int FRAME = VoiceActivity.FRAME;

    @Test
    void most_of_a_spoken_sentence_is_voice() throws Unhearable {
        short[] speech = WavFile.read(Flite.RMS.says("We are looking at the log of the connection pool"))
                .samples();
        assertTrue(shareOfVoice(speech) > 0.7, () -> "Only " + shareOfVoice(speech));
    }

    @Test
    void silence_and_hiss_are_no_voice() {
        short[] hiss = new short[3 * AudioClock.RATE];
        Random random = new Random(3);
        for (int sample = 0; sample < hiss.length; sample++) {
            hiss[sample] = (short) (random.nextGaussian() * 60);
        }
        assertEquals(0, shareOfVoice(new short[AudioClock.RATE]));
        assertTrue(shareOfVoice(hiss) < 0.05, () -> "Hiss is voice at " + shareOfVoice(hiss));
    }

    @Test
    void a_gate_opens_after_a_run_of_voice_and_knows_where_it_began() {
        VoiceGate gate = new VoiceGate();
        assertEquals("..........O", edges(gate, 0, "....-||||||"));
        assertEquals(5L * FRAME, gate.since());
    }

    @Test
    void flicker_opens_nothing() {
        assertEquals("................", edges(new VoiceGate(), 0, "|||||-|||||--|||"));
    }

    @Test
    void a_gate_closes_after_three_tenths_of_a_second_of_quiet_and_short_gaps_are_none() {
        VoiceGate gate = new VoiceGate();
        assertEquals(".....O", edges(gate, 0, "||||||"));
        assertEquals("...............", edges(gate, 6, "--------------|"));
        assertEquals("..............C", edges(gate, 21, "---------------"));
        assertEquals(21L * FRAME, gate.since());
    }

    private static double shareOfVoice(short[] samples) {
        try (VoiceActivity activity = VoiceActivity.create().orElseThrow()) {
            int voiced = 0;
            int frames = samples.length / FRAME;
            for (int frame = 0; frame < frames; frame++) {
                voiced += activity.isVoice(Arrays.copyOfRange(samples, frame * FRAME, (frame + 1) * FRAME)) ? 1 : 0;
            }
            return voiced / (double) frames;
        }
    }

    /** Feeds frames, {@code |} voiced and any other quiet, and writes O and C where the gate opened and closed. */
    private static String edges(VoiceGate gate, int first, String frames) {
        StringBuilder edges = new StringBuilder();
        for (int frame = 0; frame < frames.length(); frame++) {
            long from = (first + frame) * (long) FRAME;
            edges.append(
                    switch (gate.frame(frames.charAt(frame) == '|', from, from + FRAME)) {
                        case OPENED -> 'O';
                        case CLOSED -> 'C';
                        case NONE -> '.';
                    });
        }
        return edges.toString();
    }
}
