package poise.desktop.voices;

/** Brings what was spoken to the same loudness, without the silence around it. */
public final class Mastering {

    /** How loud a voice is while it speaks, as a share of the loudest sample that there can be: -21 dB. */
    private static final double LOUDNESS = 0.089;

    /** Nothing is louder than this: -1 dB. */
    private static final double PEAK = 0.89;

    /** What is softer than this share of the loudest sample is silence at the edges. */
    private static final float EDGE = 0.01f;

    /** Blocks in a second: what is softer than a tenth of the loudness in one does not count. */
    private static final int FRAMES = 50;

    private static final double LEAST = LOUDNESS / 10;

    private Mastering() {}

    /** The sound, as loud as all voices are; 20 ms before it and 50 ms after it are silent. */
    public static Sound of(Sound spoken) {
        Sound alone = trimmed(spoken);
        float gain = (float) gain(alone);
        float[] samples = new float[alone.length()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = gain * alone.sample(i);
        }
        return new Sound(samples, alone.rate());
    }

    /** How much louder a sound has to be made. */
    public static double gain(Sound sound) {
        int frame = sound.rate() / FRAMES;
        double loud = 0;
        int frames = 0;
        for (int from = 0; from + frame <= sound.length(); from += frame) {
            double power = power(sound, from, frame);
            if (power > LEAST * LEAST) {
                loud += power;
                frames++;
            }
        }
        double level = Math.sqrt(loud / Math.max(1, frames));
        double least = 1.0 / Short.MAX_VALUE;
        return Math.min(LOUDNESS / Math.max(least, level), PEAK / Math.max(least, peak(sound)));
    }

    private static double power(Sound sound, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += (double) sound.sample(i) * sound.sample(i);
        }
        return sum / count;
    }

    private static float peak(Sound sound) {
        float peak = 0;
        for (int i = 0; i < sound.length(); i++) {
            peak = Math.max(peak, Math.abs(sound.sample(i)));
        }
        return peak;
    }

    private static Sound trimmed(Sound sound) {
        float edge = EDGE * peak(sound);
        int first = 0;
        int last = sound.length();
        while (first < last && Math.abs(sound.sample(first)) <= edge) {
            first++;
        }
        while (last > first && Math.abs(sound.sample(last - 1)) <= edge) {
            last--;
        }
        int before = sound.rate() / 50;
        float[] samples = new float[before + last - first + sound.rate() / 20];
        for (int i = first; i < last; i++) {
            samples[before + i - first] = sound.sample(i);
        }
        return new Sound(samples, sound.rate());
    }
}
