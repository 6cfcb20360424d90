package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.List;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;

/** How loud it was at the microphone of late, as bars about a middle line; loud ones in amber, too loud ones in red. */
public final class Waveform extends Widget {

    private static final int LOUD = 750;
    private static final int TOO_LOUD = 960;
    private static final float THIN = 3;

    private final Drawable quiet;
    private final Drawable good;
    private final Drawable watch;
    private final Drawable bad;
    private final List<Integer> levels;

    /** Levels in permille, the newest last. */
    public Waveform(Look look, List<Integer> levels) {
        this.levels = List.copyOf(levels);
        quiet = look.surface(Surface.of(Palette.LINE, Round.BAR));
        good = look.surface(Surface.of(look.colour(Tone.GOOD), Round.BAR));
        watch = look.surface(Surface.of(look.colour(Tone.WATCH), Round.BAR));
        bad = look.surface(Surface.of(look.colour(Tone.BAD), Round.BAR));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        batch.setColor(1, 1, 1, parentAlpha);
        float step = getWidth() / Math.max(1, levels.size());
        for (int i = 0; i < levels.size(); i++) {
            int level = levels.get(i);
            float height = Math.max(THIN, getHeight() * (float) Math.sqrt(Math.min(1000, level) / 1000.0));
            float y = getY() + (getHeight() - height) / 2;
            colour(level).draw(batch, getX() + i * step, y, step * 0.6f, height);
        }
    }

    private Drawable colour(int level) {
        if (level >= TOO_LOUD) return bad;
        if (level >= LOUD) return watch;
        return level > 0 ? good : quiet;
    }

    @Override
    public float getPrefHeight() {
        return 30;
    }

    @Override
    public float getPrefWidth() {
        return 130;
    }

    @Override
    public float getMinWidth() {
        return 60;
    }
}
