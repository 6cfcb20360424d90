package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.Piece;

/** A form on a card: the steps of which one is open, and the fields. */
final class FormCard {

    private final Paper paper;
    private final Kit kit;

    FormCard(Paper paper) {
        this.paper = paper;
        this.kit = paper.kit();
    }

    Table of(Piece.Form form) {
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
}
