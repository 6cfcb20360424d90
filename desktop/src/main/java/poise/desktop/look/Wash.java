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

    /** A line with soft rims, half as thick to either side as told. */
    public void line(Batch batch, Color colour, float[] ends, float half) {
        float dx = ends[2] - ends[0];
        float dy = ends[3] - ends[1];
        float length = (float) Math.max(0.01, Math.hypot(dx, dy));
        float nx = -dy / length;
        float ny = dx / length;
        rim.set(colour.r, colour.g, colour.b, 0);
        strip(batch, ends, nx, ny, new float[] {half, half + SOFT}, colour, rim);
        strip(batch, ends, nx, ny, new float[] {-half, half}, colour, colour);
        strip(batch, ends, nx, ny, new float[] {-half - SOFT, -half}, rim, colour);
    }

    private void strip(Batch batch, float[] ends, float nx, float ny, float[] from, Color inner, Color outer) {
        corner(0, ends[0] + nx * from[0], ends[1] + ny * from[0]);
        corner(1, ends[0] + nx * from[1], ends[1] + ny * from[1]);
        corner(2, ends[2] + nx * from[1], ends[3] + ny * from[1]);
        corner(3, ends[2] + nx * from[0], ends[3] + ny * from[0]);
        down(batch, outer, inner);
    }

    private void draw(Batch batch, float first, float second, float third, float fourth) {
        corners[2] = first;
        corners[CORNER + 2] = second;
        corners[2 * CORNER + 2] = third;
        corners[3 * CORNER + 2] = fourth;
        batch.draw(texture, corners, 0, corners.length);
    }
}
