package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import poise.desktop.look.Palette;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView;

/** A word of the product in the middle of an empty place. */
final class WordCard {

    private final Paper paper;
    private final Kit kit;

    WordCard(Paper paper) {
        this.paper = paper;
        this.kit = paper.kit();
    }

    Table of(PageView.Word word) {
        var column = new Table();
        Table card = paper.card(22, 14);
        Label title = kit.paragraph(Typeface.TITLE, Palette.INK, word.heading().title());
        title.setAlignment(Align.center);
        card.add(title).growX().padBottom(6).row();
        card.add(new Pieces(paper).centred().of(word.pieces())).growX().row();
        if (!word.heading().note().isEmpty()) {
            Label note = kit.paragraph(
                    Typeface.CAPTION, Palette.INK_SOFT, word.heading().note());
            note.setAlignment(Align.center);
            card.add(note).growX().row();
        }
        if (!word.heading().action().title().isEmpty()) {
            var row = new Table();
            paper.button(row, word.heading().action());
            card.add(row).padTop(10);
        }
        column.add(card).growX().maxWidth(460).pad(4);
        Table page = new Table();
        page.add(paper.scroll("word", column)).grow();
        return page;
    }
}
