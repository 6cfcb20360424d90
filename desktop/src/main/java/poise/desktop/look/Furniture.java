package poise.desktop.look;

import java.util.Locale;

/** What stands or hangs in the boardroom, drawn so that any light can be laid over it. */
public enum Furniture {
    CHAIR(150, 180),
    LAMP(72, 48),
    BULB(72, 48);

    private final int width;
    private final int height;

    Furniture(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width in stage units; height as well. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    String path() {
        return "assets/portraits/" + name().toLowerCase(Locale.ROOT) + ".png";
    }
}
