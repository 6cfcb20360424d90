package poise.desktop.stage;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import poise.desktop.look.Icon;
import poise.desktop.look.Icon.Size;
import poise.desktop.look.Palette;
import poise.desktop.look.Surface;
import poise.desktop.look.Surface.Round;
import poise.desktop.look.Typeface;
import poise.desktop.stage.kit.Kit;
import poise.desktop.stage.kit.Press;

/** A row of buttons of which one is open; the open one has another border and brighter words. */
final class Tabs {

    private final Kit kit;
    private final Table row = new Table();

    Tabs(Kit kit) {
        this.kit = kit;
        row.left();
    }

    /** What is on a button, which has a name for tests and keyboards. */
    record Tab(String name, String words, Icon icon) {}

    void tab(Tab tab, boolean open, Runnable whenPressed) {
        Surface surface = Surface.of(open ? Palette.HOVER : Palette.PANEL, Round.SOFT)
                .bordered(open ? Palette.ACCENT : Palette.LINE)
                .padded(12, 6);
        Press press = kit.press(tab.name(), surface, whenPressed);
        if (!kit.large())
            press.add(kit.icon(tab.icon(), Size.SMALL, open ? Palette.ACCENT : Palette.FAINT))
                    .padRight(8);
        press.add(kit.line(Typeface.STRONG, open ? Palette.TEXT : Palette.SOFT, tab.words()));
        row.add(press).padRight(8);
    }

    Table row() {
        return row;
    }
}
