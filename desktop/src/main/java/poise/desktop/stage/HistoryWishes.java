package poise.desktop.stage;

/** What the player can want in the history. */
public interface HistoryWishes {

    /** Wants to see the takes of one scenario only; of all if the id is empty. */
    void filter(String scenario);

    /** Wants to read the debrief of a take again. */
    void open(String take);

    void lobby();
}
