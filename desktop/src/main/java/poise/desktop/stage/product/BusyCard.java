package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView;

/** What the product is busy with, how far it is and for how long. */
final class BusyCard {

    private final Paper paper;
    private final Kit kit;
    private final Spinner spinner;

    BusyCard(Paper paper, Spinner spinner) {
        this.paper = paper;
        this.kit = paper.kit();
        this.spinner = spinner;
    }

    Table of(PageView.Waiting waiting) {
        Table card = kit.panel(Surface.of(Palette.PAGE_CARD, Round.SOFT)
                .bordered(Palette.PAGE_LINE)
                .shadowed()
                .padded(18, 12));
        card.add(spinner.in(paper.brand().deep())).padRight(16).top();
        var words = new Table();
        var title = new Table();
        title.add(kit.line(Typeface.STRONG, Palette.INK, waiting.title())).growX();
        title.add(kit.figure(Typeface.CAPTION, Palette.INK_SOFT, waiting.since()))
                .padLeft(10);
        words.add(title).growX().row();
        for (String note : waiting.notes())
            words.add(kit.paragraph(Typeface.BODY, Palette.INK_SOFT, note))
                    .growX()
                    .padTop(3)
                    .row();
        waiting.progress()
                .ifPresent(progress -> words.add(kit.meter(paper.brand().deep(), Palette.PAGE_LINE, progress))
                        .growX()
                        .padTop(9));
        card.add(words).growX();
        return card;
    }
}
