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
import poise.desktop.stage.kit.Timeline;
import poise.desktop.stage.view.DebriefView;

/** The cards of which a debrief is made. */
final class DebriefCards {

    private final Kit kit;

    DebriefCards(Kit kit) {
        this.kit = kit;
    }

    /** The total with its band, the three sums, the verdict and the timeline. */
    Table score(DebriefView view) {
        Table panel = kit.panel(Surface.panel().padded(24, 14));
        panel.add(total(view.score())).padRight(34);
        panel.add(told(view)).growX().padRight(34);
        panel.add(sums(view.score())).width(300);
        return panel;
    }

    private Table total(DebriefView.Score score) {
        var total = new Table();
        total.add(kit.figure(Typeface.DISPLAY, Palette.TEXT, Integer.toString(score.total())));
        total.add(kit.line(Typeface.CAPTION, Palette.FAINT, kit.words().of("debrief.of", 1000)))
                .bottom()
                .padBottom(8)
                .padLeft(4)
                .row();
        total.add(kit.chip(score.tone(), score.band())).colspan(2).left();
        return total;
    }

    private Table told(DebriefView view) {
        var told = new Table();
        told.add(kit.line(Typeface.TITLE, Palette.TEXT, view.scenario()))
                .growX()
                .row();
        told.add(kit.paragraph(Typeface.BODY, Palette.SOFT, view.verdict()))
                .growX()
                .padTop(4)
                .row();
        var line = new Timeline(kit);
        view.timeline().forEach(mark -> line.pin(mark.at(), mark.tone(), mark.label()));
        told.add(line).growX().padTop(10);
        return told;
    }

    private Table sums(DebriefView.Score score) {
        var sums = new Table();
        for (DebriefView.Sum sum : score.sums()) {
            int permille = sum.outOf() == 0 ? 0 : sum.marks() * 1000 / sum.outOf();
            sums.add(kit.line(Typeface.CAPTION, Palette.SOFT, sum.name()))
                    .left()
                    .padRight(12);
            sums.add(kit.meter(Palette.ACCENT, permille)).growX().padRight(12);
            sums.add(kit.figure(Typeface.STRONG, Palette.TEXT, kit.words().of("debrief.sum", sum.marks(), sum.outOf())))
                    .right()
                    .height(24)
                    .row();
        }
        return sums;
    }

    Table finding(DebriefView.Finding finding) {
        Table card = kit.panel(Surface.card());
        var head = new Table();
        head.add(kit.icon(icon(finding.tone()), Size.MEDIUM, finding.tone().colour()))
                .padRight(10);
        head.add(kit.line(Typeface.STRONG, Palette.TEXT, finding.title())).growX();
        head.add(kit.figure(Typeface.MONO, Palette.FAINT, finding.at())).padRight(12);
        head.add(kit.chip(finding.tone(), finding.status())).padRight(12);
        head.add(kit.figure(Typeface.STRONG, Palette.TEXT, finding.marks()));
        card.add(head).growX().row();
        if (!finding.quote().isEmpty())
            card.add(quote(finding.quote())).growX().padTop(8).row();
        card.add(kit.paragraph(Typeface.BODY, Palette.SOFT, finding.because()))
                .growX()
                .padTop(6);
        return card;
    }

    Table mode(DebriefView.Mode mode) {
        Table card = kit.panel(Surface.card().bordered(mode.fatal() ? Palette.BAD : Palette.WATCH));
        var head = new Table();
        head.add(kit.line(Typeface.STRONG, Palette.TEXT, mode.title())).growX();
        if (mode.fatal()) head.add(kit.chip(Tone.BAD, kit.words().of("debrief.fatal")));
        card.add(head).growX().row();
        if (!mode.quote().isEmpty())
            card.add(quote(mode.quote())).growX().padTop(8).row();
        card.add(kit.paragraph(Typeface.BODY, Palette.SOFT, mode.instead()))
                .growX()
                .padTop(6);
        return card;
    }

    Table note(DebriefView.Note note) {
        Table card = kit.panel(Surface.card().padded(12, 8));
        Table frame = kit.panel(Surface.of(Palette.HOVER, Round.SOFT));
        frame.bottom().add(kit.portrait(note.face(), note.expression())).size(58);
        card.add(frame).size(62, 60).top().padRight(12);
        var words = new Table();
        words.add(kit.line(Typeface.STRONG, Palette.TEXT, note.name())).growX();
        words.add(kit.figure(Typeface.CAPTION, note.tone().colour(), note.trust()))
                .row();
        words.add(kit.paragraph(Typeface.BODY, Palette.SOFT, note.text()))
                .colspan(2)
                .growX();
        card.add(words).growX().top();
        return card;
    }

    private Table quote(String quote) {
        var line = new Table();
        line.add(kit.rule(Palette.ACCENT)).width(3).growY().padRight(10);
        line.add(kit.paragraph(Typeface.BODY, Palette.TEXT, quote)).growX();
        return line;
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case GOOD -> Icon.CIRCLE_CHECK;
            case WATCH -> Icon.CLOCK;
            case BAD -> Icon.CIRCLE_X;
            case ACCENT, PLAIN -> Icon.INFO;
        };
    }
}
