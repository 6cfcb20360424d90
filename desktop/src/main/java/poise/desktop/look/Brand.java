package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;

/** The colour of a product that is on show, and the shades made of it. */
public enum Brand {
    BLUE("#2563EB"),
    INDIGO("#4F46E5"),
    VIOLET("#7C3AED"),
    PLUM("#86198F"),
    PINK("#BE185D"),
    RED("#B91C1C"),
    ORANGE("#C2410C"),
    AMBER("#A16207"),
    OLIVE("#4D7C0F"),
    GREEN("#15803D"),
    TEAL("#0F766E"),
    CYAN("#0E7490"),
    BROWN("#92400E"),
    NAVY("#1E40AF"),
    SLATE("#475569");

    private final String code;

    Brand(String code) {
        this.code = code;
    }

    /** On light grounds, and under white letters. */
    public Color deep() {
        return Color.valueOf(code);
    }

    /** On dark grounds. */
    public Color bright() {
        return deep().lerp(Color.WHITE, 0.55f);
    }

    /** The ground of the product's menu. */
    public Color night() {
        return deep().lerp(Palette.GROUND, 0.78f);
    }

    /** What is open in the product's menu. */
    public Color dusk() {
        return deep().lerp(Palette.GROUND, 0.45f);
    }

    /** A light ground. */
    public Color tint() {
        return deep().lerp(Color.WHITE, 0.88f);
    }
}
