package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.math.Vector2;
import poise.desktop.look.Look;

/** Bars and lines in plain colours, on whole pixels where they are upright. */
final class Brush {

    private final TextureRegion plain;
    private final TextureRegion soft;
    private final float density;

    Brush(Look look) {
        plain = look.plain();
        soft = look.soft();
        density = look.density();
    }

    /** A colour for what is drawn next, as far as its actor is seen through. */
    void dip(Batch batch, Color colour, float alpha) {
        batch.setColor(colour.r, colour.g, colour.b, colour.a * alpha);
    }

    void bar(Batch batch, float x, float y, float width, float height) {
        float left = whole(x);
        float low = whole(y);
        float least = 1 / density;
        batch.draw(
                plain, left, low, Math.max(least, whole(x + width) - left), Math.max(least, whole(y + height) - low));
    }

    void bar(Batch batch, Rectangle place) {
        bar(batch, place.x, place.y, place.width, place.height);
    }

    /** An upright line of short strokes. */
    void dashes(Batch batch, float x, float low, float high) {
        for (float y = low; y < high; y += 6) bar(batch, x, y, 1, Math.min(3, high - y));
    }

    /** A straight line that may slant; its edges are smooth. */
    void line(Batch batch, Vector2 from, Vector2 to, float thickness) {
        float length = from.dst(to);
        float angle = MathUtils.atan2(to.y - from.y, to.x - from.x) * MathUtils.radiansToDegrees;
        float height = 2 * thickness;
        batch.draw(soft, from.x, from.y - thickness, 0, thickness, length, height, 1, 1, angle);
    }

    private float whole(float units) {
        return Math.round(units * density) / density;
    }
}
