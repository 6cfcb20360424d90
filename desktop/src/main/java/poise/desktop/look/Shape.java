package poise.desktop.look;

/** A rounded rectangle of which nine-patches are made: white, so that any colour can be laid over it. */
enum Shape {
    FILL_3(3, 0),
    FILL_6(6, 0),
    FILL_10(10, 0),
    FILL_14(14, 0),
    RING_6(6, 1),
    RING_10(10, 1),
    RING_14(14, 1),
    FOCUS_10(10, 2),
    FOCUS_14(14, 2),

    /** What lies outside the round corners. */
    CORNERS_14(14, 0),
    SHADOW(24, 0);

    private static final int SHADOW_SOFTNESS = 18;
    private static final float SHADOW_DARKNESS = 0.45f;

    private final int radius;
    private final int line;

    Shape(int radius, int line) {
        this.radius = radius;
        this.line = line;
    }

    /** The part of the picture that must not be stretched, in stage units. */
    int corner() {
        return this == SHADOW ? radius + SHADOW_SOFTNESS : radius;
    }

    /** How far the picture reaches beyond the rectangle that it belongs to, in stage units. */
    int overhang() {
        return this == SHADOW ? SHADOW_SOFTNESS : 0;
    }

    /** How opaque the shape is where the signed distance to its outline (negative inside, in units) is this. */
    float cover(float distance, float pixel) {
        if (this == SHADOW) {
            float depth = Math.min(1, Math.max(0, 0.5f - distance / (2f * SHADOW_SOFTNESS)));
            return SHADOW_DARKNESS * depth * depth * (3 - 2 * depth);
        }
        if (this == CORNERS_14) return edge(distance, pixel);
        float outer = edge(-distance, pixel);
        return line == 0 ? outer : outer * edge(distance + line, pixel);
    }

    /** The distance from a point to the outline of a square with this half side and the shape's round corners. */
    float distance(float x, float y, float half) {
        float dx = Math.max(0, Math.abs(x) - (half - radius));
        float dy = Math.max(0, Math.abs(y) - (half - radius));
        return (float) Math.hypot(dx, dy) - radius;
    }

    private static float edge(float inside, float pixel) {
        return Math.min(1, Math.max(0, inside / pixel + 0.5f));
    }
}
