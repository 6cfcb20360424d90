package poise.desktop.understanding;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The public encoder in DJL, where it can learn (BERT: Devlin et al. 2019). */
final class Transformer {

    private static final int SIZE = Encoder.SIZE;
    private static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;
    private static final String EMBEDDINGS = "embeddings.";
    private static final String DOWN = ":down";
    private static final String UP = ":up";

    private final Recipe recipe;
    private final float[] words;
    private final float[] positions;
    private final float[] kind;
    private final Map<String, NDArray> weights = new HashMap<>();
    private final Map<String, NDArray> learning = new LinkedHashMap<>();

    Transformer(OnnxWeights onnx, Recipe recipe, NDManager manager) {
        this.recipe = recipe;
        words = onnx.table(EMBEDDINGS + "word_embeddings.weight");
        positions = onnx.table(EMBEDDINGS + "position_embeddings.weight");
        kind = onnx.table(EMBEDDINGS + "token_type_embeddings.weight");
        for (String name : new String[] {"weight", "bias"}) {
            String norm = EMBEDDINGS + "LayerNorm." + name;
            weights.put(norm, manager.create(onnx.floats(norm)));
        }
        Random random = new Random(recipe.seed());
        for (int layer = 0; layer < EncoderPart.LAYERS; layer++) {
            for (EncoderPart part : EncoderPart.values()) {
                float[] matrix = onnx.matrix(part, layer);
                int in = part == EncoderPart.OUTPUT ? 4 * SIZE : SIZE;
                add(part.weight(layer), manager.create(matrix, new Shape(in, matrix.length / in)), whole(layer));
                if (recipe.rank() > 0 && recipe.learns(layer)) {
                    addThin(part.weight(layer), in, matrix.length / in, random, manager);
                }
            }
            for (String name : EncoderPart.vectors(layer)) {
                add(name, manager.create(onnx.floats(name)), recipe.learns(layer));
            }
        }
    }

    private boolean whole(int layer) {
        return recipe.rank() == 0 && recipe.learns(layer);
    }

    private void addThin(String name, int in, int out, Random random, NDManager manager) {
        float[] down = new float[in * recipe.rank()];
        for (int i = 0; i < down.length; i++) {
            down[i] = (float) (random.nextGaussian() / Math.sqrt(in));
        }
        add(name + DOWN, manager.create(down, new Shape(in, recipe.rank())), true);
        add(name + UP, manager.zeros(new Shape(recipe.rank(), out)), true);
    }

    private void add(String name, NDArray weight, boolean learns) {
        weights.put(name, weight);
        if (learns) {
            weight.setRequiresGradient(true);
            learning.put(name, weight);
        }
    }

    /** What learns, by name. */
    Map<String, NDArray> learning() {
        return learning;
    }

    /** The state of every piece of every text: texts, pieces, numbers. */
    NDArray states(Batch batch, NDArray ended, boolean learns, NDManager step) {
        NDArray hidden = norm(
                step.create(embedded(batch), new Shape(batch.size(), batch.width(), SIZE)), EMBEDDINGS + "LayerNorm");
        NDArray mask = ended.reshape(batch.size(), 1, 1, batch.width());
        for (int layer = 0; layer < EncoderPart.LAYERS; layer++) {
            float dropout = learns && recipe.learns(layer) ? Recipe.DROPOUT : 0;
            String prefix = "encoder.layer." + layer + ".";
            NDArray attended = product(EncoderPart.ATTENDED, layer, attention(hidden, mask, layer, dropout));
            hidden = norm(hidden.add(dropped(attended, dropout)), prefix + "attention.output.LayerNorm");
            NDArray wide = Activation.gelu(product(EncoderPart.INTERMEDIATE, layer, hidden));
            NDArray narrow = product(EncoderPart.OUTPUT, layer, wide);
            hidden = norm(hidden.add(dropped(narrow, dropout)), prefix + "output.LayerNorm");
        }
        return hidden;
    }

    private float[] embedded(Batch batch) {
        float[] sum = new float[batch.size() * batch.width() * SIZE];
        for (int row = 0; row < batch.size(); row++) {
            long[] pieces = batch.pieces().get(row);
            for (int t = 0; t < pieces.length; t++) {
                int to = (row * batch.width() + t) * SIZE;
                for (int i = 0; i < SIZE; i++) {
                    sum[to + i] = words[(int) pieces[t] * SIZE + i] + positions[t * SIZE + i] + kind[i];
                }
            }
        }
        return sum;
    }

    private NDArray attention(NDArray hidden, NDArray mask, int layer, float dropout) {
        NDArray query = heads(product(EncoderPart.QUERY, layer, hidden));
        NDArray key = heads(product(EncoderPart.KEY, layer, hidden));
        NDArray value = heads(product(EncoderPart.VALUE, layer, hidden));
        NDArray looks = query.matMul(key.transpose(0, 1, 3, 2))
                .div((float) Math.sqrt(SIZE / (double) HEADS))
                .add(mask)
                .softmax(-1);
        return dropped(looks, dropout).matMul(value).transpose(0, 2, 1, 3).reshape(hidden.getShape());
    }

    private static NDArray heads(NDArray all) {
        Shape shape = all.getShape();
        return all.reshape(shape.get(0), shape.get(1), HEADS, SIZE / HEADS).transpose(0, 2, 1, 3);
    }

    private NDArray product(EncoderPart part, int layer, NDArray in) {
        String name = part.weight(layer);
        NDArray product = in.matMul(weight(name)).add(weight(part.bias(layer)));
        @Nullable NDArray down = weights.get(name + DOWN);
        return down == null ? product : product.add(in.matMul(down).matMul(weight(name + UP)));
    }

    private NDArray norm(NDArray in, String name) {
        return LayerNorm.layerNorm(in, new Shape(SIZE), weight(name + ".weight"), weight(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private static NDArray dropped(NDArray in, float rate) {
        return rate == 0 ? in : Dropout.dropout(in, rate, true).singletonOrThrow();
    }

    private NDArray weight(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }

    /** What was learnt; only of thin matrices. */
    EncoderChange change() {
        Map<String, EncoderChange.LowRank> matrices = new TreeMap<>();
        Map<String, float[]> vectors = new TreeMap<>();
        learning.forEach((name, weight) -> {
            if (name.endsWith(DOWN)) {
                String matrix = name.substring(0, name.length() - DOWN.length());
                matrices.put(
                        matrix,
                        new EncoderChange.LowRank(
                                recipe.rank(),
                                weight.toFloatArray(),
                                weight(matrix + UP).toFloatArray()));
            } else if (weight.getShape().dimension() == 1) {
                vectors.put(name, weight.toType(DataType.FLOAT32, false).toFloatArray());
            }
        });
        return new EncoderChange(matrices, vectors);
    }
}
