package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;

/** The colours of the house: navy grounds, one accent; {@link Tints} has those of good, doubtful and bad. */
public final class Palette {

    public static final Color NIGHT = Color.valueOf("#070C18");
    public static final Color GROUND = Color.valueOf("#0B1120");
    public static final Color PANEL = Color.valueOf("#131C30");
    public static final Color RAISED = Color.valueOf("#1B2742");
    public static final Color HOVER = Color.valueOf("#24345A");
    public static final Color LINE = Color.valueOf("#2B3A5C");
    public static final Color ACCENT = Color.valueOf("#6EA8FE");
    public static final Color ACCENT_DEEP = Color.valueOf("#2F5FC4");
    public static final Color TEXT = Color.valueOf("#F1F5FD");
    public static final Color SOFT = Color.valueOf("#A9B7D3");
    public static final Color FAINT = Color.valueOf("#7C8BAC");
    public static final Color CLEAR = Color.valueOf("#00000000");

    /** The paper of the product that is on show inside the game. */
    public static final Color PAGE = Color.valueOf("#F4F6FB");

    public static final Color PAGE_CARD = Color.valueOf("#FFFFFF");
    public static final Color PAGE_LINE = Color.valueOf("#D9E0EC");
    public static final Color INK = Color.valueOf("#16203A");
    public static final Color INK_SOFT = Color.valueOf("#5A6783");
    public static final Color CONSOLE = Color.valueOf("#0C1424");

    private Palette() {}

    /** The same colour, seen through. */
    public static Color faded(Color colour, float alpha) {
        return new Color(colour.r, colour.g, colour.b, alpha);
    }
}
