package poise.desktop.stage;

/** What the player can want at the debrief. */
public interface DebriefWishes {

    /** Wants an utterance, counted from 1, to be judged by these words. */
    void correct(int utterance, String words);

    void again();

    /** Wants to go back to where the debrief was opened from. */
    void back();
}
