package poise.desktop.stage.product;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView;

/** One page of the product as a table, whichever page it is. */
final class PageBody implements PageView.Cases<Table> {

    private final Paper paper;
    private final Kit kit;
    private final Spinner spinner;
    private final LogFilter filter;

    PageBody(Paper paper, Spinner spinner, LogFilter filter) {
        this.paper = paper;
        this.kit = paper.kit();
        this.spinner = spinner;
        this.filter = filter;
    }

    @Override
    public Table report(PageView.Report report) {
        Table page = page();
        paper.head(page, report.heading());
        page.add(paper.scroll("table", new Pieces(paper).of(report.pieces()))).grow();
        return page;
    }

    @Override
    public Table waiting(PageView.Waiting waiting) {
        var under = new Table();
        under.top();
        if (waiting.under().isEmpty()) new Skeleton(kit).fill(under);
        else
            under.add(paper.scroll("table", new Pieces(paper).of(waiting.under())))
                    .grow();
        var middle = new Table();
        middle.add(busy(waiting)).growX().maxWidth(440).pad(8);
        return over(under, middle, 0.55f);
    }

    private Table busy(PageView.Waiting waiting) {
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

    /** Something over a page that stands back. */
    private Table over(Table under, Table above, float veil) {
        under.setTouchable(Touchable.disabled);
        var stack = new Stack();
        stack.add(under);
        stack.add(kit.rule(Palette.faded(Palette.PAGE, veil)));
        stack.add(above);
        Table page = page();
        page.add(stack).grow();
        return page;
    }

    @Override
    public Table crash(PageView.Crash crash) {
        return crash.behind()
                .map(behind -> {
                    var above = new Table();
                    above.top();
                    var cell = above.add(dialog(crash, true)).growX().pad(26, 10, 0, 10);
                    if (!crash.trace().isEmpty()) cell.growY();
                    return over(report(behind), above, 0.62f);
                })
                .orElseGet(() -> {
                    Table page = page();
                    page.add(dialog(crash, false)).grow();
                    return page;
                });
    }

    private Table dialog(PageView.Crash crash, boolean floats) {
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

    @Override
    public Table log(PageView.Log log) {
        return new LogViewer(paper, filter, log).page();
    }

    @Override
    public Table terminal(PageView.Terminal terminal) {
        Table page = page();
        Table shell = paper.console(10, 8);
        var head = new Table();
        head.add(kit.icon(Icon.TERMINAL, Size.SMALL, paper.brand().bright())).padRight(8);
        head.add(kit.line(Typeface.CAPTION, Palette.SOFT, terminal.title())).growX();
        shell.add(head).growX().padBottom(6).row();
        shell.add(kit.rule(Palette.LINE)).growX().height(1).padBottom(5).row();
        Table lines = new ConsoleLines(kit, paper.wishes())
                .typed(terminal.lines(), paper.brand().bright());
        shell.add(kit.scroll("log", lines)).grow();
        page.add(shell).grow();
        return page;
    }

    @Override
    public Table settings(PageView.Settings settings) {
        Table page = page();
        paper.head(page, settings.heading());
        page.add(paper.scroll("settings", new SettingRows(paper).of(settings.settings())))
                .grow();
        return page;
    }

    @Override
    public Table word(PageView.Word word) {
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
        Table page = page();
        page.add(paper.scroll("word", column)).grow();
        return page;
    }

    @Override
    public Table dead(PageView.Dead dead) {
        return page();
    }

    @Override
    public Table film(PageView.Film film) {
        return new FilmScreen(paper).of(film);
    }

    @Override
    public Table stream(PageView.Stream stream) {
        return new StreamScreen(paper, spinner).of(stream);
    }

    private static Table page() {
        var page = new Table();
        page.top().left();
        return page;
    }
}
