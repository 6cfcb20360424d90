package poise.core.boardroom;

import poise.core.kernel.Permille;

/** How far a listener relies on the player: 0 is none, 1000 is all. */
public record Trust(Permille level) {

    /** Below this a listener leaves the room. */
    public static final Permille BREAKING_POINT = Permille.permille(120);

    public Trust moved(int by) {
        return new Trust(Permille.clamped((long) level.value() + by));
    }

    public boolean isBroken() {
        return !level.atLeast(BREAKING_POINT);
    }
}
