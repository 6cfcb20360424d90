package poise.desktop.understanding;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The weights inside an ONNX file of the encoder, whose matrices are kept in eight bits with a scale a column (dynamic
 * quantization, symmetric, of the reduced range that no processor saturates at). Used by the build, not by the game.
 */
final class OnnxWeights {

    /** The largest magnitude of a quantized weight. */
    private static final int RANGE = 64;

    private static final String QUANTIZED = "_quantized";
    private static final String SCALE = "_scale";
    private static final String ZERO = "_zero_point";

    private final ModelProto model;

    /** Where each tensor stands in the graph. */
    private final Map<String, Integer> tensors = new HashMap<>();

    /** The tensor that each quantized product multiplies by. */
    private final Map<String, String> factors = new HashMap<>();

    private OnnxWeights(ModelProto model) {
        this.model = model;
        GraphProto graph = model.getGraph();
        for (int i = 0; i < graph.getInitializerCount(); i++) {
            tensors.put(graph.getInitializer(i).getName(), i);
        }
        for (NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMulInteger")) {
                factors.put(node.getName(), node.getInput(1).replace(QUANTIZED, ""));
            }
        }
    }

    /** The public encoder's, as its carrier brings them. */
    static OnnxWeights base() throws IOException {
        try (InputStream in = Objects.requireNonNull(OnnxWeights.class.getResourceAsStream(Encoder.BASE))) {
            return read(in);
        }
    }

    private static OnnxWeights read(InputStream in) throws IOException {
        return new OnnxWeights(ModelProto.parseFrom(in));
    }

    /** A layer's matrix, a row after the other. */
    float[] matrix(EncoderPart part, int layer) {
        String factor = factor(part, layer);
        float[] scale = floats(factor + SCALE);
        ByteString bytes = tensor(factor + QUANTIZED).getRawData();
        float[] values = new float[bytes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.byteAt(i) * scale[i % scale.length];
        }
        return values;
    }

    /** A table of embeddings, such as {@code embeddings.word_embeddings.weight}, a row after the other. */
    float[] table(String name) {
        float scale = floats(name + SCALE)[0];
        int zero = tensor(name + ZERO).getInt32Data(0);
        ByteString bytes = tensor(name + QUANTIZED).getRawData();
        float[] values = new float[bytes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((bytes.byteAt(i) & 0xff) - zero) * scale;
        }
        return values;
    }

    /** The same model with other matrices and vectors, written as an ONNX file. */
    void write(EncoderChange change, OutputStream out) throws IOException {
        Map<String, TensorProto> changed = new LinkedHashMap<>();
        for (int layer = 0; layer < EncoderPart.LAYERS; layer++) {
            for (EncoderPart part : EncoderPart.values()) {
                float[] matrix = change.matrix(part.weight(layer), matrix(part, layer));
                quantize(matrix, factor(part, layer), changed);
            }
            for (String name : EncoderPart.vectors(layer)) {
                changed.put(name, vector(name, change.vector(name, floats(name))));
            }
        }
        GraphProto.Builder graph = model.getGraph().toBuilder();
        changed.forEach((name, tensor) -> graph.setInitializer(at(name), tensor));
        model.toBuilder().setGraph(graph).build().writeTo(out);
    }

    private void quantize(float[] matrix, String factor, Map<String, TensorProto> changed) {
        int columns = floats(factor + SCALE).length;
        float[] scale = new float[columns];
        for (int i = 0; i < matrix.length; i++) {
            scale[i % columns] = Math.max(scale[i % columns], Math.abs(matrix[i]));
        }
        for (int c = 0; c < columns; c++) {
            scale[c] = Math.max(scale[c], Float.MIN_NORMAL) / RANGE;
        }
        byte[] bytes = new byte[matrix.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(matrix[i] / scale[i % columns]);
        }
        changed.put(factor + SCALE, vector(factor + SCALE, scale));
        changed.put(
                factor + QUANTIZED,
                tensor(factor + QUANTIZED).toBuilder()
                        .setRawData(ByteString.copyFrom(bytes))
                        .build());
    }

    private TensorProto vector(String name, float[] values) {
        TensorProto.Builder tensor = tensor(name).toBuilder().clearRawData().clearFloatData();
        for (float value : values) {
            tensor.addFloatData(value);
        }
        return tensor.build();
    }

    private String factor(EncoderPart part, int layer) {
        return Objects.requireNonNull(factors.get(part.node(layer)), () -> part.node(layer) + " is not in the graph");
    }

    private TensorProto tensor(String name) {
        return model.getGraph().getInitializer(at(name));
    }

    private int at(String name) {
        return Objects.requireNonNull(tensors.get(name), () -> name + " is not in the model");
    }

    /** A vector, or a table that is not quantized, by its name in the graph. */
    float[] floats(String name) {
        TensorProto tensor = tensor(name);
        if (tensor.getFloatDataCount() > 0) {
            float[] values = new float[tensor.getFloatDataCount()];
            for (int i = 0; i < values.length; i++) {
                values[i] = tensor.getFloatData(i);
            }
            return values;
        }
        FloatBuffer buffer = tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }
}
