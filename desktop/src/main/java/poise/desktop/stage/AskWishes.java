package poise.desktop.stage;

/** What the player can want of a question that is laid over a scene. */
public interface AskWishes {

    /** Answers what is asked. */
    void choose(String question, String option);

    /** Sends what was asked to be written. */
    void send(String question, String text);

    /** Closes what is asked without an answer. */
    void dismiss();
}
