package poise.desktop.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import poise.core.speech.Label;

/** Scores texts by the adapted encoder and its head. */
final class AdaptedScorer implements TextScorer {

    private static final int MAGIC = 0x504f4948;

    private final Encoder encoder;
    private final LabelAttention head;
    private final Map<Label, Calibration> calibrations;

    AdaptedScorer(Encoder encoder, LabelAttention head, Map<Label, Calibration> calibrations) {
        this.encoder = encoder;
        this.head = head;
        this.calibrations = new EnumMap<>(calibrations);
    }

    @Override
    public List<Scores> scores(List<String> texts) {
        List<Scores> all = new ArrayList<>();
        for (float[][] states : encoder.states(texts)) {
            Map<Label, Float> scores = new EnumMap<>(Label.class);
            int at = 0;
            for (Label label : Label.values()) {
                scores.put(label, head.score(at++, states));
            }
            all.add(new Scores(scores));
        }
        return all;
    }

    @Override
    public Calibration calibration(Label label) {
        return Objects.requireNonNull(calibrations.get(label), label.id());
    }

    /** The same with other calibrations. */
    AdaptedScorer calibrated(Map<Label, Calibration> tuned) {
        return new AdaptedScorer(encoder, head, tuned);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        head.write(out);
        for (Label label : Label.values()) {
            out.writeUTF(label.id());
            out.writeFloat(calibration(label).slope());
            out.writeFloat(calibration(label).offset());
        }
    }

    static AdaptedScorer read(DataInput in, Encoder encoder) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("since it is not one of this version");
        }
        LabelAttention head = LabelAttention.read(in);
        Map<Label, Calibration> calibrations = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            if (!label.id().equals(in.readUTF())) {
                throw new IOException("since it was trained for other labels");
            }
            calibrations.put(label, new Calibration(in.readFloat(), in.readFloat()));
        }
        return new AdaptedScorer(encoder, head, calibrations);
    }
}
