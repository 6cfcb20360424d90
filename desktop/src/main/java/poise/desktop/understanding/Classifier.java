package poise.desktop.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import poise.core.speech.Label;

/** One line through the features for each label: how far a text lies on the label's side of it is the label's score. */
final class Classifier implements TextScorer {

    private static final int MAGIC = 0x504f4953;
    private static final int VERSION = 1;

    private final Terms terms;
    private final Map<Label, Line> lines;

    /** The weights of one label, the bias last, and what its scores mean. */
    static final class Line {

        private final float[] weights;
        private final Calibration calibration;

        Line(float[] weights, Calibration calibration) {
            this.weights = weights.clone();
            this.calibration = calibration;
        }
    }

    Classifier(Terms terms, Map<Label, Line> lines) {
        this.terms = terms;
        this.lines = new EnumMap<>(lines);
    }

    @Override
    public Sight look(String text) {
        return new Sight() {

            @Override
            public Scores scores() {
                Features features = terms.features(text);
                Map<Label, Float> scores = new EnumMap<>(Label.class);
                lines.forEach((label, line) -> scores.put(label, features.times(line.weights)));
                return new Scores(scores);
            }

            @Override
            public Map<Label, float[]> shares(Set<Label> labels) {
                Map<Label, float[]> shares = new EnumMap<>(Label.class);
                labels.forEach(label -> shares.put(label, terms.shares(text, line(label).weights)));
                return shares;
            }
        };
    }

    @Override
    public Calibration calibration(Label label) {
        return line(label).calibration;
    }

    Terms terms() {
        return terms;
    }

    private Line line(Label label) {
        return Objects.requireNonNull(lines.get(label), label.id());
    }

    /** The same lines with other calibrations. */
    Classifier calibrated(Map<Label, Calibration> calibrations) {
        Map<Label, Line> tuned = new EnumMap<>(Label.class);
        calibrations.forEach((label, calibration) -> tuned.put(label, new Line(line(label).weights, calibration)));
        return new Classifier(terms, tuned);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        terms.write(out);
        for (Label label : Label.values()) {
            out.writeUTF(label.id());
            calibration(label).write(out);
            for (float weight : line(label).weights) {
                out.writeFloat(weight);
            }
        }
        out.writeInt(MAGIC);
    }

    static Classifier read(DataInput in) throws IOException {
        expect(in.readInt() == MAGIC && in.readInt() == VERSION, "since it is not one of this version");
        Terms terms = Terms.read(in);
        Map<Label, Line> lines = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            expect(label.id().equals(in.readUTF()), "since it was trained for other labels");
            Calibration calibration = Calibration.read(in);
            float[] weights = new float[terms.width() + 1];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readFloat();
            }
            lines.put(label, new Line(weights, calibration));
        }
        expect(in.readInt() == MAGIC, "since its end is damaged");
        return new Classifier(terms, lines);
    }

    private static void expect(boolean sound, String complaint) throws IOException {
        if (!sound) {
            throw new IOException(complaint);
        }
    }
}
