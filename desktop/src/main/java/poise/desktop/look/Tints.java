package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;

/** The colours of good, doubtful and bad: on our dark panels, and on the light page of the product that is on show. */
public enum Tints {

    /** Green, amber and red. */
    USUAL(new Triad("#4ADE96", "#F7BE4F", "#F87171"), new Triad("#12805C", "#9A6700", "#B42318")),

    /** Light blue, yellow and vermilion: for eyes that do not tell red from green. */
    RED_GREEN(new Triad("#8FE8FF", "#F7D038", "#EE6C4D"), new Triad("#00708F", "#856600", "#6B1A00")),

    /** Green, cream and a strong red: for eyes that do not tell blue from yellow. */
    BLUE_YELLOW(new Triad("#3ED9A0", "#FFF0B8", "#FF5C5C"), new Triad("#0A7A5A", "#6B4700", "#B8002E"));

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
            case GOOD -> onPanel.good;
            case WATCH -> onPanel.watch;
            case BAD -> onPanel.bad;
        };
    }

    /** A tone on the product's light page. */
    public Color onPage(Tone tone) {
        return switch (tone) {
            case PLAIN -> Palette.INK_SOFT;
            case ACCENT -> Palette.ACCENT_DEEP;
            case GOOD -> onPage.good;
            case WATCH -> onPage.watch;
            case BAD -> onPage.bad;
        };
    }

    private record Triad(Color good, Color watch, Color bad) {
        Triad(String good, String watch, String bad) {
            this(Color.valueOf(good), Color.valueOf(watch), Color.valueOf(bad));
        }
    }
}
