package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;

/** A drawing that is never squeezed. */
final class Picture extends Image {

    Picture(Drawable drawing) {
        super(drawing);
    }

    @Override
    public float getMinWidth() {
        return getPrefWidth();
    }

    @Override
    public float getMinHeight() {
        return getPrefHeight();
    }
}
