package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import com.badlogic.gdx.scenes.scene2d.utils.Layout;

/** Two things side by side where there is room, else one above the other. */
final class Abreast extends WidgetGroup {

    private static final float GAP = 10;
    private static final float ROOM = 480;
    private static final float FIRST = 0.42f;

    private final Actor first;
    private final Actor second;

    Abreast(Actor first, Actor second) {
        this.first = first;
        this.second = second;
        addActor(first);
        addActor(second);
    }

    private boolean isWide() {
        return getWidth() >= ROOM;
    }

    @Override
    protected void sizeChanged() {
        super.sizeChanged();
        invalidateHierarchy();
    }

    @Override
    public void layout() {
        if (isWide()) {
            float share = Math.round((getWidth() - GAP) * FIRST);
            place(first, 0, 0, share, getHeight());
            place(second, share + GAP, 0, getWidth() - share - GAP, getHeight());
        } else {
            float lower = high(second);
            place(first, 0, lower + GAP, getWidth(), getHeight() - lower - GAP);
            place(second, 0, 0, getWidth(), lower);
        }
    }

    private static void place(Actor actor, float x, float y, float width, float height) {
        actor.setBounds(x, y, width, height);
        if (actor instanceof Layout layout) layout.validate();
    }

    private static float high(Actor actor) {
        return actor instanceof Layout layout ? layout.getPrefHeight() : actor.getHeight();
    }

    @Override
    public float getPrefHeight() {
        return isWide() ? Math.max(high(first), high(second)) : high(first) + GAP + high(second);
    }

    @Override
    public float getMinWidth() {
        return 0;
    }

    @Override
    public float getPrefWidth() {
        return ROOM;
    }
}
