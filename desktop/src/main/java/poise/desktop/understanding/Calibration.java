package poise.desktop.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import poise.core.kernel.Permille;

/**
 * How a label's score becomes a certainty: the share of texts with such a score that bear the label.
 *
 * @param slope how fast certainty grows with the score, in log odds
 * @param offset the log odds of a score of zero
 */
record Calibration(float slope, float offset) {

    Calibration {
        if (!(slope > 0) || !Float.isFinite(offset)) {
            throw new IllegalArgumentException("A higher score must be surer: " + slope + ", " + offset);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeFloat(slope);
        out.writeFloat(offset);
    }

    static Calibration read(DataInput in) throws IOException {
        try {
            return new Calibration(in.readFloat(), in.readFloat());
        } catch (IllegalArgumentException damaged) {
            throw new IOException("since its numbers are damaged", damaged);
        }
    }

    Permille certainty(float score) {
        double logOdds = slope * (double) score + offset;
        return Permille.clamped((long) StrictMath.floor(1000 / (1 + StrictMath.exp(-logOdds))));
    }
}
