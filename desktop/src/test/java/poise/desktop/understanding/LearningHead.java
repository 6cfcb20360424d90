package poise.desktop.understanding;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import poise.core.speech.Label;

/** {@link LabelAttention} in DJL, where it can learn. Matrices have a column for each label. */
final class LearningHead {

    private static final int SIZE = Encoder.SIZE;
    private static final int LABELS = Label.values().length;

    /** Odds of about one in twelve: few labels are there. */
    private static final float RARE = -2.5f;

    private final NDArray questions;
    private final NDArray found;
    private final NDArray whole;
    private final NDArray bias;

    LearningHead(int seed, NDManager manager) {
        Random random = new Random(seed);
        float[] anything = new float[SIZE * LABELS];
        for (int i = 0; i < anything.length; i++) {
            anything[i] = (float) (0.05 * random.nextGaussian());
        }
        questions = manager.create(anything, new Shape(SIZE, LABELS));
        found = manager.zeros(new Shape(SIZE, LABELS));
        whole = manager.zeros(new Shape(SIZE, LABELS));
        bias = manager.full(new Shape(LABELS), RARE);
        learning().values().forEach(weight -> weight.setRequiresGradient(true));
    }

    Map<String, NDArray> learning() {
        Map<String, NDArray> all = new LinkedHashMap<>();
        all.put("questions", questions);
        all.put("found", found);
        all.put("whole", whole);
        all.put("bias", bias);
        return all;
    }

    /** The scores of every text for every label. */
    NDArray scores(NDArray states, NDArray ended) {
        Shape shape = states.getShape();
        NDArray looks = states.matMul(questions)
                .add(ended.reshape(shape.get(0), shape.get(1), 1))
                .softmax(1);
        NDArray seen = looks.mul(states.matMul(found)).sum(new int[] {1});
        NDArray first = states.get(":, 0, :");
        return seen.add(first.matMul(whole)).add(bias);
    }

    LabelAttention learnt() {
        return new LabelAttention(rows(questions), rows(found), rows(whole), bias.toFloatArray());
    }

    private static float[] rows(NDArray columns) {
        try (NDArray rows = columns.transpose()) {
            return rows.toFloatArray();
        }
    }
}
