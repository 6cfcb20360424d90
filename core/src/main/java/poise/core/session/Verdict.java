package poise.core.session;

/** How a claim stands against the truth ledger at the moment at which it is made. */
public enum Verdict {
    /** It is so, and the player can know it. */
    TRUE,
    /** It is so, but nothing has shown it yet. */
    UNFOUNDED,
    /** It is not so. */
    FALSE
}
