package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Table;

/** A paragraph in a box that does not grow beyond a height: while it does not fit, its first lines are out of sight. */
public final class Subtitle extends Table {

    private final RichText words;
    private final float most;

    public Subtitle(RichText words, float most) {
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
        return words.last(most);
    }

    @Override
    public float getMinHeight() {
        return 0;
    }
}
