package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Tone;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.view.PageView;
import poise.desktop.stage.view.PageView.Action;

/** One page of the product as a table, whichever page it is. */
final class PageBody implements PageView.Cases<Table> {

    /** More letters than this do not fit in large type. */
    private static final int LONG_FIGURE = 16;

    private final Kit kit;
    private final BoardroomWishes wishes;

    PageBody(Kit kit, BoardroomWishes wishes) {
        this.kit = kit;
        this.wishes = wishes;
    }

    @Override
    public Table report(PageView.Report report) {
        Table page = page(report.title(), report.action());
        page.add(kit.line(Typeface.BODY, kit.look().onPage(report.tone()), report.note()))
                .growX()
                .padBottom(12)
                .row();
        if (!report.figures().isEmpty())
            page.add(figures(report.figures())).growX().padBottom(12).row();
        page.add(kit.scroll("table", new PageTable(kit).of(report.columns(), report.rows())))
                .grow();
        return page;
    }

    private Table figures(List<PageView.Figure> figures) {
        var row = new Table();
        for (PageView.Figure figure : figures) {
            Table card = card();
            card.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, figure.name()))
                    .growX()
                    .row();
            Typeface face = figure.value().length() > LONG_FIGURE ? Typeface.STRONG : Typeface.TITLE;
            card.add(kit.line(face, Palette.INK, figure.value())).growX();
            row.add(card).grow().uniformX().padRight(10);
        }
        return row;
    }

    @Override
    public Table waiting(PageView.Waiting waiting) {
        Table page = page(waiting.title(), Action.NONE);
        var middle = new Table();
        middle.add(kit.icon(Icon.HOURGLASS, Size.LARGE, Palette.ACCENT_DEEP)).row();
        middle.add(kit.line(Typeface.STRONG, Palette.INK, waiting.note()))
                .padTop(12)
                .row();
        middle.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, waiting.since()))
                .padTop(4);
        page.add(middle).grow();
        return page;
    }

    @Override
    public Table crash(PageView.Crash crash) {
        Table page = kit.panel(Surface.of(Palette.PAGE_CARD, Round.SOFT)
                .bordered(kit.colour(Tone.BAD))
                .padded(12, 8));
        var head = new Table();
        head.add(kit.icon(Icon.TRIANGLE_ALERT, Size.LARGE, kit.look().onPage(Tone.BAD)))
                .padRight(14);
        var words = new Table();
        words.add(kit.line(Typeface.STRONG, kit.look().onPage(Tone.BAD), crash.title()))
                .growX()
                .row();
        words.add(kit.line(Typeface.CAPTION, Palette.INK_SOFT, crash.note())).growX();
        head.add(words).growX();
        action(head, crash.action());
        page.add(head).growX().padBottom(8).row();
        page.add(console("trace", crash.trace())).grow();
        return page;
    }

    @Override
    public Table log(PageView.Log log) {
        var page = new Table();
        page.add(kit.line(Typeface.STRONG, Palette.INK, log.title()))
                .growX()
                .padBottom(6)
                .row();
        page.add(console("log", log.lines())).grow();
        return page;
    }

    private Table console(String name, List<PageView.Line> lines) {
        Table console = kit.panel(Surface.of(Palette.CONSOLE, Round.SOFT).padded(6, 6));
        console.add(kit.scroll(name, new ConsoleLines(kit, wishes).of(lines))).grow();
        return console;
    }

    @Override
    public Table settings(PageView.Settings settings) {
        Table page = page(settings.title(), settings.action());
        page.add(kit.line(Typeface.BODY, Palette.INK_SOFT, settings.note()))
                .growX()
                .padBottom(10)
                .row();
        page.add(kit.scroll("settings", new SettingRows(kit, wishes).of(settings.settings())))
                .grow();
        return page;
    }

    private Table page(String title, Action action) {
        var page = new Table();
        page.top().left();
        var head = new Table();
        head.add(kit.line(Typeface.TITLE, Palette.INK, title)).growX();
        action(head, action);
        page.add(head).growX().padBottom(6).row();
        return page;
    }

    private void action(Table head, Action action) {
        if (action.title().isEmpty()) return;
        var style = kit.look().styles().onPage();
        head.add(kit.button(style, "press-" + action.id(), action.title(), () -> wishes.press(action.id())));
    }

    private Table card() {
        return kit.panel(Surface.of(Palette.PAGE_CARD, Round.SOFT)
                .bordered(Palette.PAGE_LINE)
                .padded(12, 8));
    }
}
