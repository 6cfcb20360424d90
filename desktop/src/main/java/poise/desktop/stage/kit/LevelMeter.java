package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;

/** How loud it is at the microphone: upright bars that light up from the left, the last ones in amber and red. */
public final class LevelMeter extends Widget {

    private static final int BARS = 24;
    private static final int AMBER_FROM = 18;
    private static final int RED_FROM = 22;

    private final Drawable dark;
    private final Drawable good;
    private final Drawable watch;
    private final Drawable bad;
    private int permille;

    public LevelMeter(Look look) {
        dark = look.surface(Surface.of(Palette.RAISED, Round.BAR));
        good = look.surface(Surface.of(look.colour(Tone.GOOD), Round.BAR));
        watch = look.surface(Surface.of(look.colour(Tone.WATCH), Round.BAR));
        bad = look.surface(Surface.of(look.colour(Tone.BAD), Round.BAR));
    }

    public void show(int level) {
        permille = Math.min(1000, Math.max(0, level));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        batch.setColor(1, 1, 1, parentAlpha);
        float step = getWidth() / BARS;
        for (int bar = 0; bar < BARS; bar++) {
            float height = getHeight() * (0.45f + 0.55f * bar / BARS);
            float y = getY() + (getHeight() - height) / 2;
            colour(bar).draw(batch, getX() + bar * step, y, step * 0.6f, height);
        }
    }

    private Drawable colour(int bar) {
        if (bar * 1000 >= permille * BARS) return dark;
        if (bar >= RED_FROM) return bad;
        return bar >= AMBER_FROM ? watch : good;
    }

    @Override
    public float getPrefHeight() {
        return 22;
    }

    @Override
    public float getPrefWidth() {
        return 150;
    }

    @Override
    public float getMinWidth() {
        return 80;
    }
}
