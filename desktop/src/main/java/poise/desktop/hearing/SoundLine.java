package poise.desktop.hearing;

import java.io.IOException;

/** An open line that delivers sound as ears take it, at the speed of time. */
interface SoundLine {

    /** Waits until the block is full and returns true, or returns false because the line delivers no more. */
    boolean fill(short[] block) throws IOException;

    /** Ends a waiting {@link #fill}; closing again does nothing. */
    void close();
}
