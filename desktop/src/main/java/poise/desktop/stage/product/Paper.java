package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextButton;
import poise.desktop.look.Brand;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Scroller;
import poise.desktop.stage.view.PageView.Action;
import poise.desktop.stage.view.PageView.Heading;
import poise.desktop.stage.view.Piece;

/** What the product's pages are drawn with: the kit, and the colour of the product. */
record Paper(Kit kit, Brand brand, ProductWishes wishes) {

    Table card(float across, float down) {
        return kit.panel(Surface.of(Palette.PAGE_CARD, Round.SOFT)
                .bordered(Palette.PAGE_LINE)
                .padded(across, down));
    }

    Table console(float across, float down) {
        return kit.panel(Surface.of(Palette.CONSOLE, Round.SOFT).padded(across, down));
    }

    /** Content that may be higher than the page. */
    Scroller scroll(String name, Actor content) {
        return kit.scroll(name, content, Palette.SOFT);
    }

    /** A few words, on a chip if they are set apart. */
    Table cell(Piece.Cell cell, Typeface face) {
        var table = new Table();
        table.left();
        if (cell.chip()) table.add(chip(cell.tone(), cell.text())).minWidth(0);
        else
            table.add(kit.line(face, face == Typeface.CAPTION ? Palette.INK_SOFT : Palette.INK, cell.text()))
                    .growX();
        return table;
    }

    Table chip(Tone tone, String words) {
        Color colour = kit.look().onPage(tone);
        Table chip = kit.panel(Surface.of(Palette.faded(colour, 0.1f), Round.TIGHT)
                .bordered(Palette.faded(colour, 0.35f))
                .padded(7, 1));
        chip.add(kit.line(Typeface.CAPTION, colour, words)).growX();
        return chip;
    }

    /** Adds the title of a page, what stands beside it, and its button. */
    void head(Table page, Heading heading) {
        var head = new Table();
        var words = new Table();
        words.left();
        words.add(kit.line(Typeface.TITLE, Palette.INK, heading.title()))
                .growX()
                .row();
        if (!heading.note().isEmpty())
            words.add(kit.paragraph(Typeface.CAPTION, Palette.INK_SOFT, heading.note()))
                    .growX();
        head.add(words).growX();
        button(head, heading.action());
        page.add(head).growX().padBottom(8).row();
    }

    /** Adds a button if there is one; what cannot be pressed looks so. */
    void button(Table row, Action action) {
        if (action.title().isEmpty()) return;
        String name = action.id().isEmpty() ? "idle" : "press-" + action.id();
        TextButton button =
                kit.button(kit.look().styles().onPage(brand), name, action.title(), () -> wishes.press(action.id()));
        button.setDisabled(action.id().isEmpty());
        row.add(button).padLeft(12);
    }
}
