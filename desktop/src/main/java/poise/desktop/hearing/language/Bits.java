package poise.desktop.hearing.language;

import java.nio.ByteBuffer;

/** A row of bits in words of 64, read or written from its first bit on. */
final class Bits {

    private final long[] words;
    private int at;

    Bits(long length) {
        words = new long[Math.toIntExact((length + Long.SIZE - 1) / Long.SIZE)];
    }

    static Bits read(ByteBuffer source, long length) {
        Bits bits = new Bits(length);
        for (int i = 0; i < bits.words.length; i++) {
            bits.words[i] = source.getLong();
        }
        return bits;
    }

    void write(ByteBuffer target) {
        for (long word : words) {
            target.putLong(word);
        }
    }

    int bytes() {
        return words.length * Long.BYTES;
    }

    boolean next() {
        boolean set = (words[at / Long.SIZE] >>> at & 1) == 1;
        at++;
        return set;
    }

    void append(boolean set) {
        if (set) {
            words[at / Long.SIZE] |= 1L << at;
        }
        at++;
    }

    /** So many ones and the zero after them. */
    void appendUnary(int count) {
        for (int i = 0; i < count; i++) {
            append(true);
        }
        append(false);
    }
}
