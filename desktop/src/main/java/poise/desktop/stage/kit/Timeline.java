package poise.desktop.stage.kit;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.ArrayList;
import java.util.List;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;

/** A take from left to right, with a pin for each thing that counted. */
public final class Timeline extends Widget {

    private static final float PIN = 10;
    private static final float LINE = 4;

    private final Look look;
    private final Drawable line;
    private final List<Pin> pins = new ArrayList<>();

    private record Pin(int permille, Drawable drawing) {}

    public Timeline(Look look) {
        this.look = look;
        line = look.surface(Surface.of(Palette.RAISED, Round.BAR));
    }

    public void pin(int permille, Tone tone) {
        Surface surface = Surface.of(tone.colour(), Round.TIGHT).bordered(Palette.GROUND);
        pins.add(new Pin(Math.min(1000, Math.max(0, permille)), look.surface(surface)));
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        batch.setColor(1, 1, 1, parentAlpha);
        float middle = getY() + getHeight() / 2;
        line.draw(batch, getX(), middle - LINE / 2, getWidth(), LINE);
        for (Pin pin : pins) {
            float x = getX() + (getWidth() - PIN) * pin.permille() / 1000;
            pin.drawing().draw(batch, x, middle - PIN / 2, PIN, PIN);
        }
    }

    @Override
    public float getPrefHeight() {
        return PIN + 4;
    }
}
