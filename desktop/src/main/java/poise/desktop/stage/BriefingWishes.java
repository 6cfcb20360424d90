package poise.desktop.stage;

/** What the player can want at the briefing. */
public interface BriefingWishes {

    void begin();

    void back();
}
