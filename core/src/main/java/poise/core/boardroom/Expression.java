package poise.core.boardroom;

import java.util.Locale;

/** What a listener's face says. */
public enum Expression {
    NEUTRAL,
    ATTENTIVE,
    IMPRESSED,
    RELIEVED,
    SKEPTICAL,
    ANNOYED,
    ALARMED,
    DISTRACTED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The face that goes with a move of trust, in permille. */
    public static Expression after(int move) {
        if (move >= 60) {
            return IMPRESSED;
        }
        if (move > 0) {
            return ATTENTIVE;
        }
        if (move == 0) {
            return NEUTRAL;
        }
        return move <= -60 ? ANNOYED : SKEPTICAL;
    }
}
