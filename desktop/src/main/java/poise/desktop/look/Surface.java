package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;

/** How a rectangle is to look: its colours, roundness, shadow and the room inside its border. */
public record Surface(Color fill, Color border, Round round, boolean shadow, float across, float down) {

    /** The roundness of corners. */
    public enum Round {
        BAR(Shape.FILL_3, Shape.RING_6),
        TIGHT(Shape.FILL_6, Shape.RING_6),
        SOFT(Shape.FILL_10, Shape.RING_10),
        WIDE(Shape.FILL_14, Shape.RING_14);

        private final Shape fill;
        private final Shape ring;

        Round(Shape fill, Shape ring) {
            this.fill = fill;
            this.ring = ring;
        }

        Shape fill() {
            return fill;
        }

        Shape ring() {
            return ring;
        }
    }

    public static Surface of(Color fill, Round round) {
        return new Surface(fill, Palette.CLEAR, round, false, 0, 0);
    }

    public static Surface panel() {
        return of(Palette.PANEL, Round.WIDE).bordered(Palette.LINE).padded(16, 14);
    }

    public static Surface card() {
        return of(Palette.RAISED, Round.SOFT).bordered(Palette.LINE).padded(14, 12);
    }

    public Surface filled(Color colour) {
        return new Surface(colour, border, round, shadow, across, down);
    }

    public Surface bordered(Color colour) {
        return new Surface(fill, colour, round, shadow, across, down);
    }

    public Surface shadowed() {
        return new Surface(fill, border, round, true, across, down);
    }

    public Surface padded(float left, float top) {
        return new Surface(fill, border, round, shadow, left, top);
    }
}
