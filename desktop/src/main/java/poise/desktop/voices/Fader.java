package poise.desktop.voices;

/** A loudness that moves to where it is set, so slowly that it does not click and so quickly that nobody waits for it. */
final class Fader {

    /** From silence to full in 60 ms. */
    private static final double SECONDS = 0.06;

    private final float step;
    private volatile float target;
    private float now;

    /** Begins at silence for a sound with so many samples a second. */
    Fader(int rate) {
        this.step = (float) (1 / (SECONDS * rate));
    }

    /** Moves to this loudness, from 0 to 1, from the next sample on. */
    void moveTo(float loudness) {
        target = Math.max(0, Math.min(1, loudness));
    }

    /** Is as loud as it is set at once. */
    void jump() {
        now = target;
    }

    /** The loudness of the next sample. */
    float next() {
        float way = target - now;
        now += Math.max(-step, Math.min(step, way));
        return now;
    }

    boolean isSilent() {
        return now == 0 && target == 0;
    }
}
