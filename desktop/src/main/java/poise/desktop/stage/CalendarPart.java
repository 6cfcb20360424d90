package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Strip;
import poise.desktop.stage.view.ReportView.Calendar;
import poise.desktop.stage.view.ReportView.Deadline;

/** The hours after the meeting as a strip, with what is due in them and what was promised. */
final class CalendarPart extends Part<Calendar> {

    /** More promises than this are told in the debrief. */
    private static final int SHOWN = 3;

    CalendarPart(Kit kit) {
        super(kit);
        setBackground(kit.look().surface(Surface.panel().padded(16, 10)));
    }

    @Override
    protected void build(Calendar calendar) {
        var strip = new Strip(kit());
        calendar.pins().forEach(pin -> strip.pin(pin.at(), pin.tone(), pin.name()));
        add(kit().icon(Icon.CALENDAR, Size.SMALL, Palette.ACCENT)).padRight(12);
        add(strip).growX().row();
        var due = new Table();
        due.left();
        calendar.deadlines().stream().limit(SHOWN).forEach(deadline -> add(due, deadline));
        if (!calendar.deadlines().isEmpty()) add(due).colspan(2).growX().padTop(8);
    }

    private void add(Table due, Deadline deadline) {
        Icon icon = deadline.tone() == Tone.GOOD
                ? Icon.CIRCLE_CHECK
                : deadline.tone() == Tone.BAD ? Icon.CIRCLE_X : Icon.HOURGLASS;
        due.add(kit().icon(icon, Size.SMALL, kit().colour(deadline.tone()))).padRight(7);
        due.add(kit().line(Typeface.CAPTION, Palette.TEXT, deadline.what())).left();
        due.add(kit().figure(Typeface.CAPTION, kit().colour(deadline.tone()), deadline.when()))
                .padLeft(7)
                .padRight(22);
    }
}
