package poise.desktop.understanding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An encoder that remembers across builds what it has encoded. Each text is encoded by itself, on all cores. */
final class RememberedEncoding implements Encoding {

    private final Encoding encoder;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    RememberedEncoding(Encoding encoder) {
        this.encoder = encoder;
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        return texts.parallelStream()
                .map(text -> known.computeIfAbsent(text, this::alone))
                .toList();
    }

    private float[] alone(String text) {
        return encoder.encode(List.of(text)).get(0);
    }

    /** Takes up what was remembered in the file; one that is missing or torn only costs time. */
    void recall(Path file) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                String text = in.readUTF();
                float[] embedding = new float[Encoder.SIZE];
                for (int i = 0; i < embedding.length; i++) {
                    embedding[i] = in.readFloat();
                }
                known.put(text, embedding);
            }
        } catch (IOException absent) {
            // What is not remembered is encoded again.
            return;
        }
    }

    void remember(Path file) throws IOException {
        Files.createDirectories(parent(file));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(known.size());
            for (Map.Entry<String, float[]> entry : new TreeMap<>(known).entrySet()) {
                out.writeUTF(entry.getKey());
                for (float x : entry.getValue()) {
                    out.writeFloat(x);
                }
            }
        }
    }

    private static Path parent(Path file) {
        @Nullable Path parent = file.getParent();
        return parent == null ? Path.of(".") : parent;
    }
}
