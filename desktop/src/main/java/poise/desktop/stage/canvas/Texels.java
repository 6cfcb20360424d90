package poise.desktop.stage.canvas;

import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.glutils.PixmapTextureData;
import com.badlogic.gdx.utils.LongMap;
import java.util.HashMap;
import java.util.Map;

/** What the few texels cover that are stretched over a large place, such as the middle of a panel or of a ring. */
final class Texels {

    /** More texels than this across are a picture. */
    private static final int FEW = 4;

    private static final int SIDE_BITS = 16;

    private final Map<Texture, LongMap<Cover>> known = new HashMap<>();

    /** Forgets all textures. */
    void forget() {
        known.clear();
    }

    /** What the texels between the texture coordinates of a quad's corners cover. */
    Cover cover(Texture texture, float[] quads, int at) {
        int width = texture.getWidth();
        int height = texture.getHeight();
        float u = quads[at + 3] * width;
        float v = quads[at + 4] * height;
        float u2 = quads[at + 13] * width;
        float v2 = quads[at + 14] * height;
        if (Math.abs(u2 - u) > FEW || Math.abs(v2 - v) > FEW) return Cover.SOMETHING;
        int left = first(Math.min(u, u2));
        int top = first(Math.min(v, v2));
        int right = Math.min(width - 1, first(Math.max(u, u2)) + 1);
        int low = Math.min(height - 1, first(Math.max(v, v2)) + 1);
        return known(texture, left, top, right, low);
    }

    /** The first texel that is mixed into what is seen at a texture coordinate. */
    private static int first(float texel) {
        return Math.max(0, (int) Math.floor(texel - 0.5f));
    }

    private Cover known(Texture texture, int left, int top, int right, int low) {
        LongMap<Cover> covers = known.get(texture);
        if (covers == null) {
            covers = new LongMap<>();
            known.put(texture, covers);
        }
        long place = (corner(left, top) << (2 * SIDE_BITS)) | corner(right, low);
        Cover cover = covers.get(place);
        if (cover == null) {
            cover = read(texture, left, top, right, low);
            covers.put(place, cover);
        }
        return cover;
    }

    private static long corner(int x, int y) {
        return ((long) x << SIDE_BITS) | y;
    }

    private static Cover read(Texture texture, int left, int top, int right, int low) {
        if (!(texture.getTextureData() instanceof PixmapTextureData made) || made.disposePixmap())
            return Cover.SOMETHING;
        Pixmap pixels = made.consumePixmap();
        boolean nothing = true;
        boolean everything = true;
        for (int y = top; y <= low; y++) {
            for (int x = left; x <= right; x++) {
                int alpha = pixels.getPixel(x, y) & 0xFF;
                nothing &= alpha == 0;
                everything &= alpha == 0xFF;
            }
        }
        return nothing ? Cover.NOTHING : everything ? Cover.EVERYTHING : Cover.SOMETHING;
    }
}
