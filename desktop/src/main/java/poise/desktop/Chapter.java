package poise.desktop;

/** A stretch of the game with a scene of its own. Everything happens on the thread that draws. */
interface Chapter {

    /** It begins: it shows its scene. */
    void open();

    /** Before each frame, and whenever something that it waits for has changed, without a frame unless it shows another view. */
    default void beat() {}

    /** Another one follows. */
    default void close() {}
}
