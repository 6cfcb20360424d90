package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;

/** A quadrangle of colours that blend into one another; it is told where it lies, then drawn. */
public final class Wash {

    /** How far the rim of a line fades, in stage units, so that slopes have no steps. */
    private static final float SOFT = 0.9f;

    private static final int CORNER = 5;

    private final Texture texture;
    private final float[] corners = new float[4 * CORNER];
    private final Color rim = new Color();

    Wash(TextureRegion point) {
        texture = point.getTexture();
        for (int i = 0; i < 4; i++) {
            corners[i * CORNER + 3] = (point.getU() + point.getU2()) / 2;
            corners[i * CORNER + 4] = (point.getV() + point.getV2()) / 2;
        }
    }

    /** Lies on a rectangle. */
    public Wash over(float x, float y, float width, float height) {
        return corner(0, x, y)
                .corner(1, x, y + height)
                .corner(2, x + width, y + height)
                .corner(3, x + width, y);
    }

    /** Lies between a line and the height below it. */
    public Wash under(float fromX, float fromY, float toX, float toY, float base) {
        return corner(0, fromX, base)
                .corner(1, fromX, fromY)
                .corner(2, toX, toY)
                .corner(3, toX, base);
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
        draw(batch, bottom.toFloatBits(), top.toFloatBits(), top.toFloatBits(), bottom.toFloatBits());
    }

    /** From one colour at the left to another at the right. */
    public void across(Batch batch, Color left, Color right) {
        draw(batch, left.toFloatBits(), left.toFloatBits(), right.toFloatBits(), right.toFloatBits());
    }

    /** A line between two points, so thick to either side, with soft rims. */
    public void line(Batch batch, Color colour, float[] from, float[] to, float half) {
        rim.set(colour.r, colour.g, colour.b, 0);
        beside(from, to, half, half + SOFT).down(batch, rim, colour);
        beside(from, to, -half, half).fill(batch, colour);
        beside(from, to, -half - SOFT, -half).down(batch, colour, rim);
    }

    /** Lies along a line, from so far to so far beside it. */
    private Wash beside(float[] from, float[] to, float near, float far) {
        float length = (float) Math.max(0.01, Math.hypot(to[0] - from[0], to[1] - from[1]));
        float x = (from[1] - to[1]) / length;
        float y = (to[0] - from[0]) / length;
        return corner(0, from[0] + x * near, from[1] + y * near)
                .corner(1, from[0] + x * far, from[1] + y * far)
                .corner(2, to[0] + x * far, to[1] + y * far)
                .corner(3, to[0] + x * near, to[1] + y * near);
    }

    private void draw(Batch batch, float first, float second, float third, float fourth) {
        corners[2] = first;
        corners[CORNER + 2] = second;
        corners[2 * CORNER + 2] = third;
        corners[3 * CORNER + 2] = fourth;
        batch.draw(texture, corners, 0, corners.length);
    }
}
