package poise.core.kernel;

import java.time.Duration;
import java.util.Locale;

/** How much time a player is given for what has to be said, done or decided in time. */
public enum Allowance {
    /** As much as the rules say. */
    STANDARD(2),
    /** Half as much again. */
    EXTENDED(3);

    private static final int HALVES = 2;

    private final int halves;

    Allowance(int halves) {
        this.halves = halves;
    }

    /** A limit as this player has it, in whole milliseconds; half a millisecond is rounded up. */
    public Duration of(Duration limit) {
        return Duration.ofMillis(Math.floorDiv(limit.toMillis() * halves + 1, HALVES));
    }

    public boolean isExtended() {
        return this == EXTENDED;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The allowance of this id.
     *
     * @throws IllegalArgumentException if none has it
     */
    public static Allowance named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
