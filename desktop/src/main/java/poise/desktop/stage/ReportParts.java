package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import poise.desktop.look.Icon;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.view.ReportView;
import poise.desktop.stage.view.ReportView.News;

/** The pieces of the time after the meeting that change while a report is being written. */
record ReportParts(CalendarPart calendar, Due due, Known known, ToolsPart tools, AskPart ask, DictationPart dictation) {

    ReportParts(Kit kit, ReportWishes wishes, Paperwork paperwork) {
        this(
                new CalendarPart(kit),
                new Due(kit),
                new Known(kit),
                new ToolsPart(kit, ToolsPart.Plan.ROWS, wishes::use),
                new AskPart(kit, wishes, paperwork),
                new DictationPart(kit, wishes));
    }

    void show(ReportView view) {
        calendar.show(view.calendar());
        due.show(view.due());
        known.show(view.known());
        tools.show(view.tools());
        ask.show(view.ask());
        ask.hear(view.dictation());
        dictation.show(view.dictation());
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
    static final class Known extends Part<List<News>> {

        Known(Kit kit) {
            super(kit);
            setBackground(kit.look().surface(Surface.panel()));
        }

        @Override
        protected void build(List<News> known) {
            add(Headings.panel(kit(), Icon.FILE_TEXT, kit().words().of("report.known")))
                    .growX()
                    .row();
            var list = new Table();
            list.top().left();
            known.forEach(news -> list.add(of(news)).growX().padBottom(12).row());
            add(kit().scroll("known", list)).grow().padTop(8);
        }

        private Table of(News news) {
            var table = new Table();
            if (!news.from().isEmpty()) {
                var head = new Table();
                head.add(kit().line(Typeface.STRONG, Palette.ACCENT, news.from()))
                        .growX();
                head.add(kit().figure(Typeface.CAPTION, Palette.FAINT, news.when()))
                        .padLeft(8);
                table.add(head).growX().row();
            }
            table.add(kit().paragraph(Typeface.BODY, Palette.SOFT, news.text())).growX();
            if (news.waits()) {
                table.row();
                table.add(kit().chip(Tone.WATCH, kit().words().of("report.waits")))
                        .left()
                        .padTop(4);
            }
            return table;
        }
    }
}
