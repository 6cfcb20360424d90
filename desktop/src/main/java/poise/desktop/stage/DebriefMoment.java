package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.DebriefView;
import poise.desktop.stage.view.TimelineView;

/** One moment of a take: what was said, done and shown, how everybody sat there, and what the protocol waited for. */
final class DebriefMoment {

    private static final int COLUMNS = 2;
    private static final float FACE = 40;

    private final Kit kit;
    private final Table list = new Table();

    DebriefMoment(Kit kit) {
        this.kit = kit;
        list.top().left();
    }

    Table of(DebriefView view, TimelineView.Still still) {
        add(head(still), 8);
        if (still.said().isEmpty())
            add(kit.paragraph(Typeface.BODY, Palette.FAINT, kit.words().of("moment.nobody")), 6);
        still.said().forEach(said -> add(said(said), 6));
        still.done().forEach(done -> add(done(done), 6));
        add(people(still), 6);
        if (!still.open().isEmpty()) add(caption("moment.waits"), 2);
        still.open().forEach(open -> add(open(open), 2));
        if (!still.findings().isEmpty()) add(caption("moment.findings"), 2);
        still.findings().forEach(number -> add(finding(view.findings().get(number)), 2));
        return list;
    }

    private void add(Actor actor, float below) {
        list.add(actor).growX().padBottom(below).row();
    }

    private Actor caption(String key) {
        return kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of(key));
    }

    private Table head(TimelineView.Still still) {
        var head = new Table();
        head.add(kit.figure(Typeface.TITLE, Palette.TEXT, still.clock())).padRight(12);
        String where =
                still.shown().isEmpty() ? still.act() : kit.words().of("moment.shown", still.act(), still.shown());
        head.add(kit.paragraph(Typeface.CAPTION, Palette.SOFT, where)).growX();
        return head;
    }

    private Table said(TimelineView.Said said) {
        var line = new Table();
        line.add(kit.rule(kit.colour(said.tone()))).width(3).growY().padRight(10);
        var words = new Table();
        words.add(kit.line(Typeface.CAPTION, kit.colour(said.tone()), said.who()))
                .growX()
                .row();
        words.add(kit.paragraph(Typeface.BODY, Palette.TEXT, said.text())).growX();
        line.add(words).growX();
        return line;
    }

    private Table done(TimelineView.Done done) {
        var line = new Table();
        line.add(kit.icon(done.icon(), Size.SMALL, Palette.ACCENT))
                .top()
                .padTop(1)
                .padRight(8);
        String words =
                done.object().isEmpty() ? done.title() : kit.words().of("moment.done", done.title(), done.object());
        line.add(kit.paragraph(Typeface.BODY, Palette.SOFT, words)).growX();
        return line;
    }

    private Table people(TimelineView.Still still) {
        var people = new Table();
        int placed = 0;
        for (TimelineView.Sitter each : still.people()) {
            people.add(sitter(each)).growX().uniformX().pad(0, 0, 6, placed % COLUMNS == 0 ? 8 : 0);
            if (++placed % COLUMNS == 0) people.row();
        }
        if (placed % COLUMNS != 0) people.add().growX().uniformX();
        return people;
    }

    private Table sitter(TimelineView.Sitter each) {
        Table seat = kit.panel(Surface.of(Palette.RAISED, Round.SOFT).padded(6, 4));
        seat.add(kit.portrait(each.face(), each.expression())).size(FACE).padRight(8);
        var words = new Table();
        words.add(kit.line(Typeface.CAPTION, Palette.TEXT, each.name())).growX().row();
        words.add(kit.line(Typeface.CAPTION, Palette.SOFT, each.mood())).growX().row();
        words.add(kit.line(Typeface.CAPTION, kit.colour(each.tone()), each.trust()))
                .growX();
        seat.add(words).growX();
        return seat;
    }

    private Table open(TimelineView.Open open) {
        var line = new Table();
        line.add(kit.line(Typeface.BODY, Palette.SOFT, open.title())).growX();
        line.add(kit.line(Typeface.CAPTION, kit.colour(open.tone()), open.until()))
                .right()
                .padLeft(8);
        return line;
    }

    private Table finding(DebriefView.Finding finding) {
        var line = new Table();
        line.add(kit.icon(DebriefFindings.icon(finding.tone()), Size.SMALL, kit.colour(finding.tone())))
                .padRight(8);
        line.add(kit.line(Typeface.BODY, Palette.TEXT, finding.title())).growX();
        line.add(kit.figure(Typeface.CAPTION, kit.colour(finding.tone()), finding.marks()))
                .padLeft(8);
        return line;
    }
}
