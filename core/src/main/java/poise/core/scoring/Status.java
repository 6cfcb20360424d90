package poise.core.scoring;

import java.util.Locale;

/** How a step or a constraint came out. */
public enum Status {
    /** Done in time, or kept. */
    MET,
    /** Done after the window closed. */
    LATE,
    /** Not done. */
    MISSED,
    /** A constraint that was breached. */
    BROKEN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
