package poise.desktop.stage;

/** What the player can want while things are made ready. */
public interface LoadingWishes {

    /** Does not want to wait for the ear: answers are typed. */
    void typedInstead();

    void quit();
}
