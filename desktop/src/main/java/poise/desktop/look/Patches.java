package poise.desktop.look;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.g2d.NinePatch;

/** Nine-patches computed from the signed distance to a rounded rectangle. */
final class Patches {

    private final Page page;
    private final float density;

    Patches(Page page, float density) {
        this.page = page;
        this.density = density;
        for (Shape shape : Shape.values()) page.put(shape.name(), drawn(shape));
    }

    private Pixmap drawn(Shape shape) {
        int side = 2 * corner(shape) + 2;
        Pixmap picture = new Pixmap(side, side, Pixmap.Format.RGBA8888);
        picture.setBlending(Pixmap.Blending.None);
        float middle = side / 2f;
        float half = middle / density - shape.overhang();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                float distance = shape.distance((x + 0.5f - middle) / density, (y + 0.5f - middle) / density, half);
                int alpha = Math.round(255 * shape.cover(distance, 1 / density));
                picture.drawPixel(x, y, 0xFFFFFF00 | alpha);
            }
        }
        return picture;
    }

    private int corner(Shape shape) {
        return Math.round(shape.corner() * density);
    }

    NinePatch patch(Shape shape, Color colour) {
        int corner = corner(shape);
        var patch = new NinePatch(page.region(shape.name()), corner, corner, corner, corner);
        patch.scale(1 / density, 1 / density);
        patch.setColor(colour);
        return patch;
    }
}
