package poise.desktop.stage.view;

/**
 * Whether what is said goes into the text that is being written.
 *
 * @param can whether there is an ear for it
 * @param on whether it does now
 * @param hears the words that are being said, before they stand in the text
 */
public record Dictation(boolean can, boolean on, String hears) {

    /** Nobody can hear the player. */
    public static final Dictation DEAF = new Dictation(false, false, "");
}
