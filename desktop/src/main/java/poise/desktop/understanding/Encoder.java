package poise.desktop.understanding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * bge-small-en-v1.5, adapted to our labels, in ONNX Runtime: each piece of a text becomes {@link #SIZE} numbers that say
 * what it means where it stands. Safe for use by many threads; each run takes one core.
 */
final class Encoder implements AutoCloseable {

    static final int SIZE = 384;

    /** Where the build puts the adapted weights. */
    static final String MODEL = "encoder.onnx";

    /** The public encoder as its carrier brings it. */
    static final String BASE = "/bge-small-en-v1.5-q.onnx";

    static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private Encoder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /** Loads weights and vocabulary from the class path; takes a second or two. */
    static Encoder load() throws IOException {
        try (InputStream model = resource(MODEL)) {
            return load(model.readAllBytes());
        }
    }

    /** Loads weights from an ONNX file's bytes. */
    static Encoder load(byte[] model) throws IOException {
        try (InputStream vocabulary = resource(VOCABULARY)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Encoder(
                    environment,
                    environment.createSession(model, options()),
                    WordPieces.read(vocabulary));
        } catch (OrtException | LinkageError failure) {
            throw new IOException("ONNX Runtime does not start here: " + failure.getMessage(), failure);
        }
    }

    private static InputStream resource(String name) throws IOException {
        @Nullable InputStream in = Encoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the program was packed without " + name);
        }
        return in;
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        // Without this, processors that lack VNNI saturate while multiplying and read differently from those that have
        // it.
        options.addConfigEntry("session.x64quantprecision", "1");
        return options;
    }

    /** For each text the states of its pieces, the first of which stands for the whole text; in one run. */
    List<float[][]> states(List<String> texts) {
        List<long[]> rows = texts.stream().map(pieces::of).toList();
        int width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        long[][] ids = new long[rows.size()][width];
        long[][] mask = new long[rows.size()][width];
        for (int r = 0; r < ids.length; r++) {
            long[] row = rows.get(r);
            System.arraycopy(row, 0, ids[r], 0, row.length);
            Arrays.fill(mask[r], 0, row.length, 1);
        }
        List<float[][]> states = run(ids, mask);
        for (int r = 0; r < ids.length; r++) {
            states.set(r, Arrays.copyOf(states.get(r), rows.get(r).length));
        }
        return states;
    }

    private List<float[][]> run(long[][] ids, long[][] mask) {
        long[][] kinds = new long[ids.length][ids[0].length];
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
                OnnxTensor kindTensor = OnnxTensor.createTensor(environment, kinds);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", kindTensor))) {
            return new ArrayList<>(Arrays.asList((float[][][]) result.get(0).getValue()));
        } catch (OrtException failure) {
            throw new IllegalStateException("The encoder refused a text of words and letters", failure);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("The encoder did not close", failure);
        }
    }
}
