package poise.desktop.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import poise.core.speech.Label;

class LabelAttentionTest {

    private static final float[] QUESTIONS = any(1);
    private static final float[] WHOLE = any(3);
    private static final List<Label> LABELS = List.of(Label.values()).subList(0, 2);
    private static final float[] BIAS = {-1, 0.5f};
    private static final LabelAttention HEAD = new LabelAttention(QUESTIONS, any(2), WHOLE, BIAS);

    private static float[] any(int seed) {
        Random random = new Random(seed);
        float[] numbers = new float[2 * Encoder.SIZE];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (0.1 * random.nextGaussian());
        }
        return numbers;
    }

    private static float[][] states(int count) {
        float[][] states = new float[count][];
        for (int i = 0; i < count; i++) {
            states[i] = Arrays.copyOf(any(10 + i), Encoder.SIZE);
        }
        return states;
    }

    @Test
    void what_the_pieces_share_the_text_as_a_whole_and_the_start_are_the_score() {
        float[][] states = states(6);
        for (Label label : LABELS) {
            float sum = BIAS[LABELS.indexOf(label)];
            for (int i = 0; i < Encoder.SIZE; i++) {
                sum += WHOLE[LABELS.indexOf(label) * Encoder.SIZE + i] * states[0][i];
            }
            for (float share : HEAD.shares(label, states)) {
                sum += share;
            }
            assertEquals(HEAD.score(label, states), sum, 1e-4f);
        }
    }

    @Test
    void a_piece_that_is_like_the_question_is_looked_at_most() {
        float[][] states = states(6);
        for (int i = 0; i < Encoder.SIZE; i++) {
            states[4][i] = 10 * QUESTIONS[i];
        }
        float[] looks = HEAD.looks(LABELS.get(0), states);
        float sum = 0;
        for (int t = 0; t < looks.length; t++) {
            assertTrue(t == 4 || looks[t] < looks[4]);
            sum += looks[t];
        }
        assertEquals(1, sum, 1e-5f);
    }
}
