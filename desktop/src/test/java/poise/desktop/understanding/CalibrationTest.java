package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import poise.core.kernel.Permille;

class CalibrationTest {

    private static final Calibration CALIBRATION = new Calibration(2, -1);

    @Test
    void even_odds_are_five_hundred_permille() {
        assertEquals(Permille.permille(500), CALIBRATION.certainty(0.5f));
    }

    @Test
    void odds_of_nine_to_one_are_nine_hundred() {
        float score = (float) ((Math.log(9) + 1) / 2);
        assertEquals(900, CALIBRATION.certainty(score).value(), 1);
    }

    @Test
    void the_ends_are_nothing_and_full() {
        assertEquals(Permille.NONE, CALIBRATION.certainty(-1_000));
        assertEquals(Permille.FULL, CALIBRATION.certainty(1_000));
    }

    @Property
    void a_higher_score_is_never_less_certain(
            @ForAll @FloatRange(min = -9, max = 9) float one, @ForAll @FloatRange(min = -9, max = 9) float other) {
        Permille lower = CALIBRATION.certainty(Math.min(one, other));
        assertTrue(CALIBRATION.certainty(Math.max(one, other)).atLeast(lower));
    }

    @Test
    void a_slope_that_does_not_rise_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Calibration(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Calibration(Float.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Calibration(1, Float.NaN));
    }

    @Test
    void it_is_read_as_it_was_written() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        CALIBRATION.write(new DataOutputStream(written));
        assertEquals(CALIBRATION, Calibration.read(numbers(written.toByteArray())));
    }

    @Test
    void damaged_numbers_are_a_fault_of_the_file() {
        IOException fault = assertThrows(IOException.class, () -> Calibration.read(numbers(new byte[8])));
        assertEquals("since its numbers are damaged", fault.getMessage());
    }

    private static DataInputStream numbers(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
