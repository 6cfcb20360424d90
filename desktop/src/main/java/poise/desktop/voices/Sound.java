package poise.desktop.voices;

import java.time.Duration;

/** Samples of one channel, from -1 to 1. */
public final class Sound {

    /** How many zero crossings of the interpolating sinc there are on each side: enough that nothing audible is folded. */
    private static final int CROSSINGS = 12;

    private final float[] samples;
    private final int rate;

    /** The array is the sound's own from now on. */
    public Sound(float[] samples, int rate) {
        if (rate <= 0) {
            throw new IllegalArgumentException("A sound has samples in every second, not " + rate);
        }
        this.samples = samples;
        this.rate = rate;
    }

    public int length() {
        return samples.length;
    }

    public int rate() {
        return rate;
    }

    public float sample(int at) {
        return samples[at];
    }

    public Duration duration() {
        return Duration.ofMillis(samples.length * 1000L / rate);
    }

    /** The samples in 16 bits. */
    public short[] whole() {
        short[] whole = new short[samples.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (short) Math.round(Math.max(-1, Math.min(1, samples[i])) * Short.MAX_VALUE);
        }
        return whole;
    }

    /** Everything in it so many cents higher, and as much quicker. */
    public Sound raised(int cents) {
        return cents == 0 ? this : new Sound(samples, (int) Math.round(rate * Voice.raised(cents))).at(rate);
    }

    /** The same sound with so many samples a second. */
    public Sound at(int other) {
        if (other == rate) {
            return this;
        }
        double step = rate / (double) other;
        double width = Math.max(1, step);
        float[] made = new float[(int) (samples.length / step)];
        for (int i = 0; i < made.length; i++) {
            double place = i * step;
            double sum = 0;
            int last = (int) Math.min(samples.length - 1, Math.floor(place + CROSSINGS * width));
            for (int s = (int) Math.max(0, Math.ceil(place - CROSSINGS * width)); s <= last; s++) {
                sum += samples[s] * kernel((s - place) / width);
            }
            made[i] = (float) (sum / width);
        }
        return new Sound(made, other);
    }

    /** A sinc under a Hann window. */
    private static double kernel(double x) {
        if (x == 0) {
            return 1;
        }
        double angle = Math.PI * x;
        return Math.sin(angle) / angle * (0.5 + 0.5 * Math.cos(angle / CROSSINGS));
    }
}
