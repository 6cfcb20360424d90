package poise.desktop.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Rows of numbers, and how they stand in files: how many, then each in thirty-two bits or in its upper sixteen
 * (bfloat16).
 */
final class Floats {

    private Floats() {}

    static void add(float[] values, float[] sum) {
        for (int i = 0; i < values.length; i++) {
            sum[i] += values[i];
        }
    }

    static void scale(float factor, float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    static void write(float[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    static float[] read(DataInput in) throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /** Rounds to the nearest number of sixteen bits. */
    static void writeHalf(float[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeShort((Float.floatToIntBits(value) + 0x8000) >> 16);
        }
    }

    static float[] readHalf(DataInput in) throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.intBitsToFloat(in.readUnsignedShort() << 16);
        }
        return values;
    }
}
