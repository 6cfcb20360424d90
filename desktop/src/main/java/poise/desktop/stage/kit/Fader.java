package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.function.IntConsumer;
import poise.desktop.look.Look;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;

/** A knob on a line, from 0 to 100 per cent, moved by the mouse or by the arrow keys; tells every place it comes to. */
public final class Fader extends Widget {

    private static final int STEP = 5;
    private static final float LINE = 6;
    private static final float KNOB = 18;
    private static final float MARGIN = 7;

    private final Drawable track;
    private final Drawable fill;
    private final Drawable knob;
    private final Drawable ring;
    private final IntConsumer told;
    private int percent;
    private boolean held;

    Fader(Look look, int percent, IntConsumer told) {
        track = look.surface(Surface.of(Palette.RAISED, Round.BAR));
        fill = look.surface(Surface.of(Palette.ACCENT, Round.BAR));
        knob = look.surface(Surface.of(Palette.TEXT, Round.SOFT));
        ring = look.focusRing();
        this.percent = percent;
        this.told = told;
        addListener(new Mouse());
    }

    public int percent() {
        return percent;
    }

    /** Whether the mouse holds the knob. */
    boolean isHeld() {
        return held;
    }

    /** Moves by a key; says whether the key is one that moves it. */
    boolean moves(int key) {
        switch (key) {
            case Keys.RIGHT -> put(percent + STEP);
            case Keys.LEFT -> put(percent - STEP);
            case Keys.HOME -> put(0);
            case Keys.END -> put(100);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void put(int wish) {
        int next = Math.min(100, Math.max(0, wish));
        if (next == percent) return;
        percent = next;
        told.accept(next);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        batch.setColor(1, 1, 1, parentAlpha);
        float middle = getY() + getHeight() / 2;
        float left = getX() + MARGIN;
        float x = way() * percent / 100;
        if (getStage().getKeyboardFocus() == this) ring.draw(batch, getX(), getY(), getWidth(), getHeight());
        track.draw(batch, left, middle - LINE / 2, getWidth() - 2 * MARGIN, LINE);
        fill.draw(batch, left, middle - LINE / 2, x + KNOB / 2, LINE);
        knob.draw(batch, left + x, middle - KNOB / 2, KNOB, KNOB);
    }

    /** How far the knob can be moved. */
    private float way() {
        return getWidth() - 2 * MARGIN - KNOB;
    }

    @Override
    public float getPrefHeight() {
        return KNOB + 2 * MARGIN;
    }

    @Override
    public float getPrefWidth() {
        return 160;
    }

    @Override
    public float getMinWidth() {
        return 80;
    }

    private final class Mouse extends InputListener {
        @Override
        public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            held = true;
            getStage().setKeyboardFocus(Fader.this);
            touchDragged(event, x, y, pointer);
            return true;
        }

        @Override
        public void touchDragged(InputEvent event, float x, float y, int pointer) {
            float place = (x - MARGIN - KNOB / 2) / way();
            put(Math.round(place * 100 / STEP) * STEP);
        }

        @Override
        public void touchUp(InputEvent event, float x, float y, int pointer, int button) {
            held = false;
        }
    }
}
