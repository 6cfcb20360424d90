package poise.desktop.stage;

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
            add(kit().chip(Tone.BAD, kit().words().of("head.incident", head.incident())))
                    .padRight(18);
        add(kit().icon(Icon.CLOCK, Size.SMALL, Palette.SOFT)).padRight(8);
        add(kit().figure(Typeface.TITLE, Palette.TEXT, head.left())).padRight(7);
        add(kit().figure(Typeface.CAPTION, Palette.SOFT, kit().words().of("head.left")))
                .padRight(16);
        add(kit().plain("leave", kit().words().of("head.leave"), wishes::leave));
    }
}
