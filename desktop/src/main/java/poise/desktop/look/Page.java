package poise.desktop.look;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.utils.Array;
import com.badlogic.gdx.utils.Disposable;

/** The one texture that holds every glyph, icon, portrait and rectangle, so that a screen is one batch. */
final class Page implements Disposable {

    private static final int SIDE = 2048;

    private final PixmapPacker packer;
    private final Array<TextureRegion> sheets = new Array<>();

    Page(float density) {
        int side = density > 1.25f ? 2 * SIDE : SIDE;
        packer = new PixmapPacker(side, side, Pixmap.Format.RGBA8888, 2, false);
        packer.setTransparentColor(new Color(1, 1, 1, 0));
    }

    PixmapPacker packer() {
        return packer;
    }

    /** Copies a picture in and lets go of it. */
    void put(String name, Pixmap picture) {
        packer.pack(name, picture);
        picture.dispose();
    }

    /** Copies a picture of the class path in, made as wide and high as told. */
    void putFile(String path, int width, int height) {
        put(path, scaled(path, width, height));
    }

    /** The same with its outermost points once more around it, so that it has no seam where it lies on another. */
    void putPatch(String path, int width, int height) {
        Pixmap inner = scaled(path, width, height);
        Pixmap edged = new Pixmap(width + 2, height + 2, Pixmap.Format.RGBA8888);
        edged.setBlending(Pixmap.Blending.None);
        for (int x = 0; x < width + 2; x++) {
            for (int y = 0; y < height + 2; y++) {
                int column = Math.min(width - 1, Math.max(0, x - 1));
                edged.drawPixel(x, y, inner.getPixel(column, Math.min(height - 1, Math.max(0, y - 1))));
            }
        }
        inner.dispose();
        put(path, edged);
    }

    /** The region of a patch without what was put around it. */
    TextureRegion patch(String path) {
        TextureRegion edged = region(path);
        return new TextureRegion(edged, 1, 1, edged.getRegionWidth() - 2, edged.getRegionHeight() - 2);
    }

    private static Pixmap scaled(String path, int width, int height) {
        Pixmap original = new Pixmap(Gdx.files.classpath(path));
        Pixmap scaled = new Pixmap(width, height, Pixmap.Format.RGBA8888);
        scaled.setBlending(Pixmap.Blending.None);
        scaled.setFilter(Pixmap.Filter.BiLinear);
        scaled.drawPixmap(original, 0, 0, original.getWidth(), original.getHeight(), 0, 0, width, height);
        original.dispose();
        return scaled;
    }

    /** Copies a picture of the class path in as it is. */
    void putFile(String path) {
        put(path, new Pixmap(Gdx.files.classpath(path)));
    }

    /** Sends what is new on the page to the graphics card. */
    void print() {
        packer.updateTextureRegions(sheets, TextureFilter.Linear, TextureFilter.Linear, false);
    }

    Array<TextureRegion> sheets() {
        return sheets;
    }

    TextureRegion region(String name) {
        var sheet = sheets.get(packer.getPageIndex(name)).getTexture();
        var place = packer.getRect(name);
        return new TextureRegion(sheet, place.getX(), place.getY(), place.getWidth(), place.getHeight());
    }

    @Override
    public void dispose() {
        sheets.forEach(sheet -> sheet.getTexture().dispose());
        packer.dispose();
    }
}
