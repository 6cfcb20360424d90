package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import poise.desktop.stage.kit.Moving;

/** Something drawn smaller than it is laid out, as in a film: only to be seen. */
final class Smaller extends WidgetGroup implements Moving {

    private final Table content;
    private final float scale;

    Smaller(Table content, float scale) {
        this.content = content;
        this.scale = scale;
        content.setTransform(true);
        content.setClip(true);
        content.setScale(scale);
        addActor(content);
        setTouchable(Touchable.disabled);
    }

    @Override
    public long stillFor() {
        return hasActions() ? 0 : Long.MAX_VALUE;
    }

    @Override
    public void layout() {
        content.setBounds(0, 0, getWidth() / scale, getHeight() / scale);
        content.validate();
    }

    @Override
    public float getMinWidth() {
        return 0;
    }

    @Override
    public float getMinHeight() {
        return 0;
    }

    @Override
    public float getPrefWidth() {
        return 0;
    }

    @Override
    public float getPrefHeight() {
        return 0;
    }
}
