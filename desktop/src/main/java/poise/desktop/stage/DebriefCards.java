package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.IntConsumer;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.DebriefView;

/** The cards of which a debrief is made, but for what was found. */
final class DebriefCards {

    private final Kit kit;
    private final DebriefFindings findings;

    DebriefCards(Kit kit) {
        this.kit = kit;
        this.findings = new DebriefFindings(kit);
    }

    /** The total with its band, the verdict and the three sums. */
    Table score(DebriefView view) {
        Table panel = kit.panel(Surface.panel().padded(24, 9));
        panel.add(total(view.score())).padRight(34);
        panel.add(told(view)).growX().padRight(34);
        panel.add(sums(view.score())).width(kit.grown(240) + 60);
        return panel;
    }

    private Table total(DebriefView.Score score) {
        var total = new Table();
        total.add(kit.figure(Typeface.DISPLAY, Palette.TEXT, Integer.toString(score.total())));
        total.add(kit.figure(Typeface.CAPTION, Palette.FAINT, kit.words().of("debrief.of", 1000)))
                .bottom()
                .padBottom(8)
                .padLeft(4)
                .row();
        total.add(kit.chip(score.tone(), score.band())).colspan(2).left();
        return total;
    }

    private Table told(DebriefView view) {
        var told = new Table();
        var title = new Table();
        title.add(kit.line(Typeface.TITLE, Palette.TEXT, view.scenario())).growX();
        if (view.score().corrected())
            title.add(kit.chip(Tone.WATCH, kit.words().of("debrief.unranked"))).padLeft(12);
        told.add(title).growX().row();
        told.add(kit.paragraph(Typeface.BODY, Palette.SOFT, view.verdict()))
                .growX()
                .padTop(4);
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
                    .minHeight(kit.grown(24))
                    .row();
        }
        return sums;
    }

    /** What an executive thought of it: the face, the trust that moved, and the notes a line each. */
    Table note(DebriefView.Note note) {
        Table card = kit.panel(Surface.card().padded(12, 10));
        Table frame = kit.panel(Surface.of(Palette.HOVER, Round.SOFT));
        frame.bottom().add(kit.portrait(note.face(), note.expression())).size(58);
        card.add(frame).size(62, 60).top().padRight(12);
        var words = new Table();
        words.add(kit.line(Typeface.STRONG, Palette.TEXT, note.name())).growX();
        words.add(kit.chip(note.tone(), note.trust())).right().row();
        words.add(kit.line(Typeface.CAPTION, Palette.FAINT, note.role()))
                .colspan(2)
                .growX()
                .row();
        for (String line : note.lines())
            words.add(kit.paragraph(Typeface.BODY, note.wrote() ? Palette.TEXT : Palette.FAINT, line))
                    .colspan(2)
                    .growX()
                    .padTop(4)
                    .row();
        card.add(words).growX().top();
        return card;
    }

    /** What was not sure enough to count; an utterance can be put right at once. */
    Table question(DebriefView.Question question, String name, IntConsumer correct) {
        Table card = kit.panel(Surface.card().padded(14, 10));
        var head = new Table();
        head.add(kit.paragraph(Typeface.STRONG, Palette.TEXT, question.asks())).growX();
        head.add(kit.figure(Typeface.MONO, Palette.FAINT, question.at()))
                .top()
                .padTop(3)
                .padLeft(10);
        if (question.utterance() > 0)
            head.add(pencil(name, () -> correct.accept(question.utterance())))
                    .top()
                    .padLeft(10);
        card.add(head).growX().row();
        card.add(findings.quote(question.quote())).growX().padTop(6).row();
        card.add(kit.paragraph(Typeface.CAPTION, Palette.FAINT, question.note()))
                .growX()
                .padTop(6);
        return card;
    }

    private Press pencil(String name, Runnable whenPressed) {
        Surface surface =
                Surface.of(Palette.RAISED, Round.TIGHT).bordered(Palette.LINE).padded(5, 5);
        Press pencil = kit.press(name, surface, whenPressed);
        pencil.add(kit.icon(Icon.PENCIL, Size.SMALL, Palette.SOFT));
        return pencil;
    }

    /** How the player spoke, in figures, with what is worth working on. */
    Table delivery(List<DebriefView.Measure> measures) {
        var list = new Table();
        list.top().left();
        list.add(kit.paragraph(Typeface.CAPTION, Palette.FAINT, kit.words().of("debrief.delivery.hint")))
                .colspan(2)
                .growX()
                .padBottom(12)
                .row();
        for (DebriefView.Measure measure : measures) {
            list.add(kit.line(Typeface.STRONG, Palette.TEXT, measure.name()))
                    .top()
                    .left()
                    .width(kit.grown(170))
                    .padRight(16);
            list.add(figures(measure)).growX().padBottom(14).row();
        }
        return list;
    }

    private Table figures(DebriefView.Measure measure) {
        var figures = new Table();
        figures.add(kit.paragraph(Typeface.BODY, Palette.SOFT, measure.value()))
                .growX()
                .row();
        if (!measure.hint().isEmpty())
            figures.add(kit.paragraph(Typeface.BODY, kit.colour(Tone.WATCH), measure.hint()))
                    .growX()
                    .padTop(4);
        return figures;
    }

    /** What was said and done, line by line; whatever the player said can be put right. */
    Table record(List<DebriefView.Line> lines, IntConsumer correct) {
        var record = new Table();
        record.top().left();
        for (DebriefView.Line line : lines) {
            record.add(kit.figure(Typeface.MONO, Palette.FAINT, line.clock()))
                    .top()
                    .right()
                    .padTop(2)
                    .padRight(12);
            record.add(told(line)).growX().top().padBottom(7);
            if (line.utterance() > 0)
                record.add(pencil("correct-" + line.utterance(), () -> correct.accept(line.utterance())))
                        .top()
                        .padLeft(10);
            record.row();
        }
        return record;
    }

    private Table told(DebriefView.Line line) {
        var told = new Table();
        boolean said = !line.who().isEmpty();
        told.add(kit.paragraph(
                        Typeface.BODY,
                        line.utterance() > 0 ? Palette.TEXT : said ? Palette.SOFT : Palette.FAINT,
                        said ? line.who() + ": " + line.text() : line.text()))
                .growX();
        if (line.isCorrected()) {
            told.add(kit.chip(Tone.WATCH, kit.words().of("debrief.corrected")))
                    .top()
                    .padLeft(10)
                    .row();
            told.add(kit.paragraph(Typeface.CAPTION, Palette.FAINT, kit.words().of("debrief.heard", line.heard())))
                    .colspan(2)
                    .growX()
                    .padTop(2);
        }
        return told;
    }
}
