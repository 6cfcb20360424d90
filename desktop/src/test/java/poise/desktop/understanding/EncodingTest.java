package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {

    /** Marks at both ends, a word in one piece, and one in two. */
    private static final Encoding SEEN =
            new Encoding(new float[][] {all(9), all(1), all(2), all(6), all(9)}, new int[] {-1, 0, 1, 1, -1});

    private static float[] all(float value) {
        float[] state = new float[Encoder.SIZE];
        Arrays.fill(state, value);
        return state;
    }

    @Test
    void words_mean_what_their_pieces_mean_on_the_average_without_the_marks() {
        assertArrayEquals(all(1), SEEN.mean(0, 1));
        assertArrayEquals(all(4), SEEN.mean(1, 2));
        assertArrayEquals(all(3), SEEN.mean(0, 2), 1e-6f);
        assertArrayEquals(all(0), SEEN.mean(2, 5));
    }

    @Test
    void a_word_gets_what_its_pieces_have_beside_what_it_has() {
        float[] ofWords = {100, 200};
        SEEN.addToWords(new float[] {50, 1, 2, 3, 50}, ofWords);
        assertArrayEquals(new float[] {101, 205}, ofWords);
    }

    @Test
    void nobody_changes_what_was_seen() {
        SEEN.states()[0] = all(0);
        assertEquals(9, SEEN.states()[0][0]);
    }
}
