package poise.desktop.look;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import java.util.List;

/** A rounded rectangle: shadow, fill and border over one another. */
final class Box extends BaseDrawable {

    /** A nine-patch, how far it reaches beyond the box, and the side below which it must shrink. */
    record Layer(NinePatch patch, float overhang, float least) {}

    /** An array, since a box is drawn some hundred times a frame and a list makes an iterator each time. */
    private final Layer[] layers;

    Box(List<Layer> layers, float across, float down) {
        this.layers = layers.toArray(Layer[]::new);
        setLeftWidth(across);
        setRightWidth(across);
        setTopHeight(down);
        setBottomHeight(down);
    }

    @Override
    public void draw(Batch batch, float x, float y, float width, float height) {
        for (Layer layer : layers) {
            float over = layer.overhang();
            draw(batch, layer, x - over, y - over, width + 2 * over, height + 2 * over);
        }
    }

    private static void draw(Batch batch, Layer layer, float x, float y, float width, float height) {
        float shrink = Math.min(1, Math.min(width, height) / layer.least());
        if (shrink <= 0) return;
        layer.patch().draw(batch, x, y, 0, 0, width / shrink, height / shrink, shrink, shrink, 0);
    }
}
