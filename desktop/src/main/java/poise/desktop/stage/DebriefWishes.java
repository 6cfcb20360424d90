package poise.desktop.stage;

/** What the player can want at the debrief. */
public interface DebriefWishes {

    void again();

    void lobby();

    /** Wants to see the transcript and put right what was misheard. */
    void transcript();

    /** Wants the debrief as a file. */
    void export();
}
