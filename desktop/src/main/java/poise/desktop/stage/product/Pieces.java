package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
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
        for (int i = 0; i < pieces.size(); i++) {
            Actor drawn = pieces.get(i).match(this);
            boolean pair = pieces.get(i) instanceof Piece.Chart
                    && i + 1 < pieces.size()
                    && pieces.get(i + 1) instanceof Piece.Grid grid
                    && !grid.columns().isEmpty();
            if (pair) drawn = new Abreast(drawn, pieces.get(++i).match(this));
            table.add(drawn).growX().padBottom(8).row();
        }
        return table;
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
    public Actor chart(Piece.Chart chart) {
        return new ChartCard(paper).of(chart);
    }

    @Override
    public Actor form(Piece.Form form) {
        return new FormCard(paper).of(form);
    }

    @Override
    public Actor console(Piece.Console console) {
        Table table = paper.console(8, 6);
        table.add(new ConsoleLines(kit, paper.wishes()).of(console.lines())).growX();
        return table;
    }
}
