package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;

/** A veil over the whole scene with one thing in the middle, which alone can be reached. */
public final class Overlay extends Table {

    public static final String NAME = "overlay";

    public Overlay(Kit kit, Actor content, float width) {
        setName(NAME);
        setTouchable(Touchable.enabled);
        setBackground(kit.look().surface(Surface.of(Palette.faded(Palette.NIGHT, 0.78f), Round.BAR)));
        add(content).width(width).pad(40);
    }
}
