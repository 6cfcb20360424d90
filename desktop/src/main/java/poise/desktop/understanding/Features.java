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
