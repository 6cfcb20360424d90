package poise.core.protocol;

import java.time.Duration;
import poise.core.kernel.Allowance;
import poise.core.kernel.Moment;
import poise.core.kernel.Permille;

/**
 * When a step is due in a take: its clock starts at {@code opens}; full marks up to {@code ideal}, falling evenly to
 * half of them at {@code closes}, none later.
 */
public record Window(Moment opens, Moment ideal, Moment closes) {

    /** How long a closing window is held for somebody who has the floor, in standard time. */
    public static final Duration HOLD = Duration.ofMillis(1500);

    /** How long after its close a window is settled, so that nobody pays for the recognizer's delay. */
    public static final Duration HEARING_MARGIN = Duration.ofMillis(400);

    public Window {
        if (closes.isBefore(ideal) || ideal.isBefore(opens)) {
            throw new IllegalArgumentException("A window opens, has its ideal and closes in this order, not " + opens
                    + ", " + ideal + ", " + closes);
        }
    }

    /** Whether something that happened then was in time. */
    public boolean holds(Moment moment) {
        return !moment.isAfter(closes);
    }

    /**
     * The moment that counts for words said at {@code said} in a sentence begun at {@code begun}: a sentence begun in
     * time is heard out, as long as the player's allowance of {@link #HOLD} lasts.
     */
    public Moment counted(Moment begun, Moment said, Allowance allowance) {
        Moment released = closes.plus(allowance.of(HOLD));
        boolean heldOpen = !begun.isAfter(closes) && said.isAfter(closes) && !said.isAfter(released);
        return heldOpen ? closes : said;
    }

    /** The share of the timing marks that this moment earns. */
    public Permille promptness(Moment moment) {
        if (!holds(moment)) {
            return Permille.NONE;
        }
        if (!moment.isAfter(ideal)) {
            return Permille.FULL;
        }
        long late = ideal.until(moment).toMillis();
        long slack = ideal.until(closes).toMillis();
        return Permille.clamped(1000 - 500 * late / slack);
    }
}
