package poise.desktop.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MixerTest {

    private static final int RATE = 48_000;
    private static final int SECOND = 100;

    private final Mixer mixer = new Mixer(RATE);
    private final float[] block = new float[RATE / SECOND];
    private float last;

    @Test
    void nothing_sounds_like_nothing() {
        assertEquals(0, loudest(SECOND));
    }

    @Test
    void a_voice_is_softer_while_the_player_speaks_and_is_not_cut() {
        mixer.loudness(Channel.VOICES, 1);
        mixer.add(steady("Ada", 0.5f, 3));
        loudest(20);
        mixer.duck(true);
        loudest(20);
        float ducked = loudest(20);
        mixer.duck(false);
        loudest(20);

        assertEquals(0.1, ducked, 0.001);
        assertEquals(0.5, loudest(20), 0.001);
    }

    @Test
    void no_change_of_loudness_clicks() {
        mixer.loudness(Channel.VOICES, 1);
        Track voice = steady("Ada", 0.5f, 5);
        mixer.add(voice);
        loudest(20);

        mixer.duck(true);
        assertTrue(steepest(20) < 0.001);
        mixer.loudness(Channel.VOICES, 0.2f);
        assertTrue(steepest(20) < 0.001);
        mixer.hush();
        assertTrue(steepest(20) < 0.001);
        assertEquals(0, loudest(1));
    }

    @Test
    void a_person_says_one_thing_at_a_time_and_two_people_speak_at_once() {
        mixer.loudness(Channel.VOICES, 1);
        mixer.add(steady("Ada", 0.2f, 3));
        mixer.add(steady("Ada", 0.3f, 3));
        loudest(20);
        assertEquals(0.3, loudest(20), 0.001);

        mixer.add(steady("Ben", 0.2f, 3));
        loudest(20);
        assertEquals(0.5, loudest(20), 0.001);
    }

    @Test
    void what_is_too_loud_is_bent_and_never_too_much() {
        mixer.loudness(Channel.EFFECTS, 1);
        for (int i = 0; i < 8; i++) {
            Track bang = new Track("bang " + i, Channel.EFFECTS, sound(0.9f, 1), false);
            bang.loudness(1);
            bang.from(0);
            mixer.add(bang);
        }
        loudest(20);
        float bent = loudest(20);
        assertTrue(bent > 0.9 && bent <= 1, bent + " of 1");
    }

    @Test
    void a_steady_second_allocates_nothing() {
        mixer.loudness(Channel.VOICES, 1);
        mixer.add(steady("Ada", 0.5f, 30));
        loudest(10 * SECOND);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < SECOND; i++) {
            mixer.mix(block);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated <= 1024, allocated + " bytes");
    }

    private static Track steady(String owner, float level, int seconds) {
        Track track = new Track(owner, Channel.VOICES, sound(level, seconds), false);
        track.loudness(1);
        track.from(0);
        return track;
    }

    private static Sound sound(float level, int seconds) {
        float[] samples = new float[RATE * seconds];
        Arrays.fill(samples, level);
        return new Sound(samples, RATE);
    }

    /** The loudest sample of so many blocks. */
    private float loudest(int blocks) {
        float loudest = 0;
        for (int i = 0; i < blocks; i++) {
            mixer.mix(block);
            for (float sample : block) {
                loudest = Math.max(loudest, Math.abs(sample));
                last = sample;
            }
        }
        return loudest;
    }

    /** The largest step from one sample to the next in so many blocks. */
    private float steepest(int blocks) {
        float steepest = 0;
        for (int i = 0; i < blocks; i++) {
            mixer.mix(block);
            for (float sample : block) {
                steepest = Math.max(steepest, Math.abs(sample - last));
                last = sample;
            }
        }
        return steepest;
    }
}
