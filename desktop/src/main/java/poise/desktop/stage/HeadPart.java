package poise.desktop.stage;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
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
import poise.desktop.stage.view.BoardroomView.Head;

/** The line over the meeting: which room, how long since the crash, how long it may go on. */
final class HeadPart extends Part<Head> {

    private static final float DOT = 8;

    private final BoardroomWishes wishes;

    HeadPart(Kit kit, BoardroomWishes wishes) {
        super(kit);
        this.wishes = wishes;
    }

    @Override
    protected void build(Head head) {
        left();
        Table mark = kit().panel(Surface.of(Palette.ACCENT_DEEP, Round.SOFT).bordered(Palette.ACCENT));
        mark.center().add(kit().icon(Icon.ACTIVITY, Size.SMALL, Palette.TEXT));
        add(mark).size(30).padRight(12);
        add(kit().line(Typeface.TITLE, Palette.TEXT, head.scenario())).padRight(14);
        add(kit().chip(Tone.PLAIN, head.act()));
        add().growX();
        if (!head.incident().isEmpty())
            add(incident(head.incident())).padLeft(12).padRight(18);
        add(kit().icon(Icon.CLOCK, Size.SMALL, Palette.SOFT)).padRight(8);
        add(kit().figure(Typeface.TITLE, Palette.TEXT, head.left())).padRight(7);
        add(kit().figure(Typeface.CAPTION, Palette.SOFT, kit().words().of("head.left")))
                .padRight(16);
        add(kit().plain("leave", kit().words().of("head.leave"), wishes::leave));
    }

    /** How long the failure has been there: the one red thing in the line. */
    private Table incident(String since) {
        Color red = kit().colour(Tone.BAD);
        Table chip = kit().panel(Surface.of(Palette.faded(red, 0.2f), Round.SOFT)
                .bordered(red)
                .padded(12, 4));
        chip.add(new Image(kit().look().surface(Surface.of(red, Round.BAR))))
                .size(DOT)
                .padRight(8);
        chip.add(kit().figure(Typeface.STRONG, Palette.TEXT, kit().words().of("head.incident", since)));
        return chip;
    }
}
