package poise.desktop.stage;

/** What the player can want in the lobby. */
public interface LobbyWishes {

    void play(String scenario);

    void checkMicrophone();

    void changeSettings();

    /** Wants the debrief of a take that broke off. */
    void openUnfinished();

    /** Wants to see what was played so far. */
    void history();

    void quit();
}
