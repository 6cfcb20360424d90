package poise.desktop.understanding;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was learnt when the encoder was adapted: the file {@code assets/understanding/adapted.bin}. */
record AdaptedWeights(EncoderChange change, LabelAttention head) {

    private static final int MAGIC = 0x504f4941;

    void write(DataOutput out) throws IOException {
        out.writeInt(MAGIC);
        change.write(out);
        head.write(out);
        out.writeInt(MAGIC);
    }

    static AdaptedWeights read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return read(in);
        }
    }

    static AdaptedWeights read(DataInput in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("these are not the weights of an adapted encoder");
        }
        AdaptedWeights weights = new AdaptedWeights(EncoderChange.read(in), LabelAttention.read(in));
        if (in.readInt() != MAGIC) {
            throw new IOException("the weights of the adapted encoder end too early");
        }
        return weights;
    }
}
