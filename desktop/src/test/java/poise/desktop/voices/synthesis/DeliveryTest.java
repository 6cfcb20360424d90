package poise.desktop.voices.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import poise.core.speech.Silence;
import poise.desktop.voices.Sound;
import poise.desktop.voices.Voice;

class DeliveryTest {

    private static final String LINE = "What happens now?";
    private static final Voice VOICE = new Voice("rms", 100, 0, 100, 0);
    private static final int TIME = (int) Silence.lengthOf(LINE).toMillis() * 16;

    private final List<Double> hurries = new ArrayList<>();

    @Test
    void a_line_that_fits_its_time_is_said_once() throws Unspoken {
        Delivery.of(LINE, VOICE, taking(TIME * 9 / 10));
        assertEquals(List.of(1.0), hurries);
    }

    @Test
    void a_line_that_is_a_little_too_long_is_said_as_much_quicker() throws Unspoken {
        Sound spoken = Delivery.of(LINE, VOICE, taking(TIME * 104 / 100));
        assertEquals(2, hurries.size());
        assertTrue(hurries.get(1) > 1.04 && hurries.get(1) < 1.12, hurries::toString);
        assertTrue(spoken.length() <= TIME * 105 / 100);
    }

    @Test
    void nobody_speaks_much_quicker_than_people_do() throws Unspoken {
        Delivery.of(LINE, VOICE, taking(3 * TIME));
        assertEquals(List.of(1.0, 1.12), hurries);
    }

    @Test
    void everybody_is_as_loud_as_those_who_were_recorded() throws Unspoken {
        Sound spoken = Delivery.of(LINE, VOICE, taking(TIME / 2));
        double power = 0;
        for (int i = 320; i < 320 + TIME / 2; i++) {
            power += (double) spoken.sample(i) * spoken.sample(i);
        }
        assertEquals(-21, 10 * Math.log10(power / (TIME / 2.0)), 0.1);
        assertEquals(320 + TIME / 2 + 800, spoken.length(), "silence around it");
    }

    /** One who needs so many samples for the line, and twice as much silence. */
    private Speaker taking(int samples) {
        return new Speaker() {
            @Override
            public String name() {
                return "patient";
            }

            @Override
            public Sound speak(String line, Voice voice, double hurry) {
                hurries.add(hurry);
                int length = (int) (samples / hurry);
                float[] sound = new float[3 * length];
                for (int i = length; i < 2 * length; i++) {
                    sound[i] = i % 2 == 0 ? 0.5f : -0.5f;
                }
                return new Sound(sound, 16_000);
            }
        };
    }
}
