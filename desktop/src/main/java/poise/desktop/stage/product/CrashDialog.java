package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView;

/** What the product says of its failure: over a page, or filling the window. */
final class CrashDialog {

    private final Paper paper;
    private final Kit kit;

    CrashDialog(Paper paper) {
        this.paper = paper;
        this.kit = paper.kit();
    }

    Table of(PageView.Crash crash, boolean floats) {
        Color bad = kit.look().onPage(Tone.BAD);
        Surface surface = Surface.of(Palette.PAGE_CARD, Round.SOFT)
                .bordered(Palette.faded(bad, 0.55f))
                .padded(14, 10);
        Table dialog = kit.panel(floats ? surface.shadowed() : surface);
        var head = new Table();
        Table mark = kit.panel(Surface.of(Palette.faded(bad, 0.12f), Round.SOFT));
        mark.center();
        mark.add(kit.icon(Icon.TRIANGLE_ALERT, Size.MEDIUM, bad));
        head.add(mark).size(38).padRight(12);
        var words = new Table();
        words.add(kit.line(Typeface.STRONG, bad, crash.heading().title()))
                .growX()
                .row();
        if (!crash.heading().note().isEmpty())
            words.add(kit.paragraph(
                            Typeface.CAPTION, Palette.INK_SOFT, crash.heading().note()))
                    .growX();
        head.add(words).growX();
        paper.button(head, crash.heading().action());
        dialog.add(head).growX().padBottom(8).row();
        if (!crash.trace().isEmpty()) trace(dialog, crash);
        else
            dialog.add(paper.scroll("table", new Pieces(paper).of(crash.pieces())))
                    .grow();
        return dialog;
    }

    private void trace(Table dialog, PageView.Crash crash) {
        if (!crash.pieces().isEmpty())
            dialog.add(new Pieces(paper).of(crash.pieces())).growX().row();
        Table console = paper.console(8, 6);
        console.add(kit.scroll("trace", new ConsoleLines(kit, paper.wishes()).of(crash.trace())))
                .grow();
        dialog.add(console).grow();
    }
}
