package poise.desktop.storage;

/** How large text is drawn, in per cent of its usual size: 100 to 150. */
public record TextScale(int percent) {

    public static final TextScale USUAL = new TextScale(100);

    public TextScale {
        if (!isPossible(percent)) {
            throw new IllegalArgumentException("A text scale lies between 100 and 150 per cent, not " + percent);
        }
    }

    static boolean isPossible(int percent) {
        return percent >= 100 && percent <= 150;
    }
}
