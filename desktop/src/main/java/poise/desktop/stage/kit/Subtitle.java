package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;

/** A paragraph in a box that does not grow beyond a height: while it does not fit, its beginning rolls out of sight. */
public final class Subtitle extends Table {

    private final Widget words;
    private final float most;

    public Subtitle(Widget words, float most) {
        this.words = words;
        this.most = most;
        left();
        setClip(true);
        add(words).growX();
    }

    @Override
    public void layout() {
        super.layout();
        words.setHeight(words.getPrefHeight());
        words.setY(getHeight() - words.getHeight() + Math.max(0, words.getHeight() - getHeight()));
    }

    @Override
    public float getPrefHeight() {
        return Math.min(most, words.getPrefHeight());
    }

    @Override
    public float getMinHeight() {
        return 0;
    }
}
