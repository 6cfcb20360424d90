package poise.desktop.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the adapted encoder differs from the public one: to a matrix a product of two thin ones is added (Hu et al. 2021,
 * LoRA), a vector is replaced. Thin matrices are kept in sixteen bits (bfloat16).
 */
record EncoderChange(Map<String, LowRank> matrices, Map<String, float[]> vectors) {

    /** Two thin matrices, each a row after the other: {@code down} has {@code rank} columns, {@code up} as many rows. */
    static final class LowRank {

        private final int rank;
        private final float[] down;
        private final float[] up;

        LowRank(int rank, float[] down, float[] up) {
            this.rank = rank;
            this.down = down.clone();
            this.up = up.clone();
        }

        /** The matrix with the product of the thin ones added. */
        float[] addedTo(float[] matrix) {
            int columns = up.length / rank;
            float[] sum = matrix.clone();
            for (int row = 0; row < down.length / rank; row++) {
                for (int r = 0; r < rank; r++) {
                    float factor = down[row * rank + r];
                    for (int c = 0; c < columns; c++) {
                        sum[row * columns + c] += factor * up[r * columns + c];
                    }
                }
            }
            return sum;
        }

        private void write(DataOutput out) throws IOException {
            out.writeInt(rank);
            Floats.writeHalf(down, out);
            Floats.writeHalf(up, out);
        }

        private static LowRank read(DataInput in) throws IOException {
            return new LowRank(in.readInt(), Floats.readHalf(in), Floats.readHalf(in));
        }
    }

    /** Of the matrix of that name, which was {@code base} in the public encoder. */
    float[] matrix(String name, float[] base) {
        LowRank change = matrices.get(name);
        return change == null ? base : change.addedTo(base);
    }

    float[] vector(String name, float[] base) {
        return vectors.getOrDefault(name, base);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(matrices.size());
        for (Map.Entry<String, LowRank> matrix : new TreeMap<>(matrices).entrySet()) {
            out.writeUTF(matrix.getKey());
            matrix.getValue().write(out);
        }
        out.writeInt(vectors.size());
        for (Map.Entry<String, float[]> vector : new TreeMap<>(vectors).entrySet()) {
            out.writeUTF(vector.getKey());
            Floats.write(vector.getValue(), out);
        }
    }

    static EncoderChange read(DataInput in) throws IOException {
        Map<String, LowRank> matrices = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            matrices.put(in.readUTF(), LowRank.read(in));
        }
        Map<String, float[]> vectors = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            vectors.put(in.readUTF(), Floats.read(in));
        }
        return new EncoderChange(matrices, vectors);
    }
}
