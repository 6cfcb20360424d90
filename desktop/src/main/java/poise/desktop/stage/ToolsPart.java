package poise.desktop.stage;

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

/** What the player can do, each on a digit key. */
final class ToolsPart extends Part<List<Tool>> {

    private static final float HEIGHT = 37;

    private final Consumer<String> use;

    ToolsPart(Kit kit, Consumer<String> use) {
        super(kit);
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
        for (Tool tool : tools)
            add(press(tool, ++placed)).growX().height(HEIGHT).padTop(2).row();
    }

    private Press press(Tool tool, int number) {
        boolean free = tool.waiting().isEmpty();
        Press press = kit().press("tool-" + tool.id(), Surface.card().padded(10, 1), () -> use.accept(tool.id()));
        press.setDisabled(!free);
        press.center().left();
        press.add(kit().icon(tool.icon(), Size.SMALL, free ? Palette.ACCENT : Palette.FAINT))
                .padRight(10);
        press.add(words(tool, free)).growX();
        if (number <= 9) press.add(kit().digit(press, number)).padLeft(8);
        return press;
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
