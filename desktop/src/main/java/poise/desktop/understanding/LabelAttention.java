package poise.desktop.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import poise.core.speech.Label;

/**
 * The head of the adapted encoder (a label-attention layer, Mullenbach et al. 2018): each label looks at the pieces of a
 * text with a question of its own, and what it finds there, together with the text as a whole, is its score.
 */
final class LabelAttention {

    private static final int SIZE = Encoder.SIZE;

    /** The rows of all that follows. */
    private static final List<Label> ROWS = List.of(Label.values());

    /** Where each label looks, a label after the other. */
    private final float[] questions;

    /** What speaks for each label in the pieces that it looks at. */
    private final float[] found;

    /** What speaks for each label in the text as a whole. */
    private final float[] whole;

    /** What each label scores from the start. */
    private final float[] bias;

    LabelAttention(float[] questions, float[] found, float[] whole, float[] bias) {
        this.questions = questions.clone();
        this.found = found.clone();
        this.whole = whole.clone();
        this.bias = bias.clone();
    }

    int labels() {
        return bias.length;
    }

    /**
     * The score of a label.
     *
     * @param states what the encoder made of each piece, the first of which stands for the whole text
     */
    float score(Label label, float[][] states) {
        int row = row(label);
        float[] attention = looks(row, states);
        float score = bias[row] + dot(whole, row, states[0]);
        for (int t = 0; t < states.length; t++) {
            score += attention[t] * dot(found, row, states[t]);
        }
        return score;
    }

    /** What each piece adds to the score of a label. */
    float[] shares(Label label, float[][] states) {
        int row = row(label);
        float[] shares = looks(row, states);
        for (int t = 0; t < shares.length; t++) {
            shares[t] *= dot(found, row, states[t]);
        }
        return shares;
    }

    /** How much of the label's look each piece gets; together one. */
    float[] looks(Label label, float[][] states) {
        return looks(row(label), states);
    }

    private float[] looks(int row, float[][] states) {
        float[] attention = new float[states.length];
        float most = Float.NEGATIVE_INFINITY;
        for (int t = 0; t < states.length; t++) {
            attention[t] = dot(questions, row, states[t]);
            most = Math.max(most, attention[t]);
        }
        double sum = 0;
        for (int t = 0; t < states.length; t++) {
            attention[t] = (float) StrictMath.exp(attention[t] - most);
            sum += attention[t];
        }
        for (int t = 0; t < states.length; t++) {
            attention[t] /= (float) sum;
        }
        return attention;
    }

    private static int row(Label label) {
        return ROWS.indexOf(label);
    }

    private static float dot(float[] rows, int row, float[] state) {
        int from = row * SIZE;
        float sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += rows[from + i] * state[i];
        }
        return sum;
    }

    void write(DataOutput out) throws IOException {
        Floats.write(questions, out);
        Floats.write(found, out);
        Floats.write(whole, out);
        Floats.write(bias, out);
    }

    static LabelAttention read(DataInput in) throws IOException {
        return new LabelAttention(Floats.read(in), Floats.read(in), Floats.read(in), Floats.read(in));
    }
}
