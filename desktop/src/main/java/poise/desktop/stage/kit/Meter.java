package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import poise.desktop.look.Look;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;

/** A bar that is filled from the left, in permille. */
public final class Meter extends Widget {

    private static final float HEIGHT = 6;

    private final Drawable track;
    private final Drawable fill;
    private final int permille;

    Meter(Look look, Color colour, Color ground, int permille) {
        this.track = look.surface(Surface.of(ground, Round.BAR));
        this.fill = look.surface(Surface.of(colour, Round.BAR));
        this.permille = Math.min(1000, Math.max(0, permille));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        batch.setColor(1, 1, 1, parentAlpha);
        track.draw(batch, getX(), getY(), getWidth(), getHeight());
        float width = getWidth() * permille / 1000;
        if (permille > 0) fill.draw(batch, getX(), getY(), Math.max(width, getHeight()), getHeight());
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }

    @Override
    public float getPrefWidth() {
        return 60;
    }

    @Override
    public float getMinWidth() {
        return 12;
    }
}
