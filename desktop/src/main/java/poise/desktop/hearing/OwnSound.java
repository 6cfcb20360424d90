package poise.desktop.hearing;

/**
 * What the game itself plays, on its way to a microphone that is to ignore it: one thread tells, another takes, in the same
 * order and at the same speed.
 */
public final class OwnSound {

    /** Pieces in a second: 10 ms each. */
    static final int PIECES = 100;

    /** Most pieces that wait: beyond them the oldest are forgotten. */
    private static final int MOST = 4 * PIECES;

    /** Highest rate that is taken in. */
    private static final int HIGHEST_RATE = 48_000;

    private final short[][] pieces = new short[MOST][HIGHEST_RATE / PIECES];
    private int rate = HIGHEST_RATE;
    private long told;
    private long taken;

    /** The next 10 ms that are played, from -1 to 1. */
    public synchronized void played(float[] samples, int rate) {
        if (rate > HIGHEST_RATE || samples.length != rate / PIECES) {
            throw new IllegalArgumentException("A piece is 10 ms long, not " + samples.length + " of " + rate);
        }
        this.rate = rate;
        short[] piece = pieces[(int) (told % MOST)];
        for (int i = 0; i < samples.length; i++) {
            piece[i] = (short) Math.round(Math.max(-1, Math.min(1, samples[i])) * Short.MAX_VALUE);
        }
        told++;
        taken = Math.max(taken, told - MOST);
    }

    /** Takes the next piece; false if nothing is played, or if the rate has just become another. */
    synchronized boolean take(byte[] into) {
        if (taken == told || into.length != 2 * rate / PIECES) {
            return false;
        }
        short[] piece = pieces[(int) (taken % MOST)];
        for (int i = 0; i < rate / PIECES; i++) {
            into[2 * i] = (byte) piece[i];
            into[2 * i + 1] = (byte) (piece[i] >> 8);
        }
        taken++;
        return true;
    }

    /** Forgets all but the last so many pieces. */
    synchronized void keep(int last) {
        taken = Math.max(taken, told - last);
    }

    synchronized int waiting() {
        return (int) (told - taken);
    }

    synchronized int rate() {
        return rate;
    }
}
