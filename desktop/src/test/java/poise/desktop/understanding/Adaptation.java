package poise.desktop.understanding;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import poise.core.speech.Label;

/**
 * Adapts the public encoder to the labels: its layers and a head learn together from exemplars (Adam with decoupled
 * weight decay, weighted binary cross-entropy).
 */
final class Adaptation implements AutoCloseable {

    private final NDManager manager;
    private final Recipe recipe;
    private final WordPieces pieces;
    private final Transformer transformer;
    private final LearningHead head;

    Adaptation(OnnxWeights onnx, WordPieces pieces, Recipe recipe) {
        Engine.getEngine("PyTorch").setRandomSeed(recipe.seed());
        this.manager = NDManager.newBaseManager("PyTorch");
        this.recipe = recipe;
        this.pieces = pieces;
        this.transformer = new Transformer(onnx, recipe, manager);
        this.head = new LearningHead(recipe.seed(), manager);
    }

    void learn(Variation variation) {
        int steps = recipe.epochs() * ((variation.exemplars().size() + Recipe.BATCH - 1) / Recipe.BATCH);
        Optimizer body = optimizer(recipe.rate(), steps);
        Optimizer top = optimizer(Recipe.HEAD_RATE, steps);
        Random random = new Random(recipe.seed());
        for (int epoch = 1; epoch <= recipe.epochs(); epoch++) {
            double loss = 0;
            int leftOut = 0;
            List<Batch> batches = Batch.shuffled(variation.epoch(random), pieces, random);
            for (Batch batch : batches) {
                float each = gradients(batch);
                loss += Float.isFinite(each) ? each : 0;
                double length = length();
                if (Double.isFinite(length)) {
                    float scale = (float) Math.min(1, Recipe.STRIDE / Math.max(1e-9, length));
                    update(body, transformer.learning(), scale);
                    update(top, head.learning(), scale);
                } else {
                    leftOut++;
                }
                forgetGradients();
            }
            System.out.printf("epoch %d: loss %.4f, %d steps left out%n", epoch, loss / batches.size(), leftOut);
        }
    }

    private static Optimizer optimizer(float rate, int steps) {
        Tracker tracker =
                done -> rate * Math.min(1, (done + 1) / (0.1f * steps)) * Math.max(0, 1 - done / (float) steps);
        return Optimizer.adamW()
                .optLearningRateTracker(tracker)
                .optWeightDecays(0.01f)
                .build();
    }

    private float gradients(Batch batch) {
        try (NDManager step = manager.newSubManager();
                GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
            NDArray loss = loss(scores(batch, true, step), batch.labels(step));
            collector.backward(loss);
            return loss.getFloat();
        }
    }

    private NDArray scores(Batch batch, boolean learns, NDManager step) {
        NDArray ended = batch.ended(step);
        return head.scores(transformer.states(batch, ended, learns, step), ended);
    }

    private static NDArray loss(NDArray scores, NDArray labels) {
        NDArray each = scores.maximum(0)
                .sub(scores.mul(labels))
                .add(scores.abs().neg().exp().add(1).log());
        return each.mul(labels.mul(Recipe.BEARING - 1).add(1)).mean();
    }

    /** Otherwise those of the next step would be added to them. */
    private void forgetGradients() {
        for (NDArray weight : learning()) {
            try (NDArray gradient = weight.getGradient()) {
                gradient.set(new NDIndex("..."), 0);
            }
        }
    }

    private List<NDArray> learning() {
        List<NDArray> learning = new ArrayList<>(transformer.learning().values());
        learning.addAll(head.learning().values());
        return learning;
    }

    /** The length of all gradients as one. */
    private double length() {
        double square = 0;
        for (NDArray weight : learning()) {
            try (NDArray gradient = weight.getGradient();
                    NDArray squares = gradient.square();
                    NDArray sum = squares.sum()) {
                square += sum.getFloat();
            }
        }
        return Math.sqrt(square);
    }

    private static void update(Optimizer optimizer, Map<String, NDArray> learning, float scale) {
        learning.forEach((name, weight) -> {
            try (NDArray gradient = weight.getGradient()) {
                gradient.muli(scale);
                optimizer.update(name, weight, gradient);
            }
        });
    }

    List<Scores> scores(List<Exemplar> examples) {
        List<Scores> all = new ArrayList<>();
        for (Batch batch : Batch.inOrder(examples, pieces)) {
            try (NDManager step = manager.newSubManager()) {
                float[] scores = scores(batch, false, step).toFloatArray();
                for (int row = 0; row < batch.size(); row++) {
                    Map<Label, Float> ofRow = new EnumMap<>(Label.class);
                    int at = row * Label.values().length;
                    for (Label label : Label.values()) {
                        ofRow.put(label, scores[at++]);
                    }
                    all.add(new Scores(ofRow));
                }
            }
        }
        return all;
    }

    AdaptedWeights learnt() {
        return new AdaptedWeights(transformer.change(), head.learnt());
    }

    @Override
    public void close() {
        manager.close();
    }
}
