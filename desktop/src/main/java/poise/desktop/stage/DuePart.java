package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.BoardroomView.Due;

/** The protocol's clock: which window is open and for how long, and whether the hands rest. */
final class DuePart extends Part<Due> {

    /** From here on a window is about to close. */
    private static final int LATE = 700;

    DuePart(Kit kit) {
        super(kit);
    }

    @Override
    protected void build(Due due) {
        if (!due.hands().isEmpty()) add(hands(due)).growX().padBottom(6).row();
        if (!due.step().isEmpty()) add(window(due)).growX().row();
    }

    private Table hands(Due due) {
        Tone tone = due.handsTone();
        Table hands = kit().panel(Surface.of(Palette.faded(kit().colour(tone), 0.14f), Round.SOFT)
                .bordered(kit().colour(tone))
                .padded(12, 5));
        Icon icon = tone == Tone.BAD ? Icon.MOUSE_POINTER_CLICK : Icon.HAND;
        hands.add(kit().icon(icon, Size.SMALL, kit().colour(tone))).padRight(10);
        hands.add(kit().line(Typeface.STRONG, kit().colour(tone), due.hands())).growX();
        return hands;
    }

    private Table window(Due due) {
        Color colour = due.gone() >= LATE ? kit().colour(Tone.WATCH) : Palette.ACCENT;
        Table window = kit().panel(Surface.of(Palette.PANEL, Round.SOFT)
                .bordered(Palette.LINE)
                .padded(12, 6));
        var line = new Table();
        line.add(kit().icon(Icon.TIMER, Size.SMALL, colour)).padRight(10);
        line.add(kit().line(Typeface.CAPTION, Palette.TEXT, due.step())).growX();
        line.add(kit().figure(Typeface.STRONG, colour, due.left())).padLeft(10);
        window.add(line).growX().row();
        window.add(kit().meter(colour, 1000 - due.gone())).growX().padTop(4);
        return window;
    }
}
