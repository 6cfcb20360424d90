package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
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

    private static final int COLUMNS = 2;

    private final BoardroomWishes wishes;

    ToolsPart(Kit kit, BoardroomWishes wishes) {
        super(kit);
        this.wishes = wishes;
        setBackground(kit.look().surface(Surface.panel().padded(12, 12)));
    }

    @Override
    protected void build(List<Tool> tools) {
        add(Headings.panel(kit(), Icon.ZAP, kit().words().of("tools.title")))
                .colspan(COLUMNS)
                .growX()
                .padBottom(4)
                .row();
        int placed = 0;
        for (Tool tool : tools) {
            boolean left = placed % COLUMNS == 0;
            add(press(tool, ++placed)).growX().uniformX().height(50).padTop(7).padRight(left ? 7 : 0);
            if (!left) row();
        }
        if (placed % COLUMNS == 1) add().growX();
    }

    private Press press(Tool tool, int number) {
        boolean free = tool.waiting().isEmpty();
        Press press = kit().press("tool-" + tool.id(), Surface.card().padded(9, 6), () -> wishes.use(tool.id()));
        press.setDisabled(!free);
        press.center().left();
        press.add(kit().icon(tool.icon(), Size.MEDIUM, free ? Palette.ACCENT : Palette.FAINT))
                .padRight(8);
        var words = new Table();
        words.add(kit().line(Typeface.STRONG, free ? Palette.TEXT : Palette.FAINT, tool.title()))
                .growX()
                .row();
        words.add(kit().line(Typeface.CAPTION, Palette.FAINT, free ? tool.note() : tool.waiting()))
                .growX();
        press.add(words).growX();
        if (number <= 9) press.add(kit().digit(press, number)).padLeft(4);
        return press;
    }
}
