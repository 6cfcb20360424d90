package poise.desktop.stage;

/** What the player can want at the microphone check. */
public interface MicrophoneWishes {

    /** Wants the device at this place of the list. */
    void choose(int device);

    void typedInstead();

    void goOn();

    void back();
}
