package poise.desktop.understanding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    private final Map<String, Encoding> recent = Collections.synchronizedMap(new Recent());

    /** The texts that were seen last, the eldest first. */
    @SuppressWarnings("serial") // Nobody writes it anywhere.
    private static final class Recent extends LinkedHashMap<String, Encoding> {

        private static final int MOST = 32;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Encoding> eldest) {
            return size() > MOST;
        }
    }

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

    /** Loads weights from an ONNX file's bytes, and tries them on a few words. */
    static Encoder load(byte[] model) throws IOException {
        try (InputStream vocabulary = resource(VOCABULARY);
                OrtSession.SessionOptions options = options()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            Encoder encoder =
                    new Encoder(environment, environment.createSession(model, options), WordPieces.read(vocabulary));
            encoder.run(encoder.pieces.of("warming up"));
            return encoder;
        } catch (OrtException | LinkageError failure) {
            throw new IOException("ONNX Runtime does not start here: " + reason(failure), failure);
        }
    }

    /** What went wrong: a class that could not be initialized says so only in what caused that. */
    private static String reason(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return failure.getMessage() == null && cause != null ? reason(cause) : String.valueOf(failure.getMessage());
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

    /** What becomes of a text's pieces. Of the same text both scores and claims are asked for, one soon after the other. */
    Encoding see(String text) {
        @Nullable Encoding known = recent.get(text);
        if (known != null) {
            return known;
        }
        try {
            Encoding seen = new Encoding(run(pieces.of(text)), pieces.wordsOf(text));
            recent.put(text, seen);
            return seen;
        } catch (OrtException failure) {
            throw new IllegalStateException("The encoder refused a text of words and letters", failure);
        }
    }

    private float[][] run(long[] text) throws OrtException {
        long[][] ids = {text};
        long[][] mask = {new long[text.length]};
        long[][] kinds = {new long[text.length]};
        Arrays.fill(mask[0], 1);
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
                OnnxTensor kindTensor = OnnxTensor.createTensor(environment, kinds);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", kindTensor))) {
            return ((float[][][]) result.get(0).getValue())[0];
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
