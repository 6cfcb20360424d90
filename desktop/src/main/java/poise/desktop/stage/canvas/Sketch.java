package poise.desktop.stage.canvas;

import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.utils.ScissorStack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All quads of a picture in the order in which they are drawn; what cannot be seen is left out. */
final class Sketch extends Quads {

    private static final int FIRST_ROOM = 1024;

    /** So many pixels are worth asking what their texels cover. */
    private static final int LARGE = 256;

    /** So many pixels are worth a change of ink, if they need no blending. */
    private static final int VAST = 16_000;

    /** The most that a packed colour's alpha can be. */
    private static final int OPAQUE = 254;

    private final List<Ink> inks = new ArrayList<>();
    private final List<Ink> known = new ArrayList<>();
    private final List<Area> clips = new ArrayList<>();
    private final Areas boxes = new Areas();
    private final Areas scissors = new Areas();
    private final Texels texels = new Texels();
    private final Area whole = new Area();
    private final Area box = new Area();
    private final Area clip = new Area();
    private float[] corners = new float[FIRST_ROOM * QUAD];
    private float scale = 1;
    private @Nullable Ink ink;

    /** It will be as large as this on the canvas; scale is pixels per unit of the window. */
    void resize(int width, int height, float pixels) {
        whole.set(0, 0, width, height);
        scale = pixels;
    }

    /** Forgets all quads. */
    void clear() {
        inks.clear();
        clips.clear();
        boxes.clear();
        scissors.clear();
        ink = null;
    }

    /** Forgets with what was drawn, so that nothing is kept alive. */
    void forget() {
        clear();
        known.clear();
        texels.forget();
    }

    int count() {
        return inks.size();
    }

    Ink ink(int quad) {
        return inks.get(quad);
    }

    /** Where a quad can be seen. */
    Area box(int quad) {
        return boxes.get(quad);
    }

    /** Where a quad may be drawn. */
    Area clip(int quad) {
        return clips.get(quad);
    }

    float[] corners() {
        return corners;
    }

    @Override
    protected void take(Texture texture, float[] from, int offset) {
        int at = count() * QUAD;
        if (at == corners.length) corners = Arrays.copyOf(corners, 2 * corners.length);
        System.arraycopy(from, offset, corners, at, QUAD);
        move(at);
        bound(at);
        Area scissor = scissor();
        if (box.within(scissor).isEmpty()) return;
        Cover cover = cover(texture, at);
        if (cover == Cover.NOTHING) return;
        inks.add(ink(texture, isBlendingEnabled() && cover != Cover.EVERYTHING));
        clips.add(scissor);
        boxes.next().set(box);
    }

    /** What a quad covers where it can be seen; a small one always something. */
    private Cover cover(Texture texture, int at) {
        int pixels = box.width() * box.height();
        boolean usual = isBlendingEnabled()
                && getBlendSrcFunc() == GL20.GL_SRC_ALPHA
                && getBlendDstFunc() == GL20.GL_ONE_MINUS_SRC_ALPHA;
        if (pixels < LARGE || !usual) return Cover.SOMETHING;
        Cover cover = texels.cover(texture, corners, at);
        return cover == Cover.EVERYTHING && (pixels < VAST || !isOpaque(at)) ? Cover.SOMETHING : cover;
    }

    private boolean isOpaque(int at) {
        for (int corner = at; corner < at + QUAD; corner += CORNER) {
            if (Float.floatToRawIntBits(corners[corner + 2]) >>> 24 < OPAQUE) return false;
        }
        return true;
    }

    /** Applies the transformation, so that quads of all groups can be compared. */
    private void move(int at) {
        float[] by = getTransformMatrix().val;
        for (int corner = at; corner < at + QUAD; corner += CORNER) {
            float x = corners[corner];
            float y = corners[corner + 1];
            corners[corner] = by[Matrix4.M00] * x + by[Matrix4.M01] * y + by[Matrix4.M03];
            corners[corner + 1] = by[Matrix4.M10] * x + by[Matrix4.M11] * y + by[Matrix4.M13];
        }
    }

    private void bound(int at) {
        float left = Float.MAX_VALUE;
        float low = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        float[] by = getProjectionMatrix().val;
        for (int corner = at; corner < at + QUAD; corner += CORNER) {
            float x = by[Matrix4.M00] * corners[corner] + by[Matrix4.M01] * corners[corner + 1] + by[Matrix4.M03];
            float y = by[Matrix4.M10] * corners[corner] + by[Matrix4.M11] * corners[corner + 1] + by[Matrix4.M13];
            left = Math.min(left, x);
            low = Math.min(low, y);
            right = Math.max(right, x);
            high = Math.max(high, y);
        }
        box.set(floor(left, whole.right), floor(low, whole.high), ceil(right, whole.right), ceil(high, whole.high));
    }

    /** The pixel at which something begins that begins there between -1 and 1; a hair before, since sums are not exact. */
    private static int floor(float place, int size) {
        return (int) Math.floor((place + 1) / 2 * size - 0.01f);
    }

    private static int ceil(float place, int size) {
        return (int) Math.ceil((place + 1) / 2 * size + 0.01f);
    }

    private Area scissor() {
        Rectangle set = ScissorStack.peekScissors();
        clip.set(whole);
        if (set != null) {
            int left = (int) (set.x * scale);
            int low = (int) (set.y * scale);
            clip.set(left, low, left + (int) (set.width * scale), low + (int) (set.height * scale))
                    .within(whole);
        }
        int last = scissors.count() - 1;
        boolean same = last >= 0 && scissors.get(last).isSame(clip);
        return same ? scissors.get(last) : scissors.next().set(clip);
    }

    private Ink ink(Texture texture, boolean blended) {
        Ink current = ink;
        if (current != null && current.isOf(texture, blended, this)) return current;
        Ink found = known(texture, blended);
        ink = found;
        return found;
    }

    private Ink known(Texture texture, boolean blended) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).isOf(texture, blended, this)) return known.get(i);
        }
        Ink made = Ink.of(texture, blended, this);
        known.add(made);
        return made;
    }

    /** A hash of all that a quad looks like. */
    long hash(int quad) {
        long hash = ink(quad).hash();
        for (int at = quad * QUAD; at < (quad + 1) * QUAD; at += 2) {
            long pair = ((long) Float.floatToRawIntBits(corners[at]) << 32)
                    | (Float.floatToRawIntBits(corners[at + 1]) & 0xFFFFFFFFL);
            hash = Mosaic.mixed(hash, pair);
        }
        Area seen = clip(quad);
        hash = Mosaic.mixed(hash, ((long) seen.left << 32) | seen.low);
        return Mosaic.mixed(hash, ((long) seen.right << 32) | seen.high);
    }
}
