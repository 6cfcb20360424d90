package poise.desktop.stage.kit;

import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import java.util.ArrayList;
import java.util.List;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;

/** A stretch of time from left to right, with a pin for each thing that counts, named where there is room. */
public final class Strip extends WidgetGroup {

    private static final float PIN = 10;
    private static final float LINE = 4;
    private static final float HEIGHT = 32;
    private static final float GAP = 10;

    private final Kit kit;
    private final Image line;
    private final List<Pin> pins = new ArrayList<>();

    private record Pin(int permille, Image mark, Label name) {}

    public Strip(Kit kit) {
        this.kit = kit;
        line = kit.rule(Palette.RAISED);
        addActor(line);
    }

    /** Adds a pin; pins come in the order of time. */
    public void pin(int permille, Tone tone, String name) {
        var mark = new Image(kit.look().surface(Surface.of(kit.colour(tone), Round.TIGHT)));
        var label = kit.line(Typeface.CAPTION, kit.colour(tone), name);
        pins.add(new Pin(Math.min(1000, Math.max(0, permille)), mark, label));
        addActor(mark);
        addActor(label);
    }

    @Override
    public void layout() {
        line.setBounds(0, getHeight() - PIN / 2 - LINE / 2, getWidth(), LINE);
        float free = 0;
        for (Pin pin : pins) {
            float x = (getWidth() - PIN) * pin.permille() / 1000;
            pin.mark().setBounds(x, getHeight() - PIN, PIN, PIN);
            free = name(pin.name(), x + PIN / 2, free);
        }
    }

    private float name(Label name, float middle, float free) {
        float width = name.getPrefWidth();
        float x = Math.max(0, Math.min(getWidth() - width, middle - width / 2));
        name.setVisible(x >= free && width <= getWidth());
        name.setBounds(x, 0, width, name.getPrefHeight());
        return name.isVisible() ? x + width + GAP : free;
    }

    @Override
    public float getPrefHeight() {
        return HEIGHT;
    }
}
