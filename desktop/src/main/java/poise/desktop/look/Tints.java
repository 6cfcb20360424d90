package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;

/** The colours of good, doubtful and bad: on our dark panels, and on the light page of the product that is on show. */
public enum Tints {

    /** Green, amber and red. */
    USUAL(Triad.GREEN_AMBER_RED, Triad.GREEN_AMBER_RED_ON_PAGE),

    /** Light blue, yellow and vermilion: for eyes that do not tell red from green. */
    RED_GREEN(Triad.SKY_YELLOW_VERMILION, Triad.SKY_YELLOW_VERMILION_ON_PAGE),

    /** Green, cream and a strong red: for eyes that do not tell blue from yellow. */
    BLUE_YELLOW(Triad.GREEN_CREAM_RED, Triad.GREEN_CREAM_RED_ON_PAGE);

    private final Triad onPanel;
    private final Triad onPage;

    Tints(Triad onPanel, Triad onPage) {
        this.onPanel = onPanel;
        this.onPage = onPage;
    }

    /** A tone on our own panels. */
    public Color of(Tone tone) {
        return switch (tone) {
            case PLAIN -> Palette.SOFT;
            case ACCENT -> Palette.ACCENT;
            case GOOD, WATCH, BAD -> onPanel.of(tone);
        };
    }

    /** A tone on the product's light page. */
    public Color onPage(Tone tone) {
        return switch (tone) {
            case PLAIN -> Palette.INK_SOFT;
            case ACCENT -> Palette.ACCENT_DEEP;
            case GOOD, WATCH, BAD -> onPage.of(tone);
        };
    }

    private enum Triad {
        GREEN_AMBER_RED("#4ADE96", "#F7BE4F", "#F87171"),
        GREEN_AMBER_RED_ON_PAGE("#12805C", "#9A6700", "#B42318"),
        SKY_YELLOW_VERMILION("#8FE8FF", "#F7D038", "#EE6C4D"),
        SKY_YELLOW_VERMILION_ON_PAGE("#00708F", "#856600", "#6B1A00"),
        GREEN_CREAM_RED("#3ED9A0", "#FFF0B8", "#FF5C5C"),
        GREEN_CREAM_RED_ON_PAGE("#0A7A5A", "#6B4700", "#B8002E");

        private final String good;
        private final String watch;
        private final String bad;

        Triad(String good, String watch, String bad) {
            this.good = good;
            this.watch = watch;
            this.bad = bad;
        }

        Color of(Tone tone) {
            return Color.valueOf(tone == Tone.GOOD ? good : tone == Tone.WATCH ? watch : bad);
        }
    }
}
