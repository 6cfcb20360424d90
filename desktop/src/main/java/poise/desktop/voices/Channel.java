package poise.desktop.voices;

/** What is loud or quiet together. */
public enum Channel {
    /** Executives. */
    VOICES,
    /** The room itself. */
    ROOM,
    /** The product and the keyboard. */
    EFFECTS
}
