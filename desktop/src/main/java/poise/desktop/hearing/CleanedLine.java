package poise.desktop.hearing;

import java.io.IOException;

/**
 * A line without what the game itself plays. Sound reaches the line some time after it is played, never before: of what was
 * played a little is kept back, so that the two come at an even pace though both come in bursts.
 */
final class CleanedLine implements SoundLine {

    /** Kept back when the line begins, in pieces of 10 ms. */
    private static final int KEPT = 6;

    /** Sound servers deliver half a second at once; more than this comes of a stall, after which the two begin anew. */
    private static final int MOST_KEPT = 150;

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
                boolean open = LevelMeter.peakOf(block) >= LevelMeter.NEARLY_ZERO;
                clean(block);
                if (open && LevelMeter.peakOf(block) < LevelMeter.NEARLY_ZERO) {
                    // One faint sample, lest the microphone be taken for a muted one.
                    block[0] = LevelMeter.NEARLY_ZERO;
                }
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
