package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Label;

/** A line of text that gives way with an ellipsis when its row is too narrow. */
final class Text extends Label {

    Text(CharSequence words, LabelStyle style) {
        super(words, style);
        setEllipsis(true);
    }

    @Override
    public float getMinWidth() {
        return 0;
    }
}
