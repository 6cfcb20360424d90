package poise.desktop.hearing;

import java.io.IOException;

/**
 * A line without what the game itself plays. Sound reaches the line some time after it is played, never before: of what was
 * played a little is kept back, so that the two come at an even pace though both come in bursts.
 */
final class CleanedLine implements SoundLine {

    /** Kept back when the line begins, in pieces of 10 ms. */
    private static final int KEPT = 6;

    /** More than this after a block was filled comes of a stall, and would be mistaken for the future. */
    private static final int MOST_KEPT = 20;

    private final SoundLine line;
    private final OwnSound own;
    private final EchoCanceller canceller;
    private boolean begun;
    private boolean closed;

    CleanedLine(SoundLine line, OwnSound own, EchoCanceller canceller) {
        this.line = line;
        this.own = own;
        this.canceller = canceller;
    }

    @Override
    public boolean fill(short[] block) throws IOException {
        if (!line.fill(block)) {
            return false;
        }
        synchronized (canceller) {
            if (!closed) {
                clean(block);
            }
        }
        return true;
    }

    private void clean(short[] block) {
        int pieces = block.length / EchoCanceller.PIECE;
        if (!begun || own.waiting() > pieces + MOST_KEPT) {
            own.keep(pieces + KEPT);
            begun = true;
        }
        for (int piece = 0; piece < pieces; piece++) {
            canceller.clean(block, piece * EchoCanceller.PIECE);
        }
    }

    @Override
    public void close() {
        line.close();
        synchronized (canceller) {
            if (!closed) {
                closed = true;
                canceller.close();
            }
        }
    }
}
