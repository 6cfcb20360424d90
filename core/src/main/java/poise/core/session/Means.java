package poise.core.session;

/** How words reached the room. */
public enum Means {
    SPOKEN,
    TYPED
}
