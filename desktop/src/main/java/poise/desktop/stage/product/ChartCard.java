package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.Locale;
import poise.desktop.look.Palette;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.Piece;

/** A chart on a card, with its title, its scale and what stands below it. */
final class ChartCard {

    private final Paper paper;
    private final Kit kit;

    ChartCard(Paper paper) {
        this.paper = paper;
        this.kit = paper.kit();
    }

    Table of(Piece.Chart chart) {
        Table card = paper.card(12, 7);
        card.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, chart.title()))
                .growX()
                .padBottom(5)
                .row();
        var plot = new Table();
        var scale = new Table();
        scale.add(scale(SeriesPlot.most(chart))).right().expandY().top().row();
        scale.add(scale(SeriesPlot.floor(chart))).right().bottom();
        plot.add(scale).growY().padRight(7);
        plot.add(new SeriesPlot(paper, chart)).grow();
        card.add(plot).grow().row();
        if (!chart.labels().isEmpty()) card.add(labels(chart)).growX().padTop(2);
        return card;
    }

    private Label scale(int value) {
        return kit.figure(Typeface.CAPTION, Palette.INK_SOFT, String.format(Locale.ROOT, "%,d", value));
    }

    /** Under its bar each; at both ends of a line, and evenly between. */
    private Table labels(Piece.Chart chart) {
        var row = new Table();
        row.add(new Table()).width(scale(SeriesPlot.most(chart)).getPrefWidth() + 7);
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
}
