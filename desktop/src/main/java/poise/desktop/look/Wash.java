package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.math.Vector2;

/** A quadrangle of one colour or of two that blend into one another; it is told where it lies, then drawn. */
public final class Wash {

    /** How far the rim of a line fades, in stage units, so that slopes have no steps. */
    private static final float SOFT = 0.9f;

    private static final int CORNER = 5;
    private static final float DASH = 3;

    private final Texture texture;
    private final float[] corners = new float[4 * CORNER];
    private final Color rim = new Color();
    private final float density;
    private float opacity = 1;

    Wash(TextureRegion point, float density) {
        this.density = density;
        texture = point.getTexture();
        for (int i = 0; i < 4; i++) {
            corners[i * CORNER + 3] = (point.getU() + point.getU2()) / 2;
            corners[i * CORNER + 4] = (point.getV() + point.getV2()) / 2;
        }
    }

    /** How opaque everything is from now on, as a share of its colour's own opacity. */
    public Wash seen(float share) {
        opacity = share;
        return this;
    }

    /** Lies on a rectangle of whole pixels, at least one wide and one high. */
    public Wash over(float x, float y, float width, float height) {
        float left = whole(x);
        float low = whole(y);
        float right = Math.max(left + 1 / density, whole(x + width));
        float high = Math.max(low + 1 / density, whole(y + height));
        return corner(0, left, low).corner(1, left, high).corner(2, right, high).corner(3, right, low);
    }

    private float whole(float units) {
        return Math.round(units * density) / density;
    }

    /** Lies between a line and the height below it. */
    public Wash under(Vector2 from, Vector2 to, float base) {
        return corner(0, from.x, base)
                .corner(1, from.x, from.y)
                .corner(2, to.x, to.y)
                .corner(3, to.x, base);
    }

    private Wash corner(int number, float x, float y) {
        corners[number * CORNER] = x;
        corners[number * CORNER + 1] = y;
        return this;
    }

    public void fill(Batch batch, Color colour) {
        down(batch, colour, colour);
    }

    /** From one colour above to another below. */
    public void down(Batch batch, Color top, Color bottom) {
        for (int i = 0; i < 4; i++) corners[i * CORNER + 2] = bits(i == 1 || i == 2 ? top : bottom);
        batch.draw(texture, corners, 0, corners.length);
    }

    /** A line between two points, so thick to either side, with soft rims. */
    public void line(Batch batch, Color colour, Vector2 from, Vector2 to, float half) {
        rim.set(colour.r, colour.g, colour.b, 0);
        beside(from, to, half, half + SOFT).down(batch, rim, colour);
        beside(from, to, -half, half).fill(batch, colour);
        beside(from, to, -half - SOFT, -half).down(batch, colour, rim);
    }

    /** An upright line of short strokes, one unit wide. */
    public void dashes(Batch batch, Color colour, float x, float low, float high) {
        for (float y = low; y < high; y += 2 * DASH)
            over(x, y, 1, Math.min(DASH, high - y)).fill(batch, colour);
    }

    /** Lies along a line, from so far to so far beside it. */
    private Wash beside(Vector2 from, Vector2 to, float near, float far) {
        float length = (float) Math.max(0.01, Math.hypot(to.x - from.x, to.y - from.y));
        float x = (from.y - to.y) / length;
        float y = (to.x - from.x) / length;
        return corner(0, from.x + x * near, from.y + y * near)
                .corner(1, from.x + x * far, from.y + y * far)
                .corner(2, to.x + x * far, to.y + y * far)
                .corner(3, to.x + x * near, to.y + y * near);
    }

    private float bits(Color colour) {
        return Color.toFloatBits(colour.r, colour.g, colour.b, colour.a * opacity);
    }
}
