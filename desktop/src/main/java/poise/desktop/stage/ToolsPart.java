package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Part;
import poise.desktop.stage.kit.Press;
import poise.desktop.stage.view.BoardroomView.Tool;

/** What the player can do, the first ten on a digit key each. */
final class ToolsPart extends Part<List<Tool>> {

    private static final float HEIGHT = 37;
    private static final float LOW = 27;

    /** So much of a title is seen before what stands beside it. */
    private static final float TITLE = 260;

    private static final float LARGE_TITLE = 170;

    private static final int KEYS = 10;

    private final int most;
    private final Consumer<String> use;

    /** Up to so many tools have two lines each, more of them one. */
    ToolsPart(Kit kit, int most, Consumer<String> use) {
        super(kit);
        this.most = most;
        this.use = use;
        setBackground(kit.look().surface(Surface.panel().padded(14, 9)));
    }

    @Override
    protected void build(List<Tool> tools) {
        add(Headings.panel(kit(), Icon.ZAP, kit().words().of("tools.title")))
                .growX()
                .padBottom(3)
                .row();
        int placed = 0;
        boolean few = kit().grown(tools.size()) <= most;
        var list = new Table();
        list.top().left();
        for (Tool tool : tools)
            list.add(press(tool, ++placed, few))
                    .growX()
                    .height(kit().grown(few ? HEIGHT : LOW))
                    .padTop(2)
                    .row();
        add(kit().scroll("tools", list)).growX();
    }

    private Press press(Tool tool, int number, boolean few) {
        boolean free = tool.waiting().isEmpty();
        Press press = kit().press("tool-" + tool.id(), Surface.card().padded(10, 1), () -> use.accept(tool.id()));
        press.setDisabled(!free);
        press.center().left();
        press.add(kit().icon(tool.icon(), Size.SMALL, free ? Palette.ACCENT : Palette.FAINT))
                .padRight(10);
        press.add(few ? words(tool, free) : line(tool, free)).growX();
        if (number <= KEYS) press.add(kit().digit(press, number % KEYS)).padLeft(8);
        return press;
    }

    /** What it is called, and beside it what it does or why it has to wait. */
    private Table line(Tool tool, boolean free) {
        var line = new Table();
        Label title = kit().line(Typeface.STRONG, free ? Palette.TEXT : Palette.FAINT, tool.title());
        line.add(title).minWidth(Math.min(title.getPrefWidth(), kit().large() ? LARGE_TITLE : TITLE));
        String small = free ? tool.note() : tool.waiting();
        line.add(kit().line(Typeface.CAPTION, free ? Palette.FAINT : Palette.SOFT, small))
                .growX()
                .padLeft(10);
        return line;
    }

    /** What it is called, and under it what it does or why it has to wait. */
    private Table words(Tool tool, boolean free) {
        var words = new Table();
        words.add(kit().line(Typeface.STRONG, free ? Palette.TEXT : Palette.FAINT, tool.title()))
                .growX()
                .row();
        String small = free ? tool.note() : tool.waiting();
        if (!small.isEmpty())
            words.add(kit().line(Typeface.CAPTION, free ? Palette.FAINT : Palette.SOFT, small))
                    .growX();
        return words;
    }
}
