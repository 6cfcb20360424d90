package poise.desktop.stage;

/** What the player can want in the history. */
public interface HistoryWishes {

    /** Wants to see the takes of this filter only. */
    void filter(String id);

    /** Wants to read the debrief of a take again. */
    void open(String take);

    void lobby();
}
