package poise.desktop.stage.canvas;

import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;

/** With what a quad is drawn: a texture, and how it is laid over what is there. */
record Ink(Texture texture, boolean blending, int source, int target) {

    static Ink of(Texture texture, boolean blending, Batch batch) {
        return new Ink(texture, blending, batch.getBlendSrcFunc(), batch.getBlendDstFunc());
    }

    boolean isOf(Texture other, boolean blended, Batch batch) {
        return texture == other
                && blending == blended
                && source == batch.getBlendSrcFunc()
                && target == batch.getBlendDstFunc();
    }

    /** Makes a batch draw with it. */
    void dip(Batch batch) {
        if (blending) batch.enableBlending();
        else batch.disableBlending();
        batch.setBlendFunction(source, target);
    }

    long hash() {
        return Mosaic.mixed(
                texture.getTextureObjectHandle(), ((long) source << 32) | ((long) target << 1) | (blending ? 1 : 0));
    }
}
