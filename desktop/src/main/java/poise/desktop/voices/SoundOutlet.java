package poise.desktop.voices;

/** An open line to a loudspeaker. */
public interface SoundOutlet {

    int rate();

    /** Plays these samples after those before, and waits until there is room for them; false if the line is gone. */
    boolean play(float[] samples);

    /** Ends a waiting {@link #play}; closing again does nothing. */
    void close();
}
