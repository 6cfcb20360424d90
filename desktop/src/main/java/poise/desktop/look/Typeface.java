package poise.desktop.look;

/** The seven fonts of the game; each costs start-up time, so there are no more. */
public enum Typeface {
    CAPTION("Inter-Medium.otf", 12),
    BODY("Inter-Regular.otf", 14),
    STRONG("Inter-SemiBold.otf", 14),
    SPEECH("Inter-Medium.otf", 16),
    TITLE("Inter-SemiBold.otf", 20),
    DISPLAY("Inter-Bold.otf", 36),
    MONO("JetBrainsMono-Regular.ttf", 12);

    /** Letters of this size can be read by most people as they are. */
    private static final int LARGE = 20;

    private final String file;
    private final int size;

    Typeface(String file, int size) {
        this.file = file;
        this.size = size;
    }

    String path() {
        return "assets/fonts/" + file;
    }

    /** Height in stage units where text is drawn at so many per cent; large letters grow half as much. */
    float size(int percent) {
        int growth = percent - 100;
        return size * (100 + (size < LARGE ? growth : growth / 2f)) / 100;
    }
}
