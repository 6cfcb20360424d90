package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.ArrayList;
import java.util.List;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.Piece;

/** The pieces of a page one below the other; a chart and a table side by side where there is room. */
final class Pieces implements Piece.Cases<Actor> {

    /** More letters than this do not fit in large type. */
    private static final int LONG_FIGURE = 14;

    private static final int CARDS = 4;

    private final Paper paper;
    private final Kit kit;
    private int alignment = Align.topLeft;

    Pieces(Paper paper) {
        this.paper = paper;
        this.kit = paper.kit();
    }

    /** From now on sentences stand in the middle. */
    Pieces centred() {
        alignment = Align.center;
        return this;
    }

    Table of(List<Piece> pieces) {
        var table = new Table();
        table.top().left();
        List<Actor> plots = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Actor drawn = pieces.get(i).match(this);
            boolean plot = pieces.get(i) instanceof Piece.Chart || pieces.get(i) instanceof Piece.Grid;
            if (plot) plots.add(drawn);
            if (plot && plots.size() == 1 && i + 1 < pieces.size()) continue;
            if (plot && plots.size() == 2) add(table, new Abreast(plots.get(0), plots.get(1)));
            else {
                plots.stream().limit(1).filter(each -> each != drawn).forEach(each -> add(table, each));
                add(table, drawn);
            }
            plots.clear();
        }
        return table;
    }

    private static void add(Table table, Actor drawn) {
        table.add(drawn).growX().padBottom(8).row();
    }

    @Override
    public Actor figures(Piece.Figures figures) {
        var rows = new Table();
        int inRow = 0;
        int wide = figures.figures().size() > CARDS ? (figures.figures().size() + 1) / 2 : CARDS;
        for (Piece.Figure figure : figures.figures()) {
            if (inRow == wide) {
                rows.row();
                inRow = 0;
            }
            rows.add(card(figure)).grow().uniformX().pad(0, inRow == 0 ? 0 : 8, 0, 0);
            inRow++;
        }
        return rows;
    }

    private Table card(Piece.Figure figure) {
        Table card = paper.card(12, 6);
        if (!figure.name().isEmpty())
            card.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, figure.name()))
                    .growX()
                    .row();
        Typeface face = figure.value().length() > LONG_FIGURE ? Typeface.STRONG : Typeface.TITLE;
        card.add(kit.line(face, Palette.INK, figure.value())).growX().row();
        if (!figure.note().text().isEmpty())
            card.add(paper.cell(figure.note(), Typeface.CAPTION)).growX();
        return card;
    }

    @Override
    public Actor notice(Piece.Notice notice) {
        if (notice.tone() == Tone.PLAIN) return sentence(notice.text());
        var colour = kit.look().onPage(notice.tone());
        Table banner = kit.panel(Surface.of(Palette.faded(colour, 0.08f), Round.TIGHT)
                .bordered(Palette.faded(colour, 0.4f))
                .padded(10, 6));
        banner.add(kit.icon(icon(notice.tone()), Size.SMALL, colour))
                .padRight(9)
                .top();
        banner.add(kit.paragraph(Typeface.BODY, colour, notice.text())).growX();
        return banner;
    }

    private Label sentence(String text) {
        Label sentence = kit.paragraph(Typeface.BODY, Palette.INK, text);
        sentence.setAlignment(alignment);
        return sentence;
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case GOOD -> Icon.CIRCLE_CHECK;
            case BAD -> Icon.CIRCLE_X;
            case WATCH -> Icon.TRIANGLE_ALERT;
            case ACCENT, PLAIN -> Icon.INFO;
        };
    }

    @Override
    public Actor chart(Piece.Chart chart) {
        Table card = paper.card(12, 7);
        card.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, chart.title()))
                .growX()
                .padBottom(5)
                .row();
        var plot = new Table();
        var scale = new Table();
        scale.add(scale(Plot.most(chart))).right().expandY().top().row();
        scale.add(scale(Plot.floor(chart))).right().bottom();
        plot.add(scale).growY().padRight(7);
        plot.add(new Plot(paper, chart)).grow();
        card.add(plot).grow().row();
        if (!chart.labels().isEmpty()) card.add(labels(chart)).growX().padTop(2);
        return card;
    }

    private Label scale(int value) {
        return kit.figure(Typeface.CAPTION, Palette.INK_SOFT, String.format(java.util.Locale.ROOT, "%,d", value));
    }

    /** Under its bar each; at both ends of a line, and evenly between. */
    private Table labels(Piece.Chart chart) {
        var row = new Table();
        row.add(new Table()).width(scale(Plot.most(chart)).getPrefWidth() + 7);
        boolean under = chart.bars() && chart.labels().size() == chart.values().size();
        int last = chart.labels().size() - 1;
        for (int i = 0; i <= last; i++) {
            Label label =
                    kit.line(Typeface.CAPTION, Palette.INK_SOFT, chart.labels().get(i));
            label.setAlignment(under || (i > 0 && i < last) ? Align.center : i == 0 ? Align.left : Align.right);
            row.add(label).growX().uniformX();
        }
        return row;
    }

    @Override
    public Actor grid(Piece.Grid grid) {
        Table card = paper.card(12, 4);
        if (!grid.columns().isEmpty()) {
            for (String column : grid.columns())
                card.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, column))
                        .growX()
                        .pad(3, 0, 3, 8);
            card.row();
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            List<Piece.Cell> row = grid.rows().get(i);
            if (i > 0 || !grid.columns().isEmpty())
                card.add(kit.rule(Palette.PAGE_LINE))
                        .colspan(row.size())
                        .growX()
                        .height(1)
                        .row();
            for (Piece.Cell cell : row)
                card.add(paper.cell(cell, Typeface.BODY)).growX().pad(4, 0, 4, 8);
            card.row();
        }
        return card;
    }

    @Override
    public Actor form(Piece.Form form) {
        Table card = paper.card(14, 8);
        if (!form.steps().isEmpty()) card.add(steps(form)).growX().padBottom(8).row();
        var fields = new Table();
        int column = 0;
        for (Piece.Field field : form.fields()) {
            fields.add(field(field)).growX().uniformX().pad(0, column == 0 ? 0 : 12, 6, 0);
            column = (column + 1) % 2;
            if (column == 0) fields.row();
        }
        card.add(fields).growX();
        return card;
    }

    private Table steps(Piece.Form form) {
        var row = new Table();
        for (int i = 1; i <= form.steps().size(); i++) {
            if (i > 1)
                row.add(kit.rule(Palette.PAGE_LINE))
                        .growX()
                        .height(2)
                        .minWidth(8)
                        .pad(0, 8, 0, 8);
            var colour = i <= form.step() ? paper.brand().deep() : Palette.INK_SOFT;
            Table mark = kit.panel(Surface.of(i == form.step() ? colour : Palette.PAGE_CARD, Round.SOFT)
                    .bordered(colour));
            mark.center();
            var ink = i == form.step() ? Palette.PAGE_CARD : colour;
            if (i < form.step()) mark.add(kit.icon(Icon.CHECK, Size.SMALL, ink));
            else mark.add(kit.figure(Typeface.CAPTION, ink, Integer.toString(i)));
            row.add(mark).size(22).padRight(7);
            row.add(kit.line(
                    i == form.step() ? Typeface.STRONG : Typeface.BODY,
                    i <= form.step() ? Palette.INK : Palette.INK_SOFT,
                    form.steps().get(i - 1)));
        }
        return row;
    }

    private Table field(Piece.Field field) {
        var table = new Table();
        table.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, field.name()))
                .growX()
                .padBottom(2)
                .row();
        Table box = kit.panel(Surface.of(Palette.PAGE, Round.TIGHT)
                .bordered(Palette.PAGE_LINE)
                .padded(9, 4));
        box.add(kit.line(Typeface.BODY, Palette.INK, field.value().isEmpty() ? " " : field.value()))
                .growX();
        table.add(box).growX();
        return table;
    }

    @Override
    public Actor console(Piece.Console console) {
        Table table = paper.console(8, 6);
        table.add(new ConsoleLines(kit, paper.wishes()).of(console.lines())).growX();
        return table;
    }
}
