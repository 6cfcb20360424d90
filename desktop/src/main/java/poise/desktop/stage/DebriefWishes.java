package poise.desktop.stage;

/** What the player can want at the debrief. */
public interface DebriefWishes {

    void again();

    void lobby();
}
