package poise.desktop.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The six matrices of each of the encoder's layers, by the names that the original checkpoint gives them. */
enum EncoderPart {
    QUERY("attention.self.query"),
    KEY("attention.self.key"),
    VALUE("attention.self.value"),
    ATTENDED("attention.output.dense"),
    INTERMEDIATE("intermediate.dense"),
    OUTPUT("output.dense");

    static final int LAYERS = 12;

    /** The vectors that scale and shift what leaves the two halves of a layer. */
    private static final List<String> NORMS = List.of(
            "attention.output.LayerNorm.weight",
            "attention.output.LayerNorm.bias",
            "output.LayerNorm.weight",
            "output.LayerNorm.bias");

    private final String name;

    EncoderPart(String name) {
        this.name = name;
    }

    /** The matrix of this part, rows for what goes in and columns for what comes out. */
    String weight(int layer) {
        return layer(layer) + name + ".weight";
    }

    String bias(int layer) {
        return layer(layer) + name + ".bias";
    }

    /** The name of the graph's node that multiplies by this matrix. */
    String node(int layer) {
        return "/encoder/layer." + layer + "/" + name.replace('.', '/') + "/MatMul_quant";
    }

    /** The names of all vectors of a layer: biases first, then the norms'. */
    static List<String> vectors(int layer) {
        List<String> names = new ArrayList<>(
                Arrays.stream(values()).map(part -> part.bias(layer)).toList());
        NORMS.forEach(norm -> names.add(layer(layer) + norm));
        return names;
    }

    private static String layer(int layer) {
        return "encoder.layer." + layer + ".";
    }
}
