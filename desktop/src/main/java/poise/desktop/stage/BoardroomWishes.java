package poise.desktop.stage;

/** What the player can want in the meeting. */
public interface BoardroomWishes extends AskWishes {

    /** Is typing a line to say, and this is it so far; empty when the player has turned away from it. */
    void typing(String line);

    /** Has typed a line to say. */
    void say(String line);

    /** Pressed the mouse on something, whatever came of it. */
    void click(String place);

    void use(String tool);

    /** Goes to a place of the product. */
    void open(String tab);

    /** Presses a button of the product. */
    void press(String action);

    /** Points at a line of the log. */
    void pointAt(String line);

    /** Sets a value in the product's settings. */
    void set(String key, String value);
}
