package poise.desktop.hearing;

/** Where sound goes: 16,000 samples a second, one channel, 16 bit, all from one thread. */
public interface SoundSink {

    /** Takes the first {@code count} samples in; the array may be used again afterwards. */
    void hear(short[] samples, int count);

    /** Samples that were lost on the way: the clock goes on, as over silence. */
    void miss(int count);

    /** There is no more sound. */
    void finish();
}
