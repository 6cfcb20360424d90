package poise.desktop.hearing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import poise.core.kernel.Permille;

/** A stream of known length that tells how much of it has been read, each permille once. */
final class CountedStream extends FilterInputStream {

    private final long length;
    private final Consumer<Permille> progress;
    private long read;
    private Permille told = Permille.NONE;

    CountedStream(InputStream source, long length, Consumer<Permille> progress) {
        super(source);
        this.length = Math.max(1, length);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int got = super.read(bytes, offset, count);
        count(Math.max(0, got));
        return got;
    }

    private void count(int bytes) {
        read += bytes;
        Permille now = Permille.clamped(read * 1000 / length);
        if (!now.equals(told)) {
            told = now;
            progress.accept(now);
        }
    }
}
