package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.math.MathUtils;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Moving;

/** Dots in a ring of which one is bright, going round in eight steps a second; it stands where things are to keep still. */
final class Spinner extends Widget implements Moving {

    private static final int DOTS = 8;
    private static final float STEP = 0.125f;
    private static final float SIDE = 34;
    private static final float DOT = 6;

    private final Drawable dot;
    private final boolean still;
    private Color colour = Palette.ACCENT_DEEP;
    private float seconds;

    Spinner(Kit kit) {
        dot = kit.look().surface(Surface.of(Color.WHITE, Round.BAR));
        still = kit.still();
    }

    Spinner in(Color ink) {
        colour = ink;
        return this;
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (!still) seconds = (seconds + delta) % (DOTS * STEP);
    }

    @Override
    public long stillFor() {
        return still ? Long.MAX_VALUE : (long) Math.ceil((STEP - seconds % STEP) * 1000);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        int bright = (int) (seconds / STEP);
        float radius = SIDE / 2 - DOT / 2;
        for (int i = 0; i < DOTS; i++) {
            float share = 1 - Math.floorMod(bright - i, DOTS) / (float) DOTS;
            batch.setColor(colour.r, colour.g, colour.b, parentAlpha * (0.15f + 0.85f * share * share));
            float angle = 90 - 360f * i / DOTS;
            float x = getX() + getWidth() / 2 + radius * MathUtils.cosDeg(angle) - DOT / 2;
            float y = getY() + getHeight() / 2 + radius * MathUtils.sinDeg(angle) - DOT / 2;
            dot.draw(batch, x, y, DOT, DOT);
        }
    }

    @Override
    public float getPrefWidth() {
        return SIDE;
    }

    @Override
    public float getPrefHeight() {
        return SIDE;
    }
}
