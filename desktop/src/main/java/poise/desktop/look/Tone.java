package poise.desktop.look;

/** What a colour means; text always says the same beside it. Which colour that is the player's {@link Tints} say. */
public enum Tone {
    PLAIN,
    ACCENT,
    GOOD,
    WATCH,
    BAD
}
