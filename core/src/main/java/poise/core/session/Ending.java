package poise.core.session;

/** How a take came to its end. */
public enum Ending {
    /** The last act was played to its end. */
    FINISHED,
    /** The last act's time ran out. */
    TIME_UP,
    /** The player left. */
    ABANDONED
}
