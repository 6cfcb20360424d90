package poise.desktop.stage.product;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Locale;
import poise.desktop.look.Palette;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.product.LogFilter.Seen;
import poise.desktop.stage.view.PageView;

/** A log with numbered lines, their levels as chips, and a choice of what is seen. */
final class LogViewer {

    private final Paper paper;
    private final Kit kit;
    private final LogFilter filter;
    private final PageView.Log log;
    private final Table choices = new Table();
    private final Table lines = new Table();

    LogViewer(Paper paper, LogFilter filter, PageView.Log log) {
        this.paper = paper;
        this.kit = paper.kit();
        this.filter = filter;
        this.log = log;
    }

    Table page() {
        var page = new Table();
        page.top().left();
        var head = new Table();
        head.add(kit.line(Typeface.STRONG, Palette.INK, log.title())).growX();
        head.add(choices);
        page.add(head).growX().padBottom(6).row();
        Table console = paper.console(6, 6);
        lines.top();
        console.add(kit.scroll("log", lines)).grow();
        page.add(console).grow();
        fill();
        return page;
    }

    private void fill() {
        choices.clearChildren();
        for (Seen seen : Seen.values()) {
            var style = kit.look().styles().pageChoice(paper.brand(), filter.seen() == seen);
            String name = seen.name().toLowerCase(Locale.ROOT);
            choices.add(kit.button(
                            style, "filter-" + name, kit.words().of("page." + name, count(seen)), () -> see(seen)))
                    .padLeft(6);
        }
        lines.clearChildren();
        var drawn = new ConsoleLines(kit, paper.wishes());
        List<PageView.Line> all = log.lines();
        for (int i = 0; i < all.size(); i++) {
            if (filter.seen().shows(all.get(i).tone()))
                lines.add(drawn.numbered(all.get(i), i + 1)).growX().row();
        }
    }

    private void see(Seen seen) {
        filter.see(seen);
        fill();
    }

    private long count(Seen seen) {
        return log.lines().stream().filter(line -> seen.shows(line.tone())).count();
    }
}
