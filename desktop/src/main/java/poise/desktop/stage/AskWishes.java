package poise.desktop.stage;

/** What the player can want in a scene of a take, and of a question that is laid over it. */
public interface AskWishes {

    /** Answers what is asked. */
    void choose(String question, String option);

    /** Sends what was asked to be written. */
    void send(String question, String text);

    /** Wants what is said to go into the text from now on, or to the room again. */
    void dictate(boolean on);

    /** Closes what is asked without an answer. */
    void dismiss();

    /** Wants to leave before the time. */
    void leave();
}
