package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;

/** A paragraph in a box of fixed height: while it does not fit, its beginning rolls out of sight. */
public final class Subtitle extends Table {

    private final Label words;

    public Subtitle(Label words) {
        this.words = words;
        left();
        setClip(true);
        add(words).growX();
    }

    @Override
    public void layout() {
        super.layout();
        words.setHeight(words.getPrefHeight());
        words.setY(Math.max(0, getHeight() - words.getHeight()));
    }
}
