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

    private final String file;
    private final int size;

    Typeface(String file, int size) {
        this.file = file;
        this.size = size;
    }

    String path() {
        return "assets/fonts/" + file;
    }

    /** Height in stage units. */
    int size() {
        return size;
    }
}
