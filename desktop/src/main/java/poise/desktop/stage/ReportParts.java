package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.ReportView;

/** The pieces of the time after the meeting that change while a report is being written. */
record ReportParts(Due due, Known known, ToolsPart tools, AskPart ask) {

    ReportParts(Kit kit, ReportWishes wishes) {
        this(new Due(kit), new Known(kit), new ToolsPart(kit, wishes::use), new AskPart(kit, wishes));
    }

    void show(ReportView view) {
        due.show(view.due());
        known.show(view.known());
        tools.show(view.tools());
        ask.show(view.ask());
    }

    /** How many hours have passed. */
    static final class Due extends Part<String> {

        Due(Kit kit) {
            super(kit);
        }

        @Override
        protected void build(String due) {
            add(kit().chip(Tone.WATCH, due));
        }
    }

    /** What the player knows by now. */
    static final class Known extends Part<String> {

        Known(Kit kit) {
            super(kit);
            setBackground(kit.look().surface(Surface.panel()));
        }

        @Override
        protected void build(String known) {
            add(Headings.panel(kit(), Icon.FILE_TEXT, kit().words().of("report.known")))
                    .growX()
                    .row();
            ScrollPane pane = kit().scroll("known", kit().paragraph(Typeface.BODY, Palette.SOFT, known));
            add(pane).grow().padTop(8);
        }
    }
}
