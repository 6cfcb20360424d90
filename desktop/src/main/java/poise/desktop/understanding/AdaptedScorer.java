package poise.desktop.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import poise.core.speech.Label;

/** Scores texts by what the adapted encoder sees in them, and a little by their words alone: the two err apart. */
final class AdaptedScorer implements TextScorer {

    private static final int MAGIC = 0x504f4948;

    /** How much the words count beside the encoder; measured on the development set. */
    private static final float WORDS = 0.8f;

    private final Encoder encoder;
    private final LabelAttention head;
    private final Classifier words;
    private final Map<Label, Calibration> calibrations;

    private AdaptedScorer(
            Encoder encoder, LabelAttention head, Classifier words, Map<Label, Calibration> calibrations) {
        this.encoder = encoder;
        this.head = head;
        this.words = words;
        this.calibrations = Map.copyOf(calibrations);
    }

    /** A scorer whose scores mean nothing yet. */
    static AdaptedScorer uncalibrated(Encoder encoder, LabelAttention head, Classifier words) {
        return new AdaptedScorer(encoder, head, words, Map.of());
    }

    @Override
    public Sight look(String text) {
        Encoding seen = encoder.see(text);
        float[][] states = seen.states();
        Sight byWords = words.look(text);
        return new Sight() {

            @Override
            public Scores scores() {
                Scores ofWords = byWords.scores();
                Map<Label, Float> scores = new EnumMap<>(Label.class);
                for (Label label : Label.values()) {
                    scores.put(label, head.score(label, states) + WORDS * ofWords.of(label));
                }
                return new Scores(scores);
            }

            @Override
            public Map<Label, float[]> shares(Set<Label> labels) {
                Map<Label, float[]> shares = byWords.shares(labels);
                shares.forEach((label, ofWords) -> {
                    Floats.scale(WORDS, ofWords);
                    seen.addToWords(head.shares(label, states), ofWords);
                });
                return shares;
            }
        };
    }

    @Override
    public Calibration calibration(Label label) {
        return Objects.requireNonNull(calibrations.get(label), label.id());
    }

    /** The same with scores that mean something. */
    AdaptedScorer calibrated(Map<Label, Calibration> tuned) {
        return new AdaptedScorer(encoder, head, words, tuned);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        head.write(out);
        for (Label label : Label.values()) {
            out.writeUTF(label.id());
            calibration(label).write(out);
        }
    }

    static AdaptedScorer read(DataInput in, Encoder encoder, Classifier words) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("since it is not one of this version");
        }
        LabelAttention head = LabelAttention.read(in);
        Map<Label, Calibration> calibrations = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            if (!label.id().equals(in.readUTF())) {
                throw new IOException("since it was trained for other labels");
            }
            calibrations.put(label, Calibration.read(in));
        }
        return new AdaptedScorer(encoder, head, words, calibrations);
    }
}
