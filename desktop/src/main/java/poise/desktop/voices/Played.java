package poise.desktop.voices;

/** Whoever has to know what is played, such as an ear that is to ignore it. */
@FunctionalInterface
public interface Played {

    /** The next samples that go to the loudspeaker; the array is used again. Called on the loudspeaker's thread. */
    void played(float[] samples, int rate);
}
