package poise.desktop.stage;

/** What the player can want among the settings; each control is named by its id. */
public interface SettingsWishes {

    void choose(String choice, String option);

    void turn(String toggle, boolean on);

    void loudness(String control, int percent);

    void write(String line, String text);

    /** Goes to another screen. */
    void enter(String door);

    /** Wants this key of libGDX for a shortcut. */
    void bind(String shortcut, int key);

    void credits();

    void back();
}
