package poise.desktop.look;

/**
 * How a player's eyes want everything to look.
 *
 * @param percent how large text is, in per cent of its usual size
 */
public record Appearance(int percent, Tints tints) {

    public static final Appearance USUAL = new Appearance(100, Tints.USUAL);

    public Appearance {
        if (percent < 100 || percent > 150) {
            throw new IllegalArgumentException("Text is drawn at 100 to 150 per cent, not " + percent);
        }
    }
}
