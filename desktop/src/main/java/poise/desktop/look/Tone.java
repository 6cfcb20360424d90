package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;

/** What a colour means; text always says the same beside it. */
public enum Tone {
    PLAIN,
    ACCENT,
    GOOD,
    WATCH,
    BAD;

    public Color colour() {
        return switch (this) {
            case PLAIN -> Palette.SOFT;
            case ACCENT -> Palette.ACCENT;
            case GOOD -> Palette.GOOD;
            case WATCH -> Palette.WATCH;
            case BAD -> Palette.BAD;
        };
    }

    /** The same meaning on the light page of the product that is on show. */
    public Color onPage() {
        return switch (this) {
            case PLAIN -> Palette.INK_SOFT;
            case ACCENT -> Palette.ACCENT_DEEP;
            case GOOD -> Palette.PAGE_GOOD;
            case WATCH -> Palette.PAGE_WATCH;
            case BAD -> Palette.PAGE_BAD;
        };
    }
}
