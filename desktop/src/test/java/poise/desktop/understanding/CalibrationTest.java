package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Permille;
import poise.core.speech.Reading;

class CalibrationTest {

    private static final Calibration CALIBRATION = new Calibration(-0.5f, 0.75f);

    @Test
    void the_thresholds_are_read_and_sure() {
        assertEquals(Reading.READ, CALIBRATION.certainty(-0.5f));
        assertEquals(Reading.SURE, CALIBRATION.certainty(0.75f));
    }

    @Test
    void just_below_a_threshold_is_below_it() {
        assertTrue(CALIBRATION.certainty(Math.nextDown(-0.5f)).value() < 500);
        assertTrue(CALIBRATION.certainty(Math.nextDown(0.75f)).value() < 650);
    }

    @Test
    void the_ends_are_nothing_and_full() {
        assertEquals(Permille.NONE, CALIBRATION.certainty(-100));
        assertEquals(Permille.FULL, CALIBRATION.certainty(100));
    }

    @Property
    void a_higher_score_is_never_less_certain(
            @ForAll @FloatRange(min = -9, max = 9) float one, @ForAll @FloatRange(min = -9, max = 9) float other) {
        Permille lower = CALIBRATION.certainty(Math.min(one, other));
        assertTrue(CALIBRATION.certainty(Math.max(one, other)).atLeast(lower));
    }

    @Test
    void being_sure_takes_more_than_being_read() {
        assertThrows(IllegalArgumentException.class, () -> new Calibration(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Calibration(Float.NaN, 1));
    }
}
