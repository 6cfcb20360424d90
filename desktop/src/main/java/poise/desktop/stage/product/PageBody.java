package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
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
        middle.add(new BusyCard(paper, spinner).of(waiting))
                .growX()
                .maxWidth(440)
                .pad(8);
        return over(under, middle, 0.55f);
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
                    var cell = above.add(new CrashDialog(paper).of(crash, true))
                            .growX()
                            .pad(26, 10, 0, 10);
                    if (!crash.trace().isEmpty()) cell.growY();
                    return over(report(behind), above, 0.62f);
                })
                .orElseGet(() -> {
                    Table page = page();
                    page.add(new CrashDialog(paper).of(crash, false)).grow();
                    return page;
                });
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
        return new WordCard(paper).of(word);
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
