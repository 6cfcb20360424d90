package poise.desktop.stage.kit;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.function.IntConsumer;
import poise.desktop.stage.view.TimelineView;

/**
 * A take in lanes that can be scrubbed: by drag, and by keys while it has the focus. It begins at the crash. Left and Right go from stop to
 * stop, Page Up and Down by a tenth of the line, Home and End to its ends.
 */
public final class Timeline extends WidgetGroup implements Keyed {

    private static final float REACH = 5;

    private final TimelineView view;
    private final IntConsumer scrubbed;
    private final TimelineGround ground;
    private final TimelineLabels labels;
    private final TimelineNeedle needle;
    private final Drawable ring;
    private TimelineRows rows;
    private int still;
    private int place;

    /** The number of the still under the needle is told whenever the player moves it. */
    public Timeline(Kit kit, String name, TimelineView view, IntConsumer scrubbed) {
        this.view = view;
        this.scrubbed = scrubbed;
        labels = new TimelineLabels(kit, view);
        ground = new TimelineGround(kit, view);
        needle = new TimelineNeedle(kit);
        ring = kit.look().focusRing();
        rows = labels.rows(0, 0);
        setName(name);
        setTransform(false);
        labels.all().forEach(this::addActor);
        addActor(needle);
        addListener(new Drag());
        moveTo(view.still(Math.max(0, view.ruler().crash())));
    }

    /** Puts the needle at the beginning of a still. */
    public void moveTo(int number) {
        point(number, view.stills().get(number).at());
    }

    private void point(int number, int at) {
        still = number;
        place = at;
        needle.read(view.stills().get(number).clock());
        invalidate();
    }

    /** The number of the still under the needle. */
    public int still() {
        return still;
    }

    @Override
    public boolean take(int key) {
        int next =
                switch (key) {
                    case Keys.RIGHT -> stop(1);
                    case Keys.LEFT -> stop(-1);
                    case Keys.PAGE_DOWN -> view.still(Math.min(TimelineView.FULL, place + TimelineView.FULL / 10));
                    case Keys.PAGE_UP -> view.still(Math.max(0, place - TimelineView.FULL / 10));
                    case Keys.HOME -> 0;
                    case Keys.END -> view.stills().size() - 1;
                    default -> -1;
                };
        if (next < 0) return false;
        moveTo(next);
        scrubbed.accept(still);
        return true;
    }

    /** The next still that is a stop; the last one there is where no other follows. */
    private int stop(int step) {
        int next = still + step;
        while (next > 0
                && next < view.stills().size() - 1
                && !view.stills().get(next).stop()) next += step;
        return Math.max(0, Math.min(view.stills().size() - 1, next));
    }

    private void scrub(float x) {
        int at = rows.placeOf(x);
        point(view.still(at), at);
        scrubbed.accept(still);
    }

    @Override
    public void layout() {
        rows = labels.rows(getWidth(), getHeight());
        labels.lay(rows);
        needle.lay(rows, place);
        labels.leaveOut(needle.getX(), needle.getRight());
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        if (getStage().getKeyboardFocus() == this) {
            batch.setColor(1, 1, 1, parentAlpha);
            ring.draw(batch, getX() - REACH, getY() - REACH, getWidth() + 2 * REACH, getHeight() + 2 * REACH);
        }
        ground.draw(batch, parentAlpha, rows.moved(getX(), getY()));
        super.draw(batch, parentAlpha);
    }

    @Override
    public float getPrefHeight() {
        return labels.height();
    }

    private final class Drag extends InputListener {
        @Override
        public boolean touchDown(InputEvent event, float x, float y, int pointer, int button) {
            getStage().setKeyboardFocus(Timeline.this);
            scrub(x);
            return true;
        }

        @Override
        public void touchDragged(InputEvent event, float x, float y, int pointer) {
            scrub(x);
        }
    }
}
