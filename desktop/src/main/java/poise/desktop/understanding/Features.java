package poise.desktop.understanding;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.SortedMap;

/** What a classifier sees of a text: numbered features with their values; all others are zero. */
final class Features {

    private final int[] index;
    private final float[] value;

    Features(SortedMap<Integer, Float> values) {
        index = values.keySet().stream().mapToInt(Integer::intValue).toArray();
        value = new float[index.length];
        int at = 0;
        for (float each : values.values()) {
            value[at++] = each;
        }
    }

    /** The sum of each feature times its weight, and the bias, which is the last of the weights. */
    float times(float[] weights) {
        float sum = weights[weights.length - 1];
        for (int i = 0; i < index.length; i++) {
            sum += weights[index[i]] * value[i];
        }
        return sum;
    }

    /** The cosine of the angle between the two: 1 where they are the same but for their length, 0 if either is empty. */
    float cosine(Features other) {
        double product = product(other);
        return product == 0 ? 0 : (float) (product / Math.sqrt(product(this) * other.product(other)));
    }

    private double product(Features other) {
        double sum = 0;
        int theirs = 0;
        for (int mine = 0; mine < index.length; mine++) {
            while (theirs < other.index.length && other.index[theirs] < index[mine]) {
                theirs++;
            }
            if (theirs < other.index.length && other.index[theirs] == index[mine]) {
                sum += (double) value[mine] * other.value[theirs];
            }
        }
        return sum;
    }

    /** As liblinear wants them: counted from one, and a last feature that is always one to carry the bias. */
    Feature[] row(int width) {
        Feature[] row = new Feature[index.length + 1];
        for (int i = 0; i < index.length; i++) {
            row[i] = new FeatureNode(index[i] + 1, value[i]);
        }
        row[index.length] = new FeatureNode(width + 1, 1);
        return row;
    }
}
