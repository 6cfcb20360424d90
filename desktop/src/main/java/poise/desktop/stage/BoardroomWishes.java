package poise.desktop.stage;

/** What the player can want in the meeting. */
public interface BoardroomWishes {

    /** Has typed a line to say. */
    void say(String line);

    void use(String tool);

    /** Goes to a place of the product. */
    void open(String tab);

    /** Presses a button of the product. */
    void press(String action);

    /** Points at a line of the log. */
    void pointAt(String line);

    /** Sets a value in the product's settings. */
    void set(String key, String value);

    /** Answers what is asked over the meeting. */
    void choose(String question, String option);

    /** Sends what was asked to be written. */
    void send(String question, String text);

    /** Closes what is asked without an answer. */
    void dismiss();

    /** Wants to leave the meeting. */
    void leave();
}
